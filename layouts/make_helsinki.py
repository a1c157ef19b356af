"""Makes layouts/helsinki.pptx: one master, a layout for each kind of slide, no slides.

Run with: uv run python layouts/make_helsinki.py
"""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pptx
from lxml import etree
from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import OpcPackage, Part, XmlPart
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.package import Package
from pptx.parts.slide import SlideLayoutPart
from pptx.presentation import Presentation
from pptx.util import Emu

from layouts.helsinki_places import MASTER, PAGE, Level, places
from layouts.helsinki_shapes import by_number, level_style, pattern, placeholder, wordmark
from layouts.helsinki_theme import table_styles_xml, theme_xml
from pipeline.intake.roles import PATTERNS, Role
from pipeline.units import inches

TARGET = Path(__file__).with_name("helsinki.pptx")

_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_PROPERTIES = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>build-deck</Application></Properties>'
)
_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>'
    '<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
_COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
    'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
    'folHlink="folHlink"/>'
)
_FIRST_LAYOUT_ID = 2147483649  # the master has the number before it; all must differ
_MADE = datetime(2020, 1, 1)  # noqa: DTZ001 - the file format keeps no zone; any fixed day does


def make(path: Path) -> None:
    """Writes the layouts file to `path`, with the same bytes on every run."""
    presentation = _bare_presentation()
    _set_page(presentation)
    _write_master(presentation, [_add_layout(presentation, role) for role in Role])
    _save_same(presentation, path)


def _bare_presentation() -> Presentation:
    """What python-pptx starts from, without its layouts, look, printer and thumbnail."""
    presentation = pptx.Presentation()
    for layout in list(presentation.slide_layouts):
        presentation.slide_layouts.remove(layout)
    part, master = presentation.part, presentation.slide_master.part
    for relationship in (RT.PRINTER_SETTINGS, RT.VIEW_PROPS, RT.THEME, RT.TABLE_STYLES):
        _drop(part, relationship)
    _drop(master, RT.THEME)
    for relationship in (RT.THUMBNAIL, RT.EXTENDED_PROPERTIES):
        _drop(part.package, relationship)

    theme = _text_part(part.package, "/ppt/theme/theme1.xml", CT.OFC_THEME, theme_xml())
    part.relate_to(theme, RT.THEME)
    master.relate_to(theme, RT.THEME)
    for name, kind, relationship, xml in (
        ("/ppt/tableStyles.xml", CT.PML_TABLE_STYLES, RT.TABLE_STYLES, table_styles_xml()),
        ("/ppt/viewProps.xml", CT.PML_VIEW_PROPS, RT.VIEW_PROPS, f"<p:viewPr {_NAMESPACES}/>"),
    ):
        part.relate_to(_text_part(part.package, name, kind, xml), relationship)
    properties = _text_part(
        part.package, "/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, _PROPERTIES
    )
    part.package.relate_to(properties, RT.EXTENDED_PROPERTIES)
    return presentation


def _drop(holder: XmlPart | OpcPackage, relationship: str) -> None:
    target = holder.part_related_by(relationship)
    holder.drop_rel(holder.relate_to(target, relationship))  # answers the id that is there already


def _text_part(package: Package, name: str, kind: str, xml: str) -> Part:
    blob = etree.tostring(
        etree.fromstring(xml), xml_declaration=True, encoding="UTF-8", standalone=True
    )
    return Part(PackURI(name), kind, package, blob)


def _set_page(presentation: Presentation) -> None:
    width, height = map(inches, PAGE)
    presentation.slide_width, presentation.slide_height = Emu(width), Emu(height)
    size = presentation.element.find(qn("p:sldSz"))
    del size.attrib["type"]  # it says 4:3
    for run in presentation.element.iter(qn("a:defRPr")):
        run.set("lang", "fi-FI")


def _add_layout(presentation: Presentation, role: Role) -> str:
    """The id of the relationship from the master to the new layout."""
    master = presentation.slide_master.part
    number = list(Role).index(role) + 1
    layout = SlideLayoutPart.load(
        PackURI(f"/ppt/slideLayouts/slideLayout{number}.xml"),
        CT.PML_SLIDE_LAYOUT,
        master.package,
        _layout_xml(role).encode(),
    )
    layout.relate_to(master, RT.SLIDE_MASTER)
    relationship: str = master.relate_to(layout, RT.SLIDE_LAYOUT)
    return relationship


def _layout_xml(role: Role) -> str:
    shown, kind = places(role), PATTERNS[role]
    first = 3  # the tree itself is 1, the stripe or wave 2
    shapes = "".join(
        placeholder(place, number, role) for number, place in enumerate(shown, start=first)
    )
    return (
        f'<p:sldLayout {_NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="{role.value}">'
        f"<p:spTree>{_GROUP}{pattern(role)}{shapes}{wordmark(kind, first + len(shown))}"
        "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )


def _write_master(presentation: Presentation, layouts: list[str]) -> None:
    ids = "".join(
        f'<p:sldLayoutId id="{number}" r:id="{relationship}"/>'
        for number, relationship in enumerate(layouts, start=_FIRST_LAYOUT_ID)
    )
    shapes = "".join(placeholder(place, n, None) for n, place in enumerate(MASTER, start=2))
    made = parse_xml(
        f"<p:sldMaster {_NAMESPACES}><p:cSld><p:bg><p:bgPr>"
        '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
        f"<p:spTree>{_GROUP}{shapes}</p:spTree></p:cSld>{_COLOUR_MAP}"
        f"<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst>{_text_styles()}</p:sldMaster>"
    )
    master = presentation.slide_master.element
    for child in list(master):
        master.remove(child)
    master.extend(list(made))


def _text_styles() -> str:
    title, body = (
        "".join(level_style(level, _font(font)) for level in by_number(place))
        for place, font in ((MASTER[0], "+mj"), (MASTER[1], "+mn"))
    )
    other = level_style(Level(1, "", 18), _font("+mn"))
    return (
        f"<p:txStyles><p:titleStyle>{title}</p:titleStyle><p:bodyStyle>{body}</p:bodyStyle>"
        f"<p:otherStyle>{other}</p:otherStyle></p:txStyles>"
    )


def _font(theme_font: str) -> str:
    return "".join(
        f'<a:{script} typeface="{theme_font}-{ending}"/>'
        for script, ending in (("latin", "lt"), ("ea", "ea"), ("cs", "cs"))
    )


def _save_same(presentation: Presentation, path: Path) -> None:
    """No clock and no machine in the file: zip entries and core properties have fixed dates."""
    core = presentation.core_properties
    core.author = core.last_modified_by = "build-deck"
    core.title, core.revision = "Helsinki", 1
    core.created = core.modified = _MADE
    saved = BytesIO()
    presentation.save(saved)
    with ZipFile(saved) as source, ZipFile(path, "w") as target:
        for name in source.namelist():
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, 0, 0
            target.writestr(entry, source.read(name))


if __name__ == "__main__":
    make(TARGET)
