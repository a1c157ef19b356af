from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from pipeline.intake.deck.places import Frame, box_of
from pipeline.units import Box, Emu


def group(inner: str) -> Any:
    return parse_xml(
        f'<p:grpSp {nsdecls("p", "a")}><p:grpSpPr><a:xfrm><a:off x="100" y="100"/>'
        f'<a:ext cx="200" cy="200"/>{inner}</a:xfrm></p:grpSpPr></p:grpSp>'
    )


def member(left: int) -> Any:
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:spPr><a:xfrm><a:off x="{left}" y="0"/>'
        '<a:ext cx="10" cy="10"/></a:xfrm></p:spPr></p:sp>'
    )


def placed(frame: Frame, left: int) -> Box | None:
    return box_of([member(left)], frame)


def test_a_member_is_moved_and_scaled_with_its_group() -> None:
    frame = Frame().within(group('<a:chOff x="0" y="0"/><a:chExt cx="100" cy="100"/>'))
    assert placed(frame, 50) == Box(Emu(200), Emu(100), Emu(20), Emu(20))


def test_a_group_in_a_group_adds_to_it() -> None:
    inner = group('<a:chOff x="100" y="100"/><a:chExt cx="200" cy="200"/>')
    outer = Frame().within(group('<a:chOff x="0" y="0"/><a:chExt cx="100" cy="100"/>'))
    assert placed(outer.within(inner), 100) == Box(Emu(300), Emu(100), Emu(20), Emu(20))


def test_a_group_of_no_size_leaves_its_members_in_their_place() -> None:
    frame = Frame().within(group('<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'))
    assert placed(frame, 50) == Box(Emu(50), Emu(0), Emu(10), Emu(10))


def test_a_shape_without_a_place_takes_that_of_its_layout() -> None:
    bare = parse_xml(f"<p:sp {nsdecls('p')}><p:spPr/></p:sp>")
    assert box_of([bare, member(7)], Frame()) == Box(Emu(7), Emu(0), Emu(10), Emu(10))
    assert box_of([bare], Frame()) is None
