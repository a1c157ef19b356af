"""Each rule finds the fault that is planted, at its slide and shape, and nothing else."""

import pytest
from pptx.presentation import Presentation as PresentationFile
from pptx.util import Pt

from pipeline.accessibility import Rule
from pipeline.audit.audit import audit
from pipeline.intake.deck.read_deck import content_of
from tests.audit.plants import ADDED, PLANTS, Found, paint, run_of, write_in_cell
from tests.decks import good_deck, write


def found(file: PresentationFile) -> Found:
    return [(fault.rule, fault.slide, fault.shape) for fault in audit(content_of(file))]


def test_nothing_is_found_in_a_deck_without_faults() -> None:
    assert found(good_deck()) == []


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_fault_is_found_and_nothing_else(name: str) -> None:
    plant, expected = PLANTS[name]
    file = good_deck()
    plant(file)
    assert found(file) == expected


def test_every_rule_has_a_planted_fault() -> None:
    planted = {rule for _, expected in PLANTS.values() for rule, _, _ in expected}
    assert planted == set(Rule)


def test_a_single_number_is_no_list() -> None:
    file = good_deck()
    write(file, "1. Palvelutorit toimivat\nKaikki on valmista")
    assert found(file) == []


def test_a_line_of_signs_alone_is_no_list() -> None:
    file = good_deck()
    write(file, "– – – •")
    assert found(file) == []


def test_a_short_text_beside_a_high_one_may_be_read_after_it() -> None:
    file = good_deck()
    high = write(file, "Oikea palsta", left=5.0, width=4.0, top=5.1, height=1.5)
    low = write(file, "Vasen alin", left=1.0, width=3.0, top=6.0, height=0.5)
    assert (high.left > low.left, found(file)) == (True, [])


def test_a_sign_alone_in_a_cell_is_no_list() -> None:
    file = good_deck()
    write_in_cell(file, "● uusi")
    assert found(file) == []


def test_a_large_text_needs_less_contrast() -> None:
    file = good_deck()
    box = write(file, "Iso")
    run_of(box).font.size = Pt(18)
    paint(box, "888888")
    assert found(file) == []
    run_of(box).font.size = Pt(17)
    assert found(file) == [(Rule.TEXT_CONTRAST, 1, ADDED)]
