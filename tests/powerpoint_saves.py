"""A deck as PowerPoint writes it again: what it adds and splits, after ECMA-376-1 and [MS-PPTX]."""

from copy import deepcopy
from itertools import count

from lxml import etree
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide

_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_A16 = "http://schemas.microsoft.com/office/drawing/2014/main"
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_TIMING = (
    f'<p:timing xmlns:p="{_P}"><p:tnLst><p:par><p:cTn id="1" dur="indefinite" '
    'restart="never" nodeType="tmRoot">{within}</p:cTn></p:par></p:tnLst></p:timing>'
)
_STEP = '<p:childTnLst><p:seq><p:cTn id="2" nodeType="mainSeq"/></p:seq></p:childTnLst>'


def save_as_powerpoint_does(file: PresentationFile) -> None:
    """Changes nothing that is seen: ids, timings of nothing, runs split where a word is unknown."""
    for slide in file.slides:
        root = slide.element
        for number, named in zip(count(1), list(root.iter(qn("p:cNvPr"))), strict=False):
            _extend(
                named, "a:extLst", f'<a16:creationId xmlns:a16="{_A16}" id="{{{number:036d}}}"/>'
            )
        for number, part in zip(
            count(1), list(root.iter(qn("a:gridCol"), qn("a:tr"))), strict=False
        ):
            kind = "rowId" if part.tag == qn("a:tr") else "colId"
            _extend(part, "a:extLst", f'<a16:{kind} xmlns:a16="{_A16}" val="{number}"/>')
        for paragraph in list(root.iter(qn("a:p"))):
            _split_runs(paragraph)
        if root.find(qn("p:timing")) is None:
            _add_timing(slide, "")
        _extend(root, "p:extLst", f'<p14:creationId xmlns:p14="{_P14}" val="7"/>')


def animate(slide: Slide) -> None:
    """Lets something on a slide move."""
    _add_timing(slide, _STEP)


def _add_timing(slide: Slide, within: str) -> None:
    slide.element.append(parse_xml(_TIMING.format(within=within)))


def _extend(element: etree._Element, tag: str, content: str) -> None:
    found = element.find(qn(tag))
    space = _A if tag.startswith("a:") else _P
    if found is None:
        found = etree.SubElement(element, qn(tag))
    extension = etree.SubElement(found, f"{{{space}}}ext", {"uri": "{0}"})
    extension.append(etree.fromstring(content))


def _split_runs(paragraph: etree._Element) -> None:
    """Sets the first word of each run apart from those after it, which are called misspelled."""
    for run in paragraph.findall(qn("a:r")):
        look = run.find(qn("a:rPr"))
        if look is None:
            look = etree.Element(qn("a:rPr"))
            run.insert(0, look)
        look.set("dirty", "0")
        first, space, rest = run.findtext(qn("a:t"), "").partition(" ")
        if rest:
            other = deepcopy(run)
            other[0].set("err", "1")
            run[-1].text, other[-1].text = first + space, rest
            run.addnext(other)
    if paragraph.find(qn("a:endParaRPr")) is None:
        etree.SubElement(paragraph, qn("a:endParaRPr"), {"dirty": "0"})
