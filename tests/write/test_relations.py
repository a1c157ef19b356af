"""What a slide refers to has an id in its order, the same one each time."""

from collections.abc import Iterator

import pytest

from pipeline.intake.deck.units import digest_of
from pipeline.write.relations import Relations
from pipeline.write.shelf import Shelf


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf() as shelf:
        yield shelf


def test_pictures_and_addresses_are_numbered_after_the_layout(shelf: Shelf) -> None:
    relations = Relations(shelf)
    ids = (relations.picture(b"png", "png"), relations.link("https://hel.fi"))
    assert ids == ("rId2", "rId3")


def test_what_is_referred_to_again_keeps_its_id(shelf: Shelf) -> None:
    relations = Relations(shelf)
    ids = [(relations.picture(b"png", "png"), relations.link("https://hel.fi")) for _ in range(2)]
    assert ids[0] == ids[1]
    assert len(relations.targets) == 2


def test_slides_with_the_same_picture_refer_to_the_same_content(shelf: Shelf) -> None:
    first, second = Relations(shelf), Relations(shelf)
    first.picture(b"png", "png")
    second.picture(b"png", "png")
    assert first.targets == second.targets


def test_a_picture_is_known_by_its_digest_and_an_address_by_none(shelf: Shelf) -> None:
    relations = Relations(shelf)
    picture, link = relations.picture(b"png", "png"), relations.link("https://hel.fi")
    assert relations.digest(picture) == digest_of(b"png")
    assert (relations.digest(link), relations.digest("")) == ("", "")
