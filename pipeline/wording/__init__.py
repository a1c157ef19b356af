"""All words that people read, some files a language; imports no stage."""

from pipeline.wording.en import EN
from pipeline.wording.fi import FI
from pipeline.wording.sv import SV
from pipeline.wording.words import Words

LANGUAGES = {words.code: words for words in (FI, SV, EN)}


def words_of(language: str) -> Words:
    """The words of a language by its short name ('fi', 'sv', 'en')."""
    return LANGUAGES[language]
