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
