"""All words that people read, one file a language; imports no stage."""

from pipeline.wording.fi import FI
from pipeline.wording.words import Words

LANGUAGES = {"fi": FI}


def words_of(language: str) -> Words:
    """The words of a language by its short name ('fi')."""
    return LANGUAGES[language]
