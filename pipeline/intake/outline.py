"""The outlines of shapes as polygons, in parts of their boxes: what a picture of a layout needs."""

import math
from collections.abc import Callable, Iterator
from itertools import pairwise

from lxml import etree
from pptx.oxml.ns import qn

Point = tuple[float, float]
Polygon = tuple[Point, ...]

_WHOLE: Polygon = ((0, 0), (1, 0), (1, 1), (0, 1))
_STEPS = 12
_DEGREE = 60_000
_PRESETS: dict[str, Polygon] = {
    "ellipse": tuple(
        (0.5 + math.cos(turn * math.tau / 24) / 2, 0.5 + math.sin(turn * math.tau / 24) / 2)
        for turn in range(24)
    ),
    "triangle": ((0.5, 0), (1, 1), (0, 1)),
    "rtTriangle": ((0, 0), (1, 1), (0, 1)),
    "line": ((0, 0), (1, 1)),
    "straightConnector1": ((0, 0), (1, 1)),
    "diamond": ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)),
    "parallelogram": ((0.25, 0), (1, 0), (0.75, 1), (0, 1)),
}
"""Those presets that leave much of their box free; all others are taken for rectangles."""


def outline_of(properties: etree._Element | None) -> tuple[Polygon, ...]:
    """The polygons of a shape, one within another being a hole; its whole box if it has none."""
    custom = None if properties is None else properties.find(qn("a:custGeom"))
    if custom is not None:
        found = tuple(_paths(custom))
        return found or (_WHOLE,)
    preset = None if properties is None else properties.find(qn("a:prstGeom"))
    name = "" if preset is None else preset.get("prst", "")
    return (_PRESETS.get(name, _WHOLE),)


def _paths(custom: etree._Element) -> Iterator[Polygon]:
    for path in custom.iterfind(f"{qn('a:pathLst')}/{qn('a:path')}"):
        width, height = int(path.get("w", "0")), int(path.get("h", "0"))
        if path.get("fill") == "none" or not width or not height:
            continue
        try:
            for polygon in _subpaths(path):
                yield tuple((x / width, y / height) for x, y in polygon)
        except ValueError:  # a point that a formula of the shape gives
            yield _WHOLE


def _subpaths(path: etree._Element) -> Iterator[list[Point]]:
    points: list[Point] = []
    for command in path.iterchildren("*"):
        name = etree.QName(command).localname
        if name == "moveTo" and points:
            yield points
            points = []
        points += _COMMANDS.get(name, _nothing)(points, command)
    yield points


def _nothing(_: list[Point], __: etree._Element) -> list[Point]:
    return []


def _stated(command: etree._Element) -> list[Point]:
    return [(float(p.get("x", "")), float(p.get("y", ""))) for p in command.iter(qn("a:pt"))]


def _line(_: list[Point], command: etree._Element) -> list[Point]:
    return _stated(command)


def _curve(before: list[Point], command: etree._Element) -> list[Point]:
    """A Bézier curve of any degree, by de Casteljau's way."""
    controls = [*before[-1:], *_stated(command)]
    made = []
    for step in range(1, _STEPS + 1):
        points, part = controls, step / _STEPS
        while len(points) > 1:
            pairs = pairwise(points)
            points = [(a + (c - a) * part, b + (d - b) * part) for (a, b), (c, d) in pairs]
        made += points
    return made


def _arc(before: list[Point], command: etree._Element) -> list[Point]:
    """Points on an arc of an ellipse that begins at the point before (ECMA-376-1, 20.1.9.2)."""
    across, down = float(command.get("wR", "")), float(command.get("hR", ""))
    start, swing = (float(command.get(n, "")) / _DEGREE for n in ("stAng", "swAng"))
    x, y = before[-1]
    middle = (x - across * _cos(start), y - down * _sin(start))
    turns = (start + swing * step / _STEPS for step in range(1, _STEPS + 1))
    return [(middle[0] + across * _cos(t), middle[1] + down * _sin(t)) for t in turns]


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _sin(degrees: float) -> float:
    return math.sin(math.radians(degrees))


_COMMANDS: dict[str, Callable[[list[Point], etree._Element], list[Point]]] = {
    "moveTo": _line,
    "lnTo": _line,
    "cubicBezTo": _curve,
    "quadBezTo": _curve,
    "arcTo": _arc,
}
