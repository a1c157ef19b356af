"""The page of the findings says what the program says, of every kind of finding."""

from itertools import chain
from string import Formatter

import pytest

from docs.make_havainnot import EXAMPLES, PAGE, page
from pipeline.findings import Code, Finding
from pipeline.wording.words import Words

FINDINGS = tuple(chain.from_iterable(EXAMPLES.values()))


def test_the_page_is_of_today(words: Words) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(words)


def test_every_kind_of_finding_has_an_example() -> None:
    assert sorted(finding.code for finding in FINDINGS) == sorted(Code)


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding.code)
def test_an_example_gives_all_that_its_sentence_names(finding: Finding, words: Words) -> None:
    named = {name for _, name, _, _ in Formatter().parse(words.messages[finding.code]) if name}

    assert named <= {name for name, _ in finding.arguments}
