"""A shape of a saved deck brought in line: its texts, cells, picture and alternative text."""

from copy import deepcopy
from dataclasses import dataclass

from pptx.opc.package import Part
from pptx.oxml.ns import qn

from pipeline.intake.deck.units import Element, Unit, UnitKind, is_moved, named
from pipeline.refresh.decisions import Decision, takes_ours
from pipeline.refresh.merge import Fate, PieceMerge, RowMerge, UnitMerge
from pipeline.write.refreshed.graft import Grafter
from pipeline.write.refreshed.texts import Taking, take_text

_BODY, _CELL_BODY = qn("p:txBody"), qn("a:txBody")
_BLIP = qn("a:blip")
_TRANSFORMS = (qn("p:xfrm"), qn("a:xfrm"))
_OFFSET, _EXTENT = qn("a:off"), qn("a:ext")


@dataclass(frozen=True)
class ShapeRefresher:
    """Brings the shapes of one slide in line with those of the fresh slide."""

    grafter: Grafter
    source: Part
    target: Part
    prefer_workbook: bool

    def refresh(
        self, old: tuple[Element, Unit], fresh: Element, base: Unit | None, merge: UnitMerge
    ) -> None:
        """Changes the shape in the deck as the merge says; `fresh` is the one to take from."""
        element, unit = old
        copy = self.grafter.grafted(fresh, self.source, self.target)
        alternative = named(copy).get("descr", "")
        was_lost = alternative and not named(element).get("descr")
        if self._takes(merge.alternative) or was_lost:
            named(element).set("descr", alternative)
        if not self._changes(merge):
            return
        looks = base is not None and unit.style == base.style
        match merge.kind:
            case UnitKind.TEXT:
                self._body(element.find(_BODY), copy.find(_BODY), merge.rows[0].pieces[0], looks)
            case UnitKind.TABLE:
                whole = looks and base is not None and unit.rows == base.rows
                self._table(element, copy, merge, (looks, whole))
            case UnitKind.PICTURE:
                _picture(element, copy, is_own=merge.rows[0].pieces[0].is_replaced)
            case UnitKind.MARKS:
                _swap_members(element, copy)
            case UnitKind.DRAWN:
                return
        if base is not None and not is_moved(unit, base):
            _take_place(element, copy)
        if merge.kind is UnitKind.TABLE:
            _set_height(element)

    def _takes(self, decision: Decision) -> bool:
        return takes_ours(decision, prefer_workbook=self.prefer_workbook)

    def _changes(self, merge: UnitMerge) -> bool:
        """Whether anything of the shape's content is taken from the workbook."""
        pieces = (piece for row in merge.rows for piece in row.pieces)
        changed = any(
            row.fate in (Fate.ADDED, Fate.REMOVED) or (self.prefer_workbook and row.stays_moved)
            for row in merge.rows
        )
        return (
            changed
            or merge.is_reordered
            or any(self._takes(p.text) or self._takes(p.mark) for p in pieces)
        )

    def _body(
        self, old: Element | None, fresh: Element | None, piece: PieceMerge, looks: bool
    ) -> None:
        if old is not None and fresh is not None:
            words, marks = self._takes(piece.text), self._takes(piece.mark)
            same = piece.mark is Decision.SAME
            take_text(old, fresh, Taking(words, marks or (words and same), looks))

    def _table(
        self, element: Element, copy: Element, merge: UnitMerge, known: tuple[bool, bool]
    ) -> None:
        looks, whole = known
        table, fresh = element.find(f".//{qn('a:tbl')}"), copy.find(f".//{qn('a:tbl')}")
        if table is None or fresh is None:
            return
        if whole or merge.as_one:
            parent = table.getparent()
            if parent is not None:
                parent.replace(table, fresh)
        else:
            self._rows(table, fresh, merge, looks)

    def _rows(self, table: Element, fresh: Element, merge: UnitMerge, looks: bool) -> None:
        old, new = list(table.iterchildren(qn("a:tr"))), list(fresh.iterchildren(qn("a:tr")))
        width = len(list(table.iter(qn("a:gridCol"))))
        standing = []
        for row in merge.arranged(prefer_workbook=self.prefer_workbook):
            if row.theirs is not None and row.fate is not Fate.REMOVED:
                standing.append(old[row.theirs])
                if row.ours is not None:
                    self._cells(old[row.theirs], new[row.ours], row, looks)
            elif row.fate is Fate.ADDED and row.ours is not None:
                standing.append(_as_wide(new[row.ours], width))
        for row_element in old:
            table.remove(row_element)
        table.extend(standing)

    def _cells(self, old: Element, new: Element, row: RowMerge, looks: bool) -> None:
        cells = zip(old.iterchildren(qn("a:tc")), new.iterchildren(qn("a:tc")), strict=False)
        for (cell, fresh), piece in zip(cells, row.pieces, strict=False):
            self._body(cell.find(_CELL_BODY), fresh.find(_CELL_BODY), piece, looks)
        if any(self._takes(piece.text) for piece in row.pieces):
            heights = int(new.get("h", "0")), int(old.get("h", "0"))
            old.set("h", str(heights[0] if looks else max(heights)))


def _picture(element: Element, copy: Element, *, is_own: bool) -> None:
    """The fresh picture, cut as somebody has cut the old one; not as they cut one of their own."""
    old, fresh = element.find(qn("p:blipFill")), copy.find(qn("p:blipFill"))
    if old is not None and fresh is not None and not is_own:
        _keep_effects(old, fresh)
        _swap(old, fresh, _BLIP)
    else:
        _swap(element, copy, qn("p:blipFill"))


def _keep_effects(old: Element, fresh: Element) -> None:
    """Gives the fresh picture what somebody has done to the old one, such as to make it grey."""
    before, after = old.find(_BLIP), fresh.find(_BLIP)
    if before is not None and after is not None:
        after[:0] = [effect for effect in before if effect.tag != qn("a:extLst")]


def _swap(element: Element, copy: Element, tag: str) -> None:
    old, fresh = element.find(tag), copy.find(tag)
    if old is not None and fresh is not None:
        element.replace(old, fresh)


def _swap_members(group: Element, copy: Element) -> None:
    """Puts the fresh marks and words into a group, which stays where it is."""
    for member in list(group)[2:]:
        group.remove(member)
    members = list(copy)[2:]
    ids = (node.get("id", "") for node in group.getroottree().iter(qn("p:cNvPr")))
    last = max((int(used) for used in ids if used.isdigit()), default=1)
    for number, member in enumerate(members, last + 1):
        next(member.iter(qn("p:cNvPr"))).set("id", str(number))
    group.extend(members)
    properties, fresh = group.find(qn("p:grpSpPr")), copy.find(qn("p:grpSpPr"))
    place = None if properties is None else properties.find(qn("a:xfrm"))
    other = None if fresh is None else fresh.find(qn("a:xfrm"))
    if place is not None and other is not None:
        for name in ("a:chOff", "a:chExt", "a:ext"):
            _swap(place, other, qn(name))


def _take_place(element: Element, copy: Element) -> None:
    """The fresh shape's place, where nobody has moved the old one; turned as somebody has it."""
    for tag in (None, qn("p:spPr"), qn("p:grpSpPr")):
        holder, other = (e if tag is None else e.find(tag) for e in (element, copy))
        if holder is None or other is None:
            continue
        old, fresh = (next(h.iterchildren(*_TRANSFORMS), None) for h in (holder, other))
        if old is None and fresh is not None:
            holder.insert(0, fresh)
        elif old is not None:
            for place in list(old.iterchildren(_OFFSET, _EXTENT)):
                old.remove(place)
            old[:0] = [] if fresh is None else list(fresh.iterchildren(_OFFSET, _EXTENT))


def _as_wide(row: Element, width: int) -> Element:
    """A row with as many cells as the table has columns; what people took away stays away."""
    cells = list(row.iterchildren(qn("a:tc")))
    for cell in cells[width:]:
        row.remove(cell)
    for _ in range(len(cells), width):
        row.append(_empty(cells[-1]))
    return row


def _empty(cell: Element) -> Element:
    copy = deepcopy(cell)
    for run in list(copy.iter(qn("a:r"))):
        parent = run.getparent()
        if parent is not None:
            parent.remove(run)
    return copy


def _set_height(frame: Element) -> None:
    """The frame's height is the sum of its rows', which programs do not reckon anew."""
    extent = frame.find(f"{qn('p:xfrm')}/{qn('a:ext')}")
    if extent is not None:
        extent.set("cy", str(sum(int(row.get("h", "0")) for row in frame.iter(qn("a:tr")))))
