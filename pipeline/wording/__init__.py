"""All words that people read, some files a language; imports no stage."""

from pipeline.wording.en import EN
from pipeline.wording.fi import FI
from pipeline.wording.sv import SV
from pipeline.wording.words import Words
from pipeline.wording.workbook_en import EN as WORKBOOK_EN
from pipeline.wording.workbook_fi import FI as WORKBOOK_FI
from pipeline.wording.workbook_sv import SV as WORKBOOK_SV
from pipeline.wording.workbook_words import WorkbookWords

LANGUAGES = {words.code: words for words in (FI, SV, EN)}
WORKBOOK_LANGUAGES = {"fi": WORKBOOK_FI, "sv": WORKBOOK_SV, "en": WORKBOOK_EN}


def words_of(language: str) -> Words:
    """The words of a language by its short name ('fi', 'sv', 'en')."""
    return LANGUAGES[language]


def workbook_words_of(language: str) -> WorkbookWords:
    """The words of a guarded workbook by the short name of its language ('fi', 'sv', 'en')."""
    return WORKBOOK_LANGUAGES[language]
