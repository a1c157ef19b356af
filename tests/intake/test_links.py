"""Web and mail addresses in a text become links, and so does the cell's own link; none else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.intake.links import safe_target, with_links
from pipeline.intake.rich_text import Run

PAGE = "https://www.hel.fi/palvelutorit"


def links(text: str, of_cell: str = "") -> list[tuple[str, str]]:
    """The linked pieces of a text, each with its address."""
    return [(run.text, run.link) for run in with_links((Run(text),), of_cell) if run.link]


@pytest.mark.parametrize(
    ("text", "linked", "target"),
    [
        ("Ks. https://hel.fi/a.", "https://hel.fi/a", "https://hel.fi/a"),
        ("(www.hel.fi)", "www.hel.fi", "http://www.hel.fi"),
        ("HTTP://HEL.FI/A, ja", "HTTP://HEL.FI/A", "http://HEL.FI/A"),
        ("https://hel.fi/a_(b)", "https://hel.fi/a_(b)", "https://hel.fi/a_(b)"),
        ("(ks. https://hel.fi/a_(b))", "https://hel.fi/a_(b)", "https://hel.fi/a_(b)"),
        ("”https://hel.fi/a”", "https://hel.fi/a", "https://hel.fi/a"),
        ("https://hel.fi/?q=1&s=a#b!", "https://hel.fi/?q=1&s=a#b", "https://hel.fi/?q=1&s=a#b"),
        ("https://hel.fi/pää", "https://hel.fi/pää", "https://hel.fi/p%C3%A4%C3%A4"),
        ("https://pää.fi/x", "https://pää.fi/x", "https://xn--p-0faa.fi/x"),
        ("https://hel.fi/a%20b", "https://hel.fi/a%20b", "https://hel.fi/a%20b"),
        ("https://hel.\u200bfi/a", "https://hel.\u200bfi/a", "https://hel.fi/a"),
        ("https://hel.fi:8080/a", "https://hel.fi:8080/a", "https://hel.fi:8080/a"),
        ("Kysy: mari.mannisto@hel.fi.", "mari.mannisto@hel.fi", "mailto:mari.mannisto@hel.fi"),
        ("mailto:a@hel.fi", "mailto:a@hel.fi", "mailto:a@hel.fi"),
    ],
)
def test_an_address_in_a_text_is_a_link(text: str, linked: str, target: str) -> None:
    assert links(text) == [(linked, target)]


@pytest.mark.parametrize(
    "text",
    [
        *("palvelu.hel.fi", "16.6.2020", "a@b", "@hel.fi", "www.", "https://", "https:// hel.fi"),
        *("javascript:alert(1)", "file:///c:/a", r"\\palvelin\jako", "ftp://hel.fi", "data:,a"),
        *("https://hel.fi@paha.fi/", "https://[::1", "https://-ä-..fi/", "mänty@hel.fi"),
    ],
)
def test_what_is_no_address_of_the_web_or_of_mail_is_only_text(text: str) -> None:
    assert links(text) == []


def test_the_link_of_the_cell_is_on_its_whole_text() -> None:
    assert links("Katso ohje", PAGE) == [("Katso ohje", PAGE)]


def test_an_address_beside_the_link_of_the_cell_leads_to_itself() -> None:
    assert links("Ohje: a@hel.fi", PAGE) == [("Ohje: ", PAGE), ("a@hel.fi", "mailto:a@hel.fi")]


@pytest.mark.parametrize("typed", ["www.hel.fi/palvelutorit", "https://hel.fi/palvelutorit/"])
def test_a_link_that_excel_made_of_an_address_is_on_the_address_alone(typed: str) -> None:
    assert [text for text, _ in links(f"Torit: {typed} avattu", PAGE)] == [typed]


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", " file:///a"),
        *(r"\\palvelin\jako", r"file:\\palvelin", "//palvelin/a", "ohje.docx", "#Ohje!A1"),
        *("data:text/html,a", "vbscript:a", "ms-word:ofe|u|https://hel.fi", "https:", "http://"),
        *(
            "ftp://hel.fi/a",
            "mailto:",
            "mailto:a",
            "https://a@hel.fi",
            r"https:\\hel.fi",
            "https://hel.fi:x/",
            "",
        ),
        "https://hel.fi/" + "a" * 2048,
    ],
)
def test_a_hostile_or_broken_link_of_a_cell_is_none(address: str) -> None:
    assert safe_target(address) == ""
    assert links("Katso ohje", address) == []


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("mailto:a@hel.fi?subject=Hei vaan", "mailto:a@hel.fi?subject=Hei%20vaan"),
        (" HTTPS://hel.fi/<a>", "https://hel.fi/%3Ca%3E"),
    ],
)
def test_what_a_link_may_not_hold_is_escaped(address: str, target: str) -> None:
    assert safe_target(address) == target


def test_an_address_that_changes_its_style_within_is_one_link() -> None:
    runs = with_links((Run("ks. https://hel"), Run(".fi/a", bold=True), Run(" nyt")))
    target = "https://hel.fi/a"
    assert runs == (
        Run("ks. "),
        Run("https://hel", link=target),
        Run(".fi/a", bold=True, link=target),
        Run(" nyt"),
    )


_TEXTS = st.text() | st.lists(
    st.sampled_from(["https://hel.fi/a", "www.a.fi", "a@b.fi", " ", "(", ")", ".", "ä", "://"])
).map("".join)


@given(st.lists(st.builds(Run, _TEXTS, st.booleans()), max_size=4).map(tuple), _TEXTS)
def test_no_link_changes_a_text_or_leads_elsewhere_than_to_web_or_mail(
    runs: tuple[Run, ...], of_cell: str
) -> None:
    linked = with_links(runs, of_cell)
    assert "".join(run.text for run in linked) == "".join(run.text for run in runs)
    assert all(
        run.link.startswith(("http://", "https://", "mailto:")) for run in linked if run.link
    )
    assert all(safe_target(run.link) == run.link for run in linked if run.link)
