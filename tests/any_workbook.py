"""Whole workbooks of any text, as strategies; each knows its rows and what was typed into them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.any_text import Lines, blocks, cell, names, texts
from tests.builders import ROUND, Values, write_workbook

ROUND_ID = "E3/2020"
PEOPLE = (
    *("Mari Männistö", "Maija Tanninen-Mattila", "Ö", "Veli-Matti von Weissenberg-Järvenpää"),
    *("Anna Li", "Åsa Sjöström", "Jaakko Ilkka Petteri Olavi Rautavaara", "Đorđe Šarić"),
    *("Pirjo Salo", "Kaisa-Leena Mäkelä-Hämäläinen"),
)
_STATUSES = ("TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY", "")
_VERDICTS = ("Toteutunut", "Toteutumassa", "Epävarma", "Ei toteudu", "")
_FORMS = ("Luettelo", "Jana", "Kappaleet")


@dataclass(frozen=True)
class AnyPhase:
    """A phase by what is typed into its cells."""

    number: str
    text: str
    status: str
    caption: str = ""
    value: str = ""
    notes: Lines = ()
    progress: Lines = ()


@dataclass(frozen=True)
class AnyForecast:
    """The three texts of a row in `Ennusteet`."""

    verdict: str
    text: Lines = ()
    risks: Lines = ()
    notice: Lines = ()


@dataclass(frozen=True)
class AnyTarget:
    """A target with its phases, and with a forecast of its own if it has one."""

    number: int
    title: str
    form: str
    ends: tuple[str, str]
    phases: tuple[AnyPhase, ...]
    forecast: AnyForecast | None


@dataclass(frozen=True)
class AnyProgramme:
    """A programme with its people, its two goals, its targets and its forecast."""

    code: str
    name: str
    people: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
    binding: Lines
    goal: Lines
    targets: tuple[AnyTarget, ...]
    forecast: AnyForecast


@dataclass(frozen=True)
class AnyWorkbook:
    """Some programmes of one round."""

    programmes: tuple[AnyProgramme, ...]

    def _repr_pretty_(self, printer: Any, _: bool) -> None:
        """What hypothesis shows of it: not its texts, which take minutes to print."""
        printer.text(f"AnyWorkbook of {', '.join(p.code for p in self.programmes)}")

    def rows(self) -> Mapping[str, Sequence[Values]]:
        """The rows of the five sheets, for `write_workbook`."""
        pairs = [(p, t) for p in self.programmes for t in p.targets]
        return {
            "Kierrokset": [ROUND],
            "Ohjelmat": [_programme_row(p) for p in self.programmes],
            "Tavoitteet": [_target_row(p, t) for p, t in pairs],
            "Vaiheet": [_phase_row(p, t, phase) for p, t in pairs for phase in t.phases],
            "Ennusteet": list(self._forecast_rows()),
        }

    def write(self, path: Path) -> Path:
        """Writes the workbook and gives its path."""
        return write_workbook(path, self.rows())

    def _forecast_rows(self) -> Iterator[Values]:
        for programme in self.programmes:
            yield _forecast_row(programme, None, programme.forecast)
            for target in programme.targets:
                if target.forecast:
                    yield _forecast_row(programme, target, target.forecast)


def _programme_row(programme: AnyProgramme) -> Values:
    owners, preparers, managers = ("; ".join(found) for found in programme.people)
    return {
        "Ohjelma": programme.code,
        "Nimi": programme.name,
        "Omistajat": owners,
        "Valmistelijat": preparers,
        "Projektipäälliköt": managers,
        "Tavoite": cell(programme.goal),
        "Sitova tavoite": cell(programme.binding),
    }


def _target_row(programme: AnyProgramme, target: AnyTarget) -> Values:
    start, goal = target.ends
    return {
        "Ohjelma": programme.code,
        "Nro": target.number,
        "Tavoite": target.title,
        "Esitystapa": target.form,
        "Alkutaso": start,
        "Tavoitetaso": goal,
    }


def _phase_row(programme: AnyProgramme, target: AnyTarget, phase: AnyPhase) -> Values:
    return {
        "Kierros": ROUND_ID,
        "Ohjelma": programme.code,
        "Tavoite": target.number,
        "Nro": phase.number,
        "Vaihe": phase.text,
        "Tila": phase.status,
        "Etappi": phase.caption,
        "Osuus": phase.value,
        "Lisätieto": cell(phase.notes),
        "Eteneminen": cell(phase.progress),
    }


def _forecast_row(
    programme: AnyProgramme, target: AnyTarget | None, forecast: AnyForecast
) -> Values:
    return {
        "Kierros": ROUND_ID,
        "Ohjelma": programme.code,
        "Tavoite": target.number if target else "",
        "Arvio": forecast.verdict,
        "Ennuste": cell(forecast.text),
        "Riskit": cell(forecast.risks),
        "Huomautus": cell(forecast.notice),
    }


@dataclass(frozen=True)
class _PhaseTexts:
    """What a phase says, before it has a number; `nested` is how many phases say it under it."""

    text: str
    status: str
    value: str
    notes: Lines
    progress: Lines
    nested: int


def _numbered(
    kinds: Sequence[_PhaseTexts], count: int, captions: Sequence[str]
) -> tuple[AnyPhase, ...]:
    """So many phases in all, each of one of the kinds by turns."""
    phases: list[AnyPhase] = []
    number = 0
    while len(phases) < count:
        kind = kinds[number % len(kinds)]
        caption = captions[number % len(captions)] if captions else ""
        number += 1
        labels = [str(number), *(f"{number}.{n}" for n in range(1, kind.nested + 1))]
        for label in labels[: count - len(phases)]:
            top = label == str(number)
            phases.append(
                AnyPhase(
                    label,
                    kind.text,
                    kind.status,
                    caption if top else "",
                    kind.value,
                    kind.notes,
                    kind.progress,
                )
            )
    return tuple(phases)


def _kinds(longest: int, block: int) -> st.SearchStrategy[_PhaseTexts]:
    return st.builds(
        _PhaseTexts,
        texts(longest),
        st.sampled_from(_STATUSES),
        st.sampled_from(("", "40 %", "100 %")),
        st.one_of(st.just(()), blocks(block)),
        st.one_of(st.just(()), blocks(block)),
        st.integers(0, 3),
    )


def _phases(most: int, longest: int, block: int) -> st.SearchStrategy[tuple[AnyPhase, ...]]:
    kinds = st.lists(_kinds(longest, block), min_size=1, max_size=3)
    return st.builds(_numbered, kinds, st.integers(0, most), st.just(()))


def _line_phases() -> st.SearchStrategy[tuple[AnyPhase, ...]]:
    kinds = st.lists(_kinds(400, 1000), min_size=1, max_size=3)
    captions = st.lists(st.one_of(st.just(""), names(120)), min_size=1, max_size=15)
    return st.builds(_numbered, kinds, st.integers(1, 15), captions)


def _forecasts(longest: int) -> st.SearchStrategy[AnyForecast]:
    notice = st.one_of(st.just(()), blocks(longest))
    verdict = st.sampled_from(_VERDICTS)
    return st.builds(AnyForecast, verdict, blocks(longest), blocks(longest), notice)


def _targets(
    form: str, phases: st.SearchStrategy[tuple[AnyPhase, ...]]
) -> st.SearchStrategy[AnyTarget]:
    own = st.one_of(st.none(), _forecasts(3000))
    end = st.one_of(st.just(""), names(120))
    return st.builds(
        AnyTarget, st.just(0), names(), st.just(form), st.tuples(end, end), phases, own
    )


def _any_targets() -> st.SearchStrategy[tuple[AnyTarget, ...]]:
    """Some targets of all forms, among them one of many phases and one of long texts."""
    return st.tuples(
        _targets("Luettelo", _phases(200, 40, 60)),
        _targets("Luettelo", _phases(6, 8000, 8000)),
        _targets("Jana", _line_phases()),
        _targets("Kappaleet", _phases(5, 3000, 2000)),
    ).map(_renumbered)


def _many_targets() -> st.SearchStrategy[tuple[AnyTarget, ...]]:
    """Up to sixty targets of a phase or a few, a few kinds of them by turns."""
    short = _phases(3, 120, 100)
    kinds = st.lists(
        st.sampled_from(_FORMS).flatmap(lambda form: _targets(form, short)), min_size=1, max_size=3
    )
    return st.builds(
        lambda found, count: _renumbered([found[n % len(found)] for n in range(count)]),
        kinds,
        st.integers(0, 60),
    )


def _renumbered(targets: Sequence[AnyTarget]) -> tuple[AnyTarget, ...]:
    return tuple(
        AnyTarget(number, t.title, t.form, t.ends, t.phases, t.forecast)
        for number, t in enumerate(targets, 1)
    )


def _people() -> st.SearchStrategy[tuple[tuple[str, ...], ...]]:
    people = st.integers(0, 10).map(lambda count: PEOPLE[:count])
    return st.tuples(people, people, people)


def _programmes(
    targets: st.SearchStrategy[tuple[AnyTarget, ...]], code: str, longest: int
) -> st.SearchStrategy[AnyProgramme]:
    return st.builds(
        AnyProgramme,
        st.just(code),
        names(),
        _people(),
        blocks(longest),
        blocks(longest),
        targets,
        _forecasts(longest),
    )


@st.composite
def workbooks(draw: st.DrawFn) -> AnyWorkbook:
    """A programme of few targets with texts of any length, and one of many short targets.

    Composite, so that hypothesis does not show the calls that made its texts.
    """
    few = draw(_programmes(_any_targets(), "PITKA", 20_000))
    many = draw(_programmes(_many_targets(), "MONTA", 1500))
    return AnyWorkbook((few, many))
