"""Finnish: the words of the deck, the terminal and the help, as coordinators use them."""

from pipeline.findings import Severity
from pipeline.wording.fi_audit import AUDIT, DECK_KINDS, DECK_MESSAGES
from pipeline.wording.fi_findings import CHECKS, FILE_KINDS, MESSAGES, WRITE_PROBLEMS
from pipeline.wording.fi_help import HELP
from pipeline.wording.fi_overviews import OVERVIEWS
from pipeline.wording.fi_refresh import REFRESH, REFRESH_MESSAGES
from pipeline.wording.fi_templates import TEMPLATE_MESSAGES, TEMPLATES
from pipeline.wording.plural import Plural
from pipeline.wording.words import (
    Alternatives,
    Labels,
    MarkedCopy,
    NewFiles,
    Terminal,
    Words,
)

_LABELS = Labels(
    goal="Tavoite",
    binding_goal="Sitova tavoite",
    goal_part="{title} (osa {number}/{parts})",
    phases="Ositettu tavoitteiden toteutuminen",
    progress="Tavoitteiden tarkempi eteneminen",
    forecast="Ennuste tavoitteiden toteutumisesta ja riskit",
    notice="HUOM.",
    part="{part}/{parts}",
    continues="jatkuu seuraavalla sivulla",
    continued_heading="{heading} – jatkoa",
    target_line="tavoite {number}",
    targets_line="tavoitteet {first}–{last}",
    forecast_heading="Tavoitteiden toteutuminen",
    risks_heading="Riskit",
    forecast_text_missing="Ennusteteksti puuttuu",
    programme_verdict="Koko ohjelma: {verdict}",
    numbered_verdict="{number}. {verdict}",
    counted_verdict="{verdict}: {count}",
    owner="Omistaja",
    owners="Omistajat",
    missing="Puuttuu",
    preparation="Valmistelu",
    project_manager="Projektipäällikkö",
    project_managers="Projektipäälliköt",
    number="Nro",
    phase="Vaihe",
    value="Toteuma",
    status="Tila",
    progress_column="Eteneminen",
    goal_value="tavoite {value}",
    nothing="–",
    no_phases="Ei vaiheita tällä kierroksella",
    deck_section="Koko kierros",
    deck_subject="{name} ({round})",
    footer="{title}  ·  {name}",
)

_ALTERNATIVES = Alternatives(
    legend="Tilojen merkit: {words}.",
    verdict="Arvio: {words}.",
    verdicts="Arviot tavoitteittain: {words}.",
    phases_table="Vaiheet ja niiden tilat: {target}. {done}",
    progress_table="Mitä vaiheissa on tapahtunut: {target}",
    done="{done}/{total} vaihetta tehty, {share}{before}.",
    done_earlier="; aiemmalla kierroksella {done}",
    done_in_round="; kierroksella {round} {done}",
    line="Vaihe {phases}.{start}{goal}",
    line_phase="{number} {status}",
    line_caption=" ({caption})",
    line_start=" Alkutaso: {caption}.",
    line_goal=" Tavoitetaso: {caption}.",
    counts="Tavoitteiden arviot: {words}.",
    summary_table="Tavoitteet, niiden ennusteet ja vaiheet. {done}",
    changes_table="{heading}: ohjelma, tavoite tai vaihe, {before}, {now} ja suunta",
    verdicts_table="Tavoitteiden ennusteet kierroksittain",
    gaps_table="Puuttuvat ja tarkistettavat tiedot ja niiden paikat työkirjassa",
    shares="Vaiheiden tilat tavoitteittain: {targets}.",
    share="{target}: {parts}",
    shares_in_all="Vaiheiden tilat yhteensä: {parts}. Tehdyt tavoitteittain ovat taulukossa.",
    share_parts={
        "done": "{count} tehty",
        "in_progress": "{count} tekeillä",
        "not_done": "{count} tekemättä",
        "missing": "{count} ilman tilaa",
    },
    panel="{name}: {rounds}.",
    panel_round="{round} {parts}",
    panels_shortly="Vaiheista tehty: {panels}.",
)

_TERMINAL = Terminal(
    severities={
        Severity.ERROR: "VIRHE",
        Severity.WARNING: "Varoitus",
        Severity.HINT: "Vihje",
    },
    round="Kierros {round}: {name}",
    nothing_written="Esitystä ei tehty.",
    stopped_by_warnings="Esitystä ei tehty: varoitukset pysäyttävät ajon (--strict).",
    wrong_use="Komentoa käytettiin väärin: {reason}. Ohje: build-deck --help.",
    no_such_option="valitsinta {name} ei ole",
    no_value="valitsin {name} tarvitsee arvon",
    bad_value="valitsimen {name} arvo ei kelpaa",
    missing_word="siitä puuttuu {name}",
    unknown_language="kieltä {name} ei ole; kielet ovat {expected}",
    too_many_words="komennossa on ylimääräinen sana",
    no_such_command="sellaista komentoa ei ole; komennot ovat {expected}",
    unknown_setting="asetusta {name} ei ole; asetukset ovat {expected}",
    wrong_setting="asetuksen {name} arvo ei kelpaa",
    not_toml="se ei ole TOML-muotoa ({problem})",
    checking="Tarkistan työkirjan …",
    finding_counts={
        Severity.ERROR: Plural("{count} virhe", "{count} virhettä"),
        Severity.WARNING: Plural("{count} varoitus", "{count} varoitusta"),
        Severity.HINT: Plural("{count} vihje", "{count} vihjettä"),
    },
    nothing_found="Ei huomautettavaa.",
    reading="Luen työkirjan ja pohjan …",
    drawing="Piirrän diat …",
    writing="Kirjoitan esityksen …",
    built="{slides}, {programmes}, {targets}.",
    slides=Plural("{count} dia", "{count} diaa"),
    programmes=Plural("{count} ohjelma", "{count} ohjelmaa"),
    targets=Plural("{count} tavoite", "{count} tavoitetta"),
    phases="Vaiheista {done} tehty, {in_progress} tekeillä, {not_done} tekemättä.",
    phases_without_status="Tila puuttuu {missing} vaiheelta.",
    despite_errors="Esityksessä on virheellisiä tietoja puuttuvina (--despite-errors).",
    kept="Edellinen esitys on tallessa: {path}",
    copy="{name} (edellinen {number})",
    deck="Esitys: {path}",
    report="Raportti: {path}",
    marked_copy="Merkitty kopio työkirjasta: {path}",
    marked_copy_kept="Edellinen merkitty kopio on tallessa: {path}",
    laid="""Kansio on valmis: {path}
  input    mallityökirja: täytä se tai vaihda tilalle omasi
  layouts  esityksen pohja
  output   tänne esitykset tulevat
Kaksoisnapsauta tiedostoa ”Tee diat.cmd” (Windows) tai ”Tee diat.command” (Mac),
tai aja siinä kansiossa build-deck.""",
)

_MARKED_COPY = MarkedCopy(
    sheet="Havainnot",
    headings=("Vakavuus", "Taulukko", "Solu", "Havainto"),
    nothing="Ei havaintoja.",
)

_NEW_FILES = NewFiles(
    made="Työkirja: {path}",
    carried="Mukana on {programmes} ja {targets} työkirjasta {old}.",
    retitled="Vuosi on vaihdettu sarakkeissa Kansiotsikko ja Tavoitteen otsikko. Tarkista ne.",
    next="Kun olet täyttänyt sen, tarkista: build-deck check {path}",
    round="Kierros {round} tehtiin kierroksesta {previous}: {phases}, {forecasts}.",
    phases=Plural("{count} vaihe", "{count} vaihetta"),
    forecasts=Plural("{count} ennuste", "{count} ennustetta"),
    emptied="Täytä tyhjennetyt: {headings}. Tehdyt vaiheet pitivät tilansa ja lukunsa.",
    statuses_kept="Tilat ja arviot ovat kierrokselta {previous}. Tarkista jokainen.",
    round_added="Kierros lisättiin taulukkoon Kierrokset. Tarkista sen nimi ja otsikko, ja täytä "
    "päivä.",
)

FI = Words(
    code="fi",
    language="fi-FI",
    locale="fi",
    date_pattern="d.M.yyyy",
    percent_pattern="#,##0.## %",
    labels=_LABELS,
    overviews=OVERVIEWS,
    audit=AUDIT,
    refresh=REFRESH,
    statuses={
        "not_done": "TEKEMÄTTÄ",
        "in_progress": "TEKEILLÄ",
        "done": "TEHTY",
        "status_missing": "Tila puuttuu",
    },
    verdicts={
        "achieved": "Toteutunut",
        "on_track": "Toteutumassa",
        "uncertain": "Epävarma",
        "will_not_be_met": "Ei toteudu",
        "verdict_missing": "Arvio puuttuu",
    },
    alternatives=_ALTERNATIVES,
    terminal=_TERMINAL,
    marked_copy=_MARKED_COPY,
    new_files=_NEW_FILES,
    templates=TEMPLATES,
    help=HELP,
    file_kinds=FILE_KINDS | DECK_KINDS,
    write_problems=WRITE_PROBLEMS,
    checks=CHECKS,
    suggestion="Tarkoititko ”{suggestion}”?",
    messages=MESSAGES | DECK_MESSAGES | REFRESH_MESSAGES | TEMPLATE_MESSAGES,
)
