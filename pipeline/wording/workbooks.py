"""The words of guarded workbooks, by themselves: only the commands that make one need them."""

from pipeline.wording.workbook_en import EN
from pipeline.wording.workbook_fi import FI
from pipeline.wording.workbook_sv import SV
from pipeline.wording.workbook_words import WorkbookWords

WORKBOOK_LANGUAGES = {"fi": FI, "sv": SV, "en": EN}


def workbook_words_of(language: str) -> WorkbookWords:
    """The words of a guarded workbook by the short name of its language ('fi', 'sv', 'en')."""
    return WORKBOOK_LANGUAGES[language]
