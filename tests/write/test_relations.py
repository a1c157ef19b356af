"""What a slide refers to has an id in its order, the same one each time."""

from pipeline.intake.deck.units import digest_of
from pipeline.write.relations import Relations


def test_pictures_and_addresses_are_numbered_after_the_layout() -> None:
    relations = Relations()
    ids = (relations.picture(b"png", "png"), relations.link("https://hel.fi"))
    assert ids == ("rId2", "rId3")


def test_what_is_referred_to_again_keeps_its_id() -> None:
    relations = Relations()
    ids = [(relations.picture(b"png", "png"), relations.link("https://hel.fi")) for _ in range(2)]
    assert ids[0] == ids[1]
    assert len(relations.targets) == 2


def test_slides_with_the_same_picture_refer_to_the_same_content() -> None:
    first, second = Relations(), Relations()
    first.picture(b"png", "png")
    second.picture(b"png", "png")
    assert first.targets == second.targets


def test_a_picture_is_known_by_its_digest_and_an_address_by_none() -> None:
    relations = Relations()
    picture, link = relations.picture(b"png", "png"), relations.link("https://hel.fi")
    assert relations.digest(picture) == digest_of(b"png")
    assert (relations.digest(link), relations.digest("")) == ("", "")
