"""New words in the look of a text that somebody has restyled."""

from lxml import etree
from pptx.oxml.ns import nsdecls, qn

from pipeline.write.refreshed.texts import Taking, take_text
from pipeline.write.xml import Element


def body(*runs: str) -> Element:
    return etree.fromstring(
        f"<p:txBody {nsdecls('a', 'p', 'r')}><a:p>{''.join(runs)}</a:p></p:txBody>"
    )


def run(text: str, properties: str = "") -> str:
    return f"<a:r><a:rPr {properties}/><a:t>{text}</a:t></a:r>"


def looks(old: Element) -> list[tuple[str, dict[str, str]]]:
    properties = ((run.findtext("{*}t", ""), run.find("{*}rPr")) for run in old.iter("{*}r"))
    return [
        (text, {str(k): str(v) for k, v in found.attrib.items()})
        for text, found in properties
        if found is not None
    ]


def taken(old: Element, fresh: Element) -> list[tuple[str, dict[str, str]]]:
    take_text(old, fresh, Taking(words=True, marks=False, looks=False))
    return looks(old)


def test_words_that_the_workbook_sets_off_stay_set_off_in_a_restyled_text() -> None:
    old = body(run("Vanha", 'sz="3300" b="1"'), run(" teksti kesken", 'sz="3300"'))
    fresh = body(run("Uusi", 'b="1"'), run(" teksti on valmis "), run("nyt", 'i="1"'))
    assert taken(old, fresh) == [
        ("Uusi", {"sz": "3300", "b": "1"}),
        (" teksti on valmis ", {"sz": "3300"}),
        ("nyt", {"sz": "3300", "i": "1"}),
    ]


def test_a_text_that_somebody_made_bold_or_plain_as_a_whole_stays_so() -> None:
    fresh = body(run("Uusi teksti", 'b="0"'))
    assert taken(body(run("Vanha", 'sz="3300" b="1"')), fresh) == [
        ("Uusi teksti", {"sz": "3300", "b": "1"})
    ]
    fresh = body(run("TEHTY", 'b="1"'))
    assert taken(body(run("TEKEILLÄ", 'b="0"')), fresh) == [("TEHTY", {"b": "0"})]


def test_the_link_of_a_word_comes_and_goes_with_it() -> None:
    linked = '<a:r><a:rPr sz="1400"><a:hlinkClick r:id="rId{}"/></a:rPr><a:t>hel.fi</a:t></a:r>'
    old = body(linked.format(1))
    take_text(
        old,
        body(run("Uusi teksti "), linked.format(7)),
        Taking(words=True, marks=False, looks=False),
    )
    linked_to = [
        (run.findtext("{*}t"), link.get(qn("r:id")))
        for run in old.iter("{*}r")
        for link in run.iter("{*}hlinkClick")
    ]
    assert linked_to == [("hel.fi", "rId7")]


def test_a_word_that_somebody_has_set_off_or_linked_stays_so_while_it_is_there() -> None:
    linked = '<a:r><a:rPr sz="1400"><a:hlinkClick r:id="rId3"/></a:rPr><a:t>täällä</a:t></a:r>'
    old = body(run("Työ on ", 'sz="1400"'), run("kesken", 'sz="1400" u="sng"'), linked)
    take_text(
        old,
        body(run("Koko työ on kesken täällä", "")),
        Taking(words=True, marks=False, looks=False),
    )
    assert looks(old) == [
        ("Koko työ on ", {"sz": "1400"}),
        ("kesken", {"sz": "1400", "u": "sng"}),
        (" ", {"sz": "1400"}),
        ("täällä", {"sz": "1400"}),
    ]
    linked_words = [r.findtext("{*}t") for r in old.iter("{*}r") if list(r.iter("{*}hlinkClick"))]
    assert linked_words == ["täällä"]


def test_a_word_that_somebody_has_coloured_keeps_its_colour_beside_a_status() -> None:
    def toned(colour: str, text: str) -> str:
        fill = f"<a:solidFill>{colour}</a:solidFill>"
        return f"<a:r><a:rPr>{fill}</a:rPr><a:t>{text}</a:t></a:r>"

    green, red = '<a:schemeClr val="accent2"/>', '<a:schemeClr val="accent4"/>'
    old = body(toned(green, "Toteutumassa hyvin, "), toned('<a:srgbClr val="AB1234"/>', "katso"))
    fresh = body(toned(red, "Epävarma, katso"))
    take_text(old, fresh, Taking(words=True, marks=False, looks=False))
    colours = [node.get("val") for node in old.iter("{*}srgbClr", "{*}schemeClr")]
    assert colours == ["accent4", "AB1234"]
