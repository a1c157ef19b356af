"""Small templates made by code: python-pptx's own (4:3, as PowerPoint 2007 has it), changed."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree
from PIL import Image
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.util import Inches

PRESENTATION = b"presentationml.presentation.main+xml"
TEMPLATE = b"presentationml.template.main+xml"
_DARK_MAP = {"bg1": "dk1", "tx1": "lt1", "bg2": "dk2", "tx2": "lt2"}

Change = Callable[[PresentationFile], None]


def make_template(path: Path, *changes: Change) -> Path:
    """python-pptx's own template after the changes."""
    file = Presentation()
    for change in changes:
        change(file)
    file.save(str(path))
    return path


def wide(file: PresentationFile) -> None:
    """16:9, everything in its place in proportion."""
    scale = 40 / 3 / 10
    file.slide_width = Inches(40 / 3)
    for tree in (file.slide_master, *file.slide_layouts):
        for offset in tree.element.iter(qn("a:off")):
            offset.set("x", str(round(int(offset.get("x")) * scale)))
        for extent in tree.element.iter(qn("a:ext")):
            if extent.get("cx"):
                extent.set("cx", str(round(int(extent.get("cx")) * scale)))


def dark(file: PresentationFile) -> None:
    """Light text on a dark ground, by the master's colour map."""
    map_ = file.slide_master.element.find(qn("p:clrMap"))
    for name, slot in _DARK_MAP.items():
        map_.set(name, slot)


def without_feet(file: PresentationFile) -> None:
    """No footer, number or date anywhere."""
    for tree in (file.slide_master, *file.slide_layouts):
        for placeholder in list(tree.placeholders):
            if placeholder.placeholder_format.type in (13, 15, 16):
                placeholder.element.getparent().remove(placeholder.element)


def tiny_body(file: PresentationFile) -> None:
    """A place for contents too low for any text."""
    body = placeholder(file, "Title and Content", "Content Placeholder 2")
    body.left, body.top, body.width, body.height = (Inches(n) for n in (1, 5, 3, 0.6))


def on_picture(*colours: str) -> Change:
    """A background that is a picture of stripes of these colours, side by side."""

    def change(file: PresentationFile) -> None:
        stripes = Image.new("RGB", (len(colours), 1))
        stripes.putdata([tuple(bytes.fromhex(colour)) for colour in colours])
        drawn = stripes.resize((40 * len(colours), 40), Image.Resampling.NEAREST)
        data = BytesIO()
        drawn.save(data, "PNG")
        master = file.slide_master
        _, id_ = master.part.get_or_add_image_part(BytesIO(data.getvalue()))
        blip = f'<a:blipFill><a:blip r:embed="{id_}"/><a:stretch/></a:blipFill>'
        for old in master.element.cSld.findall(qn("p:bg")):
            master.element.cSld.remove(old)
        background = f"<p:bg {_NAMES}><p:bgPr>{blip}<a:effectLst/></p:bgPr></p:bg>"
        master.element.cSld.insert(0, etree.fromstring(background))

    return change


def panel(
    box: tuple[float, float, float, float], fill: str, geometry: str = "", turned: str = ""
) -> Change:
    """A shape of the master behind its texts: its place in inches and its fill as DrawingML.

    `turned` are the attributes of its place that turn and mirror it.
    """

    def change(file: PresentationFile) -> None:
        left, top, width, height = (Inches(length) for length in box)
        outline = geometry or '<a:prstGeom prst="rect"/>'
        shape = f"""<p:sp {_NAMES}><p:nvSpPr><p:cNvPr id="90" name="Pinta"/><p:cNvSpPr/><p:nvPr/>
          </p:nvSpPr><p:spPr><a:xfrm {turned}><a:off x="{left}" y="{top}"/>
          <a:ext cx="{width}" cy="{height}"/></a:xfrm>{outline}{fill}</p:spPr></p:sp>"""
        tree = file.slide_master.shapes._spTree  # noqa: SLF001  # masters have no such API
        tree.insert(2, etree.fromstring(shape))

    return change


def line_across(top: float) -> Change:
    """A thin line of the master from side to side, so many inches down."""

    def change(file: PresentationFile) -> None:
        shape = f"""<p:cxnSp {_NAMES}><p:nvCxnSpPr><p:cNvPr id="91" name="Viiva"/><p:cNvCxnSpPr/>
          <p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="0" y="{Inches(top)}"/>
          <a:ext cx="{file.slide_width}" cy="0"/></a:xfrm><a:prstGeom prst="line"/>
          <a:ln w="9525">{solid("808080")}</a:ln></p:spPr></p:cxnSp>"""
        tree = file.slide_master.shapes._spTree  # noqa: SLF001  # masters have no such API
        tree.insert(2, etree.fromstring(shape))

    return change


def solid(colour: str) -> str:
    """A fill of one colour."""
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def with_slides(file: PresentationFile) -> None:
    """Slides that lead to each other, shown in a show of their own."""
    first, second = (file.slides.add_slide(file.slide_layouts[1]) for _ in range(2))
    first.shapes.title.text = "Vanha dia"
    second.shapes.title.click_action.target_slide = first
    link = file.slide_layouts[5].shapes[0]._element  # noqa: SLF001  # layouts have no such API
    id_ = file.slide_layouts[5].part.relate_to(first.part, _SLIDE)
    (properties,) = link.iter(qn("p:cNvPr"))
    properties.append(properties.makeelement(qn("a:hlinkClick"), {qn("r:id"): id_}))
    shows = etree.fromstring(
        f'<p:custShowLst xmlns:p="{_P}" xmlns:r="{_R}"><p:custShow name="Lyhyt" id="0"><p:sldLst>'
        f'<p:sld r:id="{file.slides._sldIdLst[0].rId}"/></p:sldLst></p:custShow></p:custShowLst>'  # noqa: SLF001  # no public way
    )
    file.element.find(qn("p:notesSz")).addnext(shows)


_SLIDE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


_NAMES = (
    f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="{_P}" xmlns:r="{_R}"'
)


def layout(file: PresentationFile, name: str) -> Any:
    """The layout of this name."""
    return next(la for la in file.slide_layouts if la.name == name)


def placeholder(file: PresentationFile, layout_name: str, name: str) -> Any:
    """A placeholder of a layout by their names."""
    shapes = layout(file, layout_name).placeholders
    return next(shape for shape in shapes if shape.name == name)


@contextmanager
def rewritten(path: Path) -> Iterator[dict[str, bytes]]:
    """The parts of a package, to be changed by hand and packed again."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    yield parts
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def as_potx(path: Path) -> Path:
    """The same file as a template of PowerPoint."""
    with rewritten(path) as parts:
        types = parts["[Content_Types].xml"]
        parts["[Content_Types].xml"] = types.replace(PRESENTATION, TEMPLATE)
    return path.rename(path.with_suffix(".potx"))


def with_second_master(path: Path, theme_name: str = "Tumma") -> Path:
    """The file with its master, its layouts and its theme once more, in dark."""
    with rewritten(path) as parts:
        masters = "ppt/slideMasters/slideMaster{}.xml"
        rels = "ppt/slideMasters/_rels/slideMaster{}.xml.rels"
        numbers = range(1, 12)
        parts["ppt/theme/theme9.xml"] = parts["ppt/theme/theme1.xml"].replace(
            b'name="Office Theme"', f'name="{theme_name}"'.encode(), 1
        )
        for number in numbers:
            name = "ppt/slideLayouts/{}slideLayout{}.xml{}"
            parts[name.format("", number + 20, "")] = parts[name.format("", number, "")]
            parts[name.format("_rels/", number + 20, ".rels")] = parts[
                name.format("_rels/", number, ".rels")
            ].replace(b"slideMaster1.xml", b"slideMaster2.xml")
        second = parts[masters.format(1)].replace(b'bg1="lt1" tx1="dk1"', b'bg1="dk1" tx1="lt1"')
        for id_ in numbers:
            second = second.replace(
                b'id="%d"' % (2147483648 + id_), b'id="%d"' % (2147483700 + id_)
            )
        parts[masters.format(2)] = second
        relationships = parts[rels.format(1)].replace(b"theme1.xml", b"theme9.xml")
        for number in reversed(numbers):
            old, new = (f"slideLayout{n}.xml".encode() for n in (number, number + 20))
            relationships = relationships.replace(b"/" + old, b"/" + new)
        parts[rels.format(2)] = relationships
        _list_second_master(parts)
    return path


def _list_second_master(parts: dict[str, bytes]) -> None:
    types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    content = "application/vnd.openxmlformats-officedocument"
    added = [("theme/theme9", "theme"), ("slideMasters/slideMaster2", "presentationml.slideMaster")]
    added += [(f"slideLayouts/slideLayout{n}", "presentationml.slideLayout") for n in range(21, 32)]
    overrides = "".join(
        f'<Override PartName="/ppt/{name}.xml" ContentType="{content}.{kind}+xml"/>'
        for name, kind in added
    )
    _insert(parts, "[Content_Types].xml", b"</Types>", overrides)
    relationship = f'<Relationship Id="rId99" Type="{types}/slideMaster" Target="slideMasters/'
    _insert(
        parts,
        "ppt/_rels/presentation.xml.rels",
        b"</Relationships>",
        f'{relationship}slideMaster2.xml"/>',
    )
    master = '<p:sldMasterId id="2147483699" r:id="rId99"/>'
    _insert(parts, "ppt/presentation.xml", b"</p:sldMasterIdLst>", master)


def _insert(parts: dict[str, bytes], name: str, before: bytes, added: str) -> None:
    parts[name] = parts[name].replace(before, added.encode() + before, 1)
