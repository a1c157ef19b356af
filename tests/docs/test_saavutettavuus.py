"""The page on accessibility lists every rule with its criterion."""

import re
from pathlib import Path

import pytest

from pipeline.accessibility import Rule

PAGE = (Path(__file__).parents[2] / "docs" / "saavutettavuus.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `([a-z-]+)` \|(.*)\|$", PAGE, re.MULTILINE))


def test_the_page_lists_the_rules_and_no_others() -> None:
    assert list(ROWS) == list(Rule)


@pytest.mark.parametrize("rule", Rule)
def test_a_rule_stands_with_its_criterion(rule: Rule) -> None:
    assert (rule.wcag or "–") in [cell.strip() for cell in ROWS[rule].split("|")]


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`([a-z]+/test_\w+\.py)`", PAGE))))
def test_a_test_that_the_page_names_is_there(name: str) -> None:
    assert (Path(__file__).parents[1] / name).is_file()
