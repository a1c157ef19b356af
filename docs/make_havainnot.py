"""Writes havainnot.md: every kind of finding with its code and an example of its sentence.

Run from the project's folder: uv run python -m docs.make_havainnot
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from pipeline.findings import Cell, Code, Finding, Severity, error, hint, warning
from pipeline.wording import words_of
from pipeline.wording.words import Words

PAGE = Path(__file__).with_name("havainnot.md")

_INTRODUCTION = """# Havainnot

Kaikki, mitä `build-deck` voi sanoa työkirjasta, pohjasta ja tuloksesta. Jokaisella havainnolla on
pysyvä tunnus, joka on myös raportissa (`--report`). Sanamuoto voi muuttua, tunnus ei.

- **VIRHE** estää esityksen teon. `build-deck --despite-errors` tekee sen silti: virheelliset solut
  näkyvät puuttuvina.
- **Varoitus** ei estä, paitsi valitsimella `--strict`. Puuttuva tieto näkyy dialla puuttuvana.
- **Vihje** on vain hyvä tietää.

Virhe, joka koskee muuta kierrosta tai ohjelmaa kuin sitä, josta esitys tehdään, näytetään
varoituksena. Tämä sivu on tehty ohjelman omista sanoista.
"""

_TEXTS = {"heading": "Toteuma", "shown": "paljon"}
_BINDING = "kaupunki.toml"
_AT = {"file": _BINDING, "line": "4"}
_SLOT = {"slot": "Otsikko", "layout": "Otsikkodia"}
_PHASE, _TARGET = {"name": "DIGI 1", "number": "2"}, {"name": "DIGI 1"}

EXAMPLES: dict[str, tuple[Finding, ...]] = {
    "Työkirja tiedostona": (
        error(Code.NO_WORKBOOK, file="input/*.xlsx"),
        error(Code.SEVERAL_WORKBOOKS, file="input", expected="a.xlsx, b.xlsx"),
        error(Code.WORKBOOK_LOCKED, file="tavoitteet-2020.xlsx"),
        hint(Code.WORKBOOK_OPEN, file="tavoitteet-2020.xlsx"),
        error(Code.NOT_A_WORKBOOK, file="tavoitteet-2020.xlsx", kind="xls"),
        error(Code.WORKBOOK_TOO_LARGE, file="tavoitteet-2020.xlsx"),
    ),
    "Taulukot ja sarakkeet": (
        error(
            Code.MISSING_SHEET,
            Cell("Vaiheet"),
            name="Vaiheet",
            shown="Kierrokset, Vaihet",
            suggestion="Vaihet",
        ),
        error(Code.MISSING_COLUMN, Cell("Vaiheet"), heading="Vaihe"),
        error(Code.DUPLICATE_COLUMN, Cell("Vaiheet", 1, "H"), heading="Tila"),
        warning(
            Code.MISSPELT_COLUMN,
            Cell("Ohjelmat", 1, "F"),
            shown="Omistaja",
            suggestion="Omistajat",
        ),
        error(Code.TOO_MANY_ROWS, Cell("Vaiheet"), expected=20000),
        warning(Code.MERGED_CELLS, Cell("Vaiheet", 2, "B"), shown="B2:B4"),
    ),
    "Solut": (
        error(Code.REQUIRED_EMPTY, Cell("Vaiheet", 5, "E"), heading="Vaihe"),
        error(
            Code.UNKNOWN_WORD,
            Cell("Vaiheet", 5, "F"),
            heading="Tila",
            shown="TEKEILÄ",
            expected="TEKEMÄTTÄ, TEKEILLÄ, TEHTY",
            suggestion="TEKEILLÄ",
        ),
        error(Code.NOT_A_ROUND, Cell("Vaiheet", 5, "A"), heading="Kierros", shown="E4/2020"),
        error(Code.NOT_A_NUMBER, Cell("Vaiheet", 5, "H"), **_TEXTS),
        error(Code.NOT_A_WHOLE_NUMBER, Cell("Tavoitteet", 5, "B"), heading="Nro", shown="1,5"),
        error(Code.NOT_A_PERCENTAGE, Cell("Vaiheet", 5, "G"), heading="Osuus", shown="140 %"),
        warning(Code.PERCENTAGE_DOUBTFUL, Cell("Vaiheet", 5, "G"), heading="Osuus", shown="0,4"),
        error(Code.NOT_A_DATE, Cell("Kierrokset", 2, "D"), heading="Päivä", shown="lokakuu"),
        error(Code.NOT_A_PHASE_NUMBER, Cell("Vaiheet", 5, "D"), heading="Nro", shown="toinen"),
        error(
            Code.PHASE_NUMBER_IS_DATE,
            Cell("Vaiheet", 5, "D"),
            heading="Nro",
            shown="2.1.2020",
            suggestion="2.1",
        ),
        error(Code.NOT_CALCULATED, Cell("Vaiheet", 5, "H"), heading="Toteuma"),
        error(Code.ERROR_VALUE, Cell("Vaiheet", 5, "H"), heading="Toteuma", shown="#REF!"),
        warning(
            Code.TOO_LONG, Cell("Ohjelmat", 2, "C"), heading="Lyhyt nimi", length=42, expected=30
        ),
        warning(
            Code.UNIT_DIFFERS,
            Cell("Vaiheet", 5, "H"),
            heading="Toteuma",
            shown="18 kpl",
            name="kpl",
            expected="%",
        ),
    ),
    "Rivit yhdessä": (
        hint(Code.NOT_CHECKED, checks="statuses forecasts-of-targets"),
        error(Code.BAD_ROUND, shown="kolmas"),
        error(Code.NO_SUCH_ROUND, shown="TP/2020", expected="E2/2020, E3/2020"),
        error(Code.NOT_EARLIER, shown="TP/2020", round="E3/2020", expected="E1/2020, E2/2020"),
        error(Code.COMPARED_ALL, shown="E1/2020"),
        error(Code.NO_ROUNDS),
        error(Code.NO_PHASES, shown="E3/2020"),
        error(
            Code.UNKNOWN_ROUND,
            Cell("Vaiheet", 5, "A"),
            shown="E1/2020",
            expected="E2/2020, E3/2020",
        ),
        error(Code.UNKNOWN_PROGRAMME, Cell("Vaiheet", 5, "B"), shown="DIKI", expected="DIGI, LIIK"),
        error(
            Code.UNKNOWN_TARGET, Cell("Vaiheet", 5, "C"), shown="4", name="DIGI", expected="1, 2"
        ),
        error(Code.UNKNOWN_PARENT, Cell("Vaiheet", 5, "D"), shown="2.1", expected="2"),
        error(Code.NO_SUCH_PROGRAMME, shown="DIKI", expected="DIGI, LIIK"),
        error(Code.PROGRAMME_NOT_IN_ROUND, shown="LIIK", round="E3/2020"),
        error(Code.DUPLICATE_KEY, Cell("Vaiheet", 5, "D"), shown="E3/2020 DIGI 1 2", first=4),
    ),
    "Mitä puuttuu tai on epävarmaa": (
        warning(Code.MISSING_STATUS, Cell("Vaiheet", 5, "F"), **_PHASE),
        warning(Code.MISSING_VERDICT, Cell("Ennusteet", 5, "D"), **_TARGET),
        warning(Code.MISSING_FORECAST, Cell("Ennusteet", 5, "E"), **_TARGET),
        warning(Code.NO_FORECAST, Cell("Ennusteet"), **_TARGET),
        warning(Code.MISSING_OWNER, Cell("Ohjelmat", 2, "F"), name="DIGI"),
        warning(Code.PROGRAMME_WITHOUT_TARGETS, Cell("Ohjelmat", 2, "A"), name="DIGI"),
        warning(Code.TARGET_WITHOUT_PHASES, Cell("Tavoitteet", 2, "B"), **_TARGET),
        warning(
            Code.LEFT_OUT,
            Cell("Tavoitteet", 2, "B"),
            name="DIGI 1",
            previous="E2/2020",
            round="E3/2020",
        ),
        warning(
            Code.GONE_BACK,
            Cell("Vaiheet", 5, "F"),
            **_PHASE,
            previous="E2/2020",
            expected="TEHTY",
            shown="TEKEILLÄ",
        ),
        warning(
            Code.PHASE_GONE,
            Cell("Vaiheet", 3),
            **_PHASE,
            previous="E2/2020",
            round="E3/2020",
        ),
        warning(Code.DONE_BEFORE_NESTED, Cell("Vaiheet", 5, "F"), **_PHASE),
        hint(Code.OLDER_ROUND, shown="E2/2020", expected="E3/2020"),
        hint(Code.CAPTION_WITHOUT_LINE, Cell("Vaiheet", 5, "K"), heading="Etappi"),
        hint(
            Code.OLD_DATE,
            Cell("Ennusteet", 5, "H"),
            shown="Maaliskuu 2020",
            round="E3/2020",
            expected="12.10.2020",
        ),
        hint(Code.DATED_ON_TARGET, Cell("Ennusteet", 5, "H")),
        hint(Code.PHASES_UNCHANGED, Cell("Vaiheet", 5), name="DIGI", previous="E2/2020", number=5),
        hint(
            Code.FORECASTS_UNCHANGED,
            Cell("Ennusteet", 5),
            name="DIGI",
            previous="E2/2020",
            number=1,
        ),
    ),
    "Uusi kierros": (
        error(Code.ROUND_HAS_ROWS, Cell("Vaiheet", 5, "A"), round="E3/2020"),
        error(Code.NO_EARLIER_ROUND, round="E1/2020", expected="E2/2020, E3/2020"),
        error(
            Code.OTHER_YEAR, round="E1/2021", previous="TP/2020", file="input/tavoitteet-2020.xlsx"
        ),
        error(Code.NO_NEW_ROUND, file="tavoitteet-2020.xlsx"),
    ),
    "Esityksen pohja": (
        error(Code.NO_LAYOUTS, file="layouts/helsinki.pptx"),
        hint(Code.BUILT_IN_LAYOUTS, file="layouts/helsinki.pptx"),
        error(Code.NOT_LAYOUTS, file="layouts/helsinki.pptx"),
        error(Code.LAYOUTS_WITH_MACROS, file="kaupunki.potm"),
        error(Code.MISSING_LAYOUT, file="helsinki.pptx", name="Kansi", expected="HUOM., Ennuste"),
        error(Code.MISSING_PLACEHOLDER, layout="Kansi", name="Toimiala", expected="Otsikko, Päivä"),
        error(Code.MISSING_PATTERN, layout="Kansi", name="Aalto", expected="Kuva 1, Raita"),
        error(Code.MISSING_COLOUR, name="Tehty", expected="Tekeillä, Tekemättä"),
        warning(Code.DUPLICATE_LAYOUT, name="Kansi"),
        hint(Code.NOT_BOUND, file="kaupunki.potx"),
        hint(Code.FELL_BACK, role="Huom", other="Tavoite", layout="Otsikko ja sisältö"),
        hint(Code.NO_FOOT, name="Alatunniste", layouts="Otsikko ja sisältö, Vertailu"),
        hint(Code.AREA_TOO_SMALL, layout="Otsikko ja sisältö", role="Muutokset"),
        warning(Code.UNSEEN_GROUND, layouts="Otsikkodia, Vertailu"),
        error(Code.BINDING_UNREADABLE, file=_BINDING, problem="Expected '=' (at line 3)"),
        error(Code.BINDING_NO_TABLE, file=_BINDING, line=1, name="Otsikko"),
        error(Code.BINDING_UNKNOWN_ROLE, None, **_AT, name="Kannet", expected="Kansi, Yhteenveto"),
        error(
            Code.BINDING_UNKNOWN_SLOT,
            None,
            **_AT,
            role="Kansi",
            name="Otsake",
            expected="Otsikko, Päivä",
        ),
        error(Code.BINDING_UNKNOWN_TONE, None, **_AT, name="VALMIS", expected="TEHTY, TEKEILLÄ"),
        error(Code.BINDING_UNKNOWN_COLOUR, None, **_AT, name="vihreä", expected="dk1, accent1"),
        error(Code.BINDING_NO_MASTER, None, **_AT, name=3, expected="1 (Vaalea), 2 (Tumma)"),
        error(
            Code.BINDING_NO_LAYOUT,
            None,
            **_AT,
            role="Kansi",
            name="Etusivu",
            expected="Otsikkodia, Tyhjä",
        ),
        error(
            Code.BINDING_TWO_LAYOUTS,
            None,
            **_AT,
            name="Otsikkodia",
            expected="1 (Vaalea), 2 (Tumma)",
        ),
        error(Code.BINDING_SAME_NAME, None, **_AT, name="Oma asettelu", expected="2, 5, 7"),
        error(
            Code.BINDING_NO_PLACEHOLDER,
            None,
            **_AT,
            **_SLOT,
            name="Title 9",
            expected="Title 1 (0)",
        ),
        error(Code.BINDING_WRONG_KIND, None, **_AT, **_SLOT, name="Text 2", expected="Otsikko"),
        error(Code.BINDING_EXISTS, file=_BINDING),
        error(Code.PAGE_NOT_HTML, file="pohja.pptx"),
        warning(Code.FONT_NOT_MEASURED, name="Helsinki Grotesk"),
        error(Code.PLACE_TOO_SMALL, layout="Ennuste", name="Riskit", size="12"),
    ),
    "Tekstien mahtuminen": (
        warning(Code.DOES_NOT_FIT, name="Digitalisaatio – Ennuste"),
        hint(
            Code.TEXT_CONTINUED,
            Cell("Ennusteet", 5, "E"),
            name="Digitalisaatio – Ennuste",
            length="1 480",
            parts=2,
        ),
        hint(
            Code.TEXT_SMALL,
            Cell("Ennusteet", 5, "E"),
            name="Digitalisaatio – Ennuste",
            length="1 480",
        ),
    ),
    "Tulos ja asetukset": (
        error(Code.OUTPUT_NOT_WRITABLE, file="output/esitys.pptx", reason="denied"),
        error(Code.OUTPUT_OPEN, file="output/esitys.pptx"),
        error(Code.OUTPUT_DIFFERS, file="output/esitys.pptx"),
        error(Code.OUTPUT_NOT_A_DECK, file="esitys.docx"),
        error(Code.OUTPUT_IS_ONE_DECK, file="esitys.pptx"),
        error(Code.OUTPUT_IS_INPUT, file="layouts/helsinki.pptx"),
        error(Code.OUTPUT_NOT_A_WORKBOOK, file="uusi.xls"),
        error(Code.OUTPUT_EXISTS, file="tavoitteet-2021.xlsx"),
        error(Code.REPORT_NOT_JSON, file="raportti.txt"),
        error(Code.REPORT_NOT_WRITABLE, file="raportti.json", reason="full"),
        error(Code.MARKED_COPY_NOT_A_WORKBOOK, file="merkitty.xls"),
        error(Code.NO_MARKED_COPY, file="tavoitteet-2020.xlsx"),
        error(Code.FOLDER_NOT_EMPTY, file="Tavoitteet", shown="muistio.docx, output"),
        error(Code.FOLDER_NOT_WRITABLE, file="Tavoitteet", reason="denied"),
        error(Code.BAD_CONFIGURATION, file="build-deck.toml", reason="asetusta ei ole"),
    ),
    "Esitys, jota tarkistetaan": (
        error(Code.NO_DECK, file="output/esitys.pptx"),
        error(Code.NOT_A_DECK, file="esitys.ppt", kind="deck-old"),
        error(Code.DECK_LOCKED, file="esitys.pptx"),
        error(Code.DECK_TOO_LARGE, file="esitys.pptx"),
    ),
    "Esitys, jota on muokattu käsin": (
        error(Code.DECK_WITHOUT_RECORD, file="esitys.pptx"),
        warning(Code.DECK_WAS_EDITED, file="esitys.pptx"),
    ),
}
"""An example of each kind of finding, in the groups of the page."""


def page(words: Words) -> str:
    """The whole page as Markdown."""
    return "\n".join([_INTRODUCTION, *_groups(words)])


def _groups(words: Words) -> Iterator[str]:
    for title, findings in EXAMPLES.items():
        yield f"## {title}\n"
        yield "| tunnus | esimerkki |"
        yield "|---|---|"
        for finding in findings:
            yield f"| `{finding.code}` | {_shown(finding, words.terminal.severities, words)} |"
        yield ""


def _shown(finding: Finding, severities: Mapping[Severity, str], words: Words) -> str:
    place = f" {finding.where}" if finding.where else ""
    sentence = words.message(finding).replace("*", r"\*")
    return f"**{severities[finding.severity]}{place}:** {sentence}"


if __name__ == "__main__":
    PAGE.write_text(page(words_of("fi")), encoding="utf-8")
