"""The package: names and ids that are free, links that lead out of it, parts that are dropped."""

import pytest

from pipeline.write.workbook_package.package import Package
from tests.builders import packed

TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">%s</Types>'
LINKS = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b"%s</Relationships>"
)


def package(links: bytes = b"", **parts: bytes) -> Package:
    base = {"[Content_Types].xml": TYPES % b"", "xl/_rels/a.xml.rels": LINKS % links}
    return Package(packed({**base, "xl/a.xml": b"<a/>", "xl/b.xml": b"<b/>", **parts}))


@pytest.mark.parametrize("target", ["b.xml", "/xl/b.xml", "../xl/b.xml", "./b.xml"])
def test_a_link_is_followed_however_it_is_written(target: str) -> None:
    link = f'<Relationship Id="rId1" Type="t" Target="{target}"/>'.encode()
    assert package(link).target("xl/a.xml", "t") == "xl/b.xml"


def test_a_link_out_of_the_package_leads_to_no_part() -> None:
    link = b'<Relationship Id="rId1" Type="t" Target="b.xml" TargetMode="External"/>'
    assert package(link).target("xl/a.xml", "t") == ""


def test_a_new_link_has_an_id_that_is_free() -> None:
    link = b'<Relationship Id="rId2" Type="t" Target="b.xml"/>'
    changed = package(link)
    assert changed.relate("xl/a.xml", "u", "xl/b.xml") == "rId3"
    assert changed.target("xl/a.xml", "u") == "xl/b.xml"


def test_the_name_of_a_new_part_is_free_whatever_its_letters() -> None:
    changed = package(**{"xl/Comments1.xml": b""})
    assert changed.add("xl/comments{}.xml", "kind") == "xl/comments2.xml"


def test_a_part_has_one_kind_only() -> None:
    changed = package()
    changed.set_type("xl/b.xml", "first")
    changed.set_type("xl/B.xml", "second")
    types = changed.read("[Content_Types].xml")
    assert (types.count(b"first"), types.count(b"second")) == (0, 1)


def test_what_is_dropped_takes_along_what_only_it_led_to() -> None:
    link = b'<Relationship Id="rId1" Type="t" Target="b.xml"/>'
    further = LINKS % b'<Relationship Id="rId1" Type="s" Target="c.bin"/>'
    changed = package(link, **{"xl/_rels/b.xml.rels": further, "xl/c.bin": b""})
    changed.set_type("xl/c.bin", "kind")
    changed.drop("xl/a.xml", "t")
    assert changed.names("") == ["[Content_Types].xml", "xl/_rels/a.xml.rels", "xl/a.xml"]
    assert b"kind" not in changed.read("[Content_Types].xml")
    assert changed.relations("xl/a.xml") == []


def test_parts_that_lead_to_each_other_are_dropped_once() -> None:
    link = b'<Relationship Id="rId1" Type="t" Target="b.xml"/>'
    changed = package(link, **{"xl/_rels/b.xml.rels": LINKS % link})
    changed.drop("xl/a.xml", "t")
    assert "xl/b.xml" not in changed.names("")
