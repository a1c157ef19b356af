"""Texts as nobody plans for them: of any length, in any order, with every odd sign, as strategies.

Few draws make long texts, so that an example is large and the same on every run: a length, where
in the list of words it begins, and how far it steps from word to word.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

FINNISH = (
    *("palvelutori", "toimii", "jokaisessa", "kaupunginosassa", "kirjaston", "aukioloajat"),
    *("laajenevat", "syksyllä", "nuorten", "liikuntapaikkojen", "käyttöaste", "kasvaa", "ja"),
    *("yhteistyö", "järjestöjen", "kanssa", "jatkuu", "suunnitelman", "mukaisesti", "kun"),
    *("henkilöstön", "osaamista", "vahvistetaan", "työpajoissa", "sähköinen", "asiointi", "on"),
    *("otettu", "käyttöön", "kulttuurikasvatussuunnitelma", "hyväksytään", "lautakunnassa"),
    *("korona", "siirsi", "tapahtumat", "seuraavaan", "vuoteen", "mutta", "verkkopalvelut"),
    *("tavoittivat", "aiempaa", "enemmän", "ikäihmisiä", "museon", "kävijämäärä", "puolittui"),
    *("digitalisaatiokehittämistoimenpide-ehdotus", "valmistui", "elokuussa", "ei", "vielä"),
    *("rahoitus", "varmistuu", "talousarviossa", "uimahallin", "peruskorjaus", "viivästyy"),
)
_WORDS_IN_SENTENCE = 9

_COMPOUND = "kulttuurikasvatussuunnitelmaluonnostyöryhmäkokouspöytäkirja"
MONSTERS = (
    (_COMPOUND * 4)[:200],
    "ä" * 200,
    "1234567890" * 20,
    "." * 200,
    "https://www.hel.fi/" + "kulttuuri-ja-vapaa-aika/" * 7 + "?haku=" + "abc" * 15 + "#osa",
    "etunimi.sukunimi.toinen.pitka.nimi@kulttuurin-ja-vapaa-ajan-toimiala.hel.fi",
    "kulttuuri/liikunta/nuoriso/kirjasto/" * 6,
)
SIGNS = (
    *("”lainaus”", "(sulkeissa)", "”(", "16.6.2020", "1 234,5 €", "80 %", "2019–2020"),
    *("Helsinki–Espoo", "TA-tavoite", "a/b", "±2", "→", "▲", "≥ 5", "§ 12", "&<>\"'", "$x_1$"),
    *("e\u0301a\u0308o\u0302", "n\u0303\u0323", "Šakki", "ŋ", "漢字仮名", "ᚠᚢᚦ", "𝔘𝔫𝔦"),
    *("👩‍👩‍👧‍👦", "🇫🇮", "👍🏽", "❤️", "😀" * 30, "مرحبا بالعالم", "שלום", "ไทยภาษา"),
    *("20\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}kpl", "soft\N{SOFT HYPHEN}hyphen", "a\u200bb"),
    "\N{NO-BREAK SPACE}".join(["sitova"] * 30),
)
_HEADINGS = ("TAVOITTEENA ON", "RISKIT JA NIIHIN VARAUTUMINEN", "HANKKEET 2020")
_NUMBERS = ("{}) ", "{}. ")
_DEEPEST = 5


@dataclass(frozen=True)
class Line:
    """A line of a cell: the mark that is typed before it, and the words that must be shown."""

    mark: str
    words: str
    heading: bool = False


Lines = tuple[Line, ...]


def cell(lines: Lines) -> str:
    """The lines as they are typed into a cell."""
    return "\n".join(line.mark + line.words for line in lines)


def finnish(length: int, start: int, step: int) -> str:
    """Sentences of at most so many characters, at least one."""
    words: list[str] = []
    longest = 0
    at = start
    while longest < length:
        word = FINNISH[at % len(FINNISH)]
        begins = len(words) % _WORDS_IN_SENTENCE == 0
        ends = len(words) % _WORDS_IN_SENTENCE == _WORDS_IN_SENTENCE - 1
        words.append((word.capitalize() if begins else word) + ("." if ends else ""))
        longest += len(words[-1]) + 1
        at += step
    return " ".join(words)[:length].rstrip(" ")


def _with_odd(text: str, odd: tuple[str, ...]) -> str:
    """The text with the odd ones among its words; its first word stays the first."""
    words = text.split(" ")
    apart = max(len(words) // (len(odd) + 1), 1)
    for number, piece in enumerate(odd, 1):
        words.insert(number * (apart + 1), piece)
    return " ".join(words)


def plain_texts(longest: int) -> st.SearchStrategy[str]:
    """Finnish words alone, from a character on; short ones and the longest come often."""
    lengths = st.one_of(
        st.integers(1, min(longest, 60)),
        st.integers(1, longest),
        st.just(longest),
    )
    return st.builds(finnish, lengths, st.integers(0, len(FINNISH) - 1), st.sampled_from((1, 3, 7)))


def odd_texts(longest: int) -> st.SearchStrategy[str]:
    """Finnish words with odd ones among them, which make them longer than `longest`."""
    odd = st.lists(st.sampled_from(MONSTERS + SIGNS), min_size=1, max_size=6).map(tuple)
    return st.builds(_with_odd, plain_texts(longest), odd)


def texts(longest: int) -> st.SearchStrategy[str]:
    """Texts of one line, from a character on, plain or odd."""
    return st.one_of(plain_texts(longest), odd_texts(longest))


def names(longest: int = 300) -> st.SearchStrategy[str]:
    """Names from one character to the longest."""
    odd = odd_texts(longest).map(lambda text: text[:longest].rstrip(" \u200b\u200d\u00ad"))
    return st.one_of(plain_texts(longest), plain_texts(20), odd)


def _items(words: str, count: int, mark: str) -> Lines:
    return tuple(Line(mark.format(n), f"{words} {n}") for n in range(1, count + 1))


def _stairs(words: str, deepest: int) -> Lines:
    """A list that goes down a level with each item, and up again at once."""
    return tuple(Line("-" * depth + " ", words) for depth in (*range(1, deepest + 1), 1))


def _under_heading(heading: str, words: str) -> Lines:
    return (Line("", heading, heading=True), Line("", words))


def groups(longest: int) -> st.SearchStrategy[Lines]:
    """Some lines that belong together: a paragraph, a list, a list in lists, under a heading."""
    return st.one_of(
        texts(longest).map(lambda words: (Line("", words),)),
        st.builds(_items, texts(200), st.integers(2, 30), st.sampled_from(_NUMBERS)),
        st.builds(_items, texts(longest), st.integers(1, 12), st.just("- ")),
        st.builds(_stairs, texts(300), st.integers(1, _DEEPEST)),
        st.builds(_under_heading, st.sampled_from(_HEADINGS), texts(longest)),
    )


def blocks(longest: int = 20_000) -> st.SearchStrategy[Lines]:
    """Cells of many lines with at most so many characters, which may be none."""
    several = st.lists(groups(max(longest // 8, 1)), max_size=6)
    single = st.lists(texts(longest).map(lambda words: (Line("", words),)), min_size=1, max_size=1)
    return st.one_of(several, single).map(lambda found: _up_to(found, longest))


def _up_to(found: Sequence[Lines], longest: int) -> Lines:
    """As many of the groups as there is room for, each whole."""
    lines: Lines = ()
    for group in found:
        if len(cell(lines + group)) <= longest:
            lines += group
    return lines
