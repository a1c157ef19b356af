"""The shapes of the layouts as XML: placeholders, the stripe, the wave, the wordmark."""

from uuid import NAMESPACE_URL, uuid5

from layouts.helsinki_places import (
    MASTER,
    STRIPE,
    WAVE,
    WAVE_HEIGHT,
    WORDMARK,
    Ink,
    Level,
    Place,
)
from pipeline.intake.roles import PATTERNS, Pattern, Role, Slot
from pipeline.units import inches

INDEX = {
    Slot.SUBTITLE: 1,
    Slot.FOOTER: 11,
    Slot.SLIDE_NUMBER: 12,
    Slot.HEADING: 13,
    Slot.TEXT: 14,
    Slot.TABLE: 15,
    Slot.LINE: 16,
    Slot.HEADING_2: 17,
    Slot.TABLE_2: 18,
    Slot.LINE_2: 19,
    Slot.LEGEND: 20,
    Slot.BADGE: 21,
    Slot.LEAD: 22,
    Slot.CONTINUES: 23,
    Slot.LEFT_RULE: 24,
    Slot.LEFT_HEADING: 25,
    Slot.LEFT_TEXT: 26,
    Slot.RIGHT_RULE: 27,
    Slot.RIGHT_HEADING: 28,
    Slot.RIGHT_TEXT: 29,
    Slot.COUNTS: 30,
    Slot.BARS: 31,
    Slot.CHART: 32,
    Slot.DIVISION: 33,
    Slot.ROUND_NAME: 34,
    Slot.DATE: 35,
    Slot.SERIES: 36,
    Slot.PEOPLE_LEFT: 37,
    Slot.PEOPLE_RIGHT: 38,
    Slot.PEOPLE_BELOW: 39,
}
"""A slot's idx, the same in every layout: slides keep their texts when their layout is changed."""

_MASTER_INDEX = {Slot.TEXT: 1, Slot.FOOTER: 3, Slot.SLIDE_NUMBER: 4}  # as PowerPoint numbers them
_TYPE = {
    Slot.TITLE: "title",
    Slot.SUBTITLE: "subTitle",
    Slot.FOOTER: "ftr",
    Slot.SLIDE_NUMBER: "sldNum",
    Slot.TABLE: "tbl",
    Slot.TABLE_2: "tbl",
    Slot.LINE: "pic",
    Slot.LINE_2: "pic",
    Slot.BARS: "pic",
    Slot.CHART: "pic",
}
_NUMBER_FIELD = "{" + str(uuid5(NAMESPACE_URL, "urn:build-deck:slide-number")).upper() + "}"
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
_RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def placeholder(place: Place, shape_id: int, role: Role | None) -> str:
    """A placeholder of the layout `role`, or of the master (None), with its sample texts."""
    bare = role is not None and place in MASTER  # so that a change of the master reaches it
    geometry = "" if bare else _position(place.box) + _RECTANGLE
    fill = _fill(Ink.INK.value) if place.filled else ""
    # the master's title and text have their levels in its text styles, as PowerPoint edits them
    styled = not bare and not (role is None and place.slot in (Slot.TITLE, Slot.TEXT))
    levels = "".join(map(level_style, by_number(place))) if styled else ""
    body = _body("ctr" if place.middle else "t", place.room_above)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name="{place.slot.value}"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr>{_reference(place.slot, role)}</p:nvPr></p:nvSpPr>"
        f"<p:spPr>{geometry}{fill}</p:spPr><p:txBody>{body}"
        f"<a:lstStyle>{levels}</a:lstStyle>{_samples(place)}</p:txBody></p:sp>"
    )


def by_number(place: Place) -> list[Level]:
    """A placeholder's levels as the file format orders them."""
    return sorted(place.levels, key=lambda level: level.number)


def level_style(level: Level, font: str = "") -> str:
    """A list level: no bullet, no indent; spacing in per cent, spaces and size in points."""
    name = f"lvl{level.number}pPr"
    return (
        f'<a:{name} marL="0" indent="0" algn="{"r" if level.right else "l"}">'
        f'<a:lnSpc><a:spcPct val="{level.spacing * 1000}"/></a:lnSpc>'
        '<a:spcBef><a:spcPts val="0"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="{round(level.after * 100)}"/></a:spcAft><a:buNone/>'
        f'<a:defRPr lang="fi-FI" sz="{round(level.size * 100)}" b="{int(level.bold)}" i="0">'
        f"{_fill(level.ink.value)}{font}</a:defRPr></a:{name}>"
    )


def pattern(role: Role) -> str:
    """The stripe or the wave, first in its layout; slides lay a copy in another colour on it."""
    kind = PATTERNS[role]
    colour = "bg2" if role is Role.PROGRAMME_COVER else "tx2"  # ink can be read on the first only
    box, geometry = (STRIPE, _RECTANGLE) if kind is Pattern.STRIPE else (WAVE, _wave())
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="{kind.value}">{_DECORATIVE}</p:cNvPr>'
        '<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f"<p:spPr>{_position(box)}{geometry}{_fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr>"
        f'<p:txBody>{_body("ctr")}<a:lstStyle/><a:p><a:endParaRPr lang="fi-FI"/></a:p>'
        "</p:txBody></p:sp>"
    )


def wordmark(kind: Pattern, shape_id: int) -> str:
    """The city's name as text: small beside the footer, large under the wave of a cover."""
    if kind is Pattern.WAVE:
        box, size, anchor = (0.75, 6.55, 4.00, 0.50), 3200, "t"
    else:
        box, size, anchor = (0.75, 7.02, 1.30, 0.25), 1200, "ctr"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{shape_id}" name="{WORDMARK}"/><p:cNvSpPr txBox="1"/>'
        '<p:nvPr userDrawn="1"/></p:nvSpPr>'
        f"<p:spPr>{_position(box)}{_RECTANGLE}<a:noFill/></p:spPr>"
        f'<p:txBody>{_body(anchor)}<a:lstStyle/><a:p><a:r><a:rPr lang="fi-FI" sz="{size}" b="1">'
        f'{_fill(Ink.INK.value)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>{WORDMARK}</a:t></a:r>'
        "</a:p></p:txBody></p:sp>"
    )


def _reference(slot: Slot, role: Role | None) -> str:
    kind = _TYPE.get(slot, "body")
    if slot is Slot.TITLE and role in (Role.COVER, Role.PROGRAMME_COVER):
        kind = "ctrTitle"
    indices = _MASTER_INDEX if role is None else INDEX
    index = f' idx="{indices[slot]}"' if slot in indices else ""
    own_words = role is not None and slot not in (Slot.FOOTER, Slot.SLIDE_NUMBER)
    prompt = ' hasCustomPrompt="1"' if own_words else ""
    return f'<p:ph type="{kind}"{index}{prompt}/>'


def _samples(place: Place) -> str:
    if place.slot is Slot.SLIDE_NUMBER:
        number = place.levels[0].prompt
        return (
            f'<a:p><a:fld id="{_NUMBER_FIELD}" type="slidenum"><a:rPr lang="fi-FI"/>'
            f"<a:t>{number}</a:t></a:fld></a:p>"
        )
    shown = "".join(
        f'<a:p><a:pPr lvl="{level.number - 1}"/>'
        f'<a:r><a:rPr lang="fi-FI"/><a:t>{level.prompt}</a:t></a:r></a:p>'
        for level in place.levels
        if level.prompt
    )
    return shown or '<a:p><a:endParaRPr lang="fi-FI"/></a:p>'


def _body(anchor: str, room_above: float = 0.0) -> str:
    top = inches(room_above)
    return (
        f'<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="{top}" rIns="0" bIns="0" '
        f'anchor="{anchor}"><a:noAutofit/></a:bodyPr>'
    )


def _position(box: tuple[float, float, float, float]) -> str:
    left, top, width, height = map(inches, box)
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _fill(colour: str) -> str:
    kind = "schemeClr" if colour in ("tx1", "tx2", "bg1", "bg2") else "srgbClr"
    return f'<a:solidFill><a:{kind} val="{colour}"/></a:solidFill>'


def _wave() -> str:
    """A page of colour whose lower edge is seven periods of a sine, as cubic Béziers."""
    *_, width, height = WAVE
    halves = 14
    half, middle = width / halves, height - WAVE_HEIGHT
    # a half sine's cubic: its controls lie 0.4244 of it from the ends, 4/3 of its height away
    inset, reach = 0.4244 * half, 4 / 3 * WAVE_HEIGHT
    curves = ""
    for number in range(halves):
        start, end = number * half, (number + 1) * half
        control = middle + (reach if number % 2 == 0 else -reach)
        points = ((start + inset, control), (end - inset, control), (end, middle))
        curves += f"<a:cubicBezTo>{''.join(map(_point, points))}</a:cubicBezTo>"
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{inches(width)}" h="{inches(height)}">'
        f"<a:moveTo>{_point((0, 0))}</a:moveTo><a:lnTo>{_point((0, middle))}</a:lnTo>{curves}"
        f"<a:lnTo>{_point((width, 0))}</a:lnTo><a:close/></a:path></a:pathLst></a:custGeom>"
    )


def _point(at: tuple[float, float]) -> str:
    return f'<a:pt x="{inches(at[0])}" y="{inches(at[1])}"/>'
