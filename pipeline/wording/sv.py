"""Swedish of Finland's municipalities: the words of the deck, the terminal and the help."""

from pipeline.findings import Severity
from pipeline.wording.plural import Plural
from pipeline.wording.sv_audit import AUDIT, DECK_KINDS, DECK_MESSAGES
from pipeline.wording.sv_findings import CHECKS, FILE_KINDS, MESSAGES, WRITE_PROBLEMS
from pipeline.wording.sv_help import HELP
from pipeline.wording.sv_overviews import OVERVIEWS
from pipeline.wording.sv_refresh import REFRESH, REFRESH_MESSAGES
from pipeline.wording.sv_templates import TEMPLATE_MESSAGES, TEMPLATES
from pipeline.wording.words import (
    Alternatives,
    Labels,
    MarkedCopy,
    NewFiles,
    Terminal,
    Words,
)

_LABELS = Labels(
    goal="Mål",
    binding_goal="Bindande mål",
    goal_part="{title} (del {number}/{parts})",
    phases="Uppfyllelse av delmålen",
    progress="Så framskrider målen",
    forecast="Prognos för måluppfyllelsen och risker",
    notice="OBS.",
    part="{part}/{parts}",
    continues="fortsätter på nästa sida",
    continued_heading="{heading} – fortsättning",
    target_line="mål {number}",
    targets_line="mål {first}–{last}",
    forecast_heading="Måluppfyllelse",
    risks_heading="Risker",
    forecast_text_missing="Prognostext saknas",
    programme_verdict="Hela programmet: {verdict}",
    numbered_verdict="{number}. {verdict}",
    counted_verdict="{verdict}: {count}",
    owner="Ägare",
    owners="Ägare",
    missing="Saknas",
    preparation="Beredning",
    project_manager="Projektchef",
    project_managers="Projektchefer",
    number="Nr",
    phase="Fas",
    value="Utfall",
    status="Status",
    progress_column="Framskridande",
    goal_value="mål {value}",
    nothing="–",
    no_phases="Inga faser i den här omgången",
    deck_section="Hela omgången",
    deck_subject="{name} ({round})",
    footer="{title}  ·  {name}",
)

_ALTERNATIVES = Alternatives(
    legend="Statusmärken: {words}.",
    verdict="Bedömning: {words}.",
    verdicts="Bedömningar per mål: {words}.",
    phases_table="Faserna och deras status: {target}. {done}",
    progress_table="Vad som har hänt i faserna: {target}",
    done="{done}/{total} faser klara, {share}{before}.",
    done_earlier="; i en tidigare omgång {done}",
    done_in_round="; i omgång {round} {done}",
    line="Fas {phases}.{start}{goal}",
    line_phase="{number} {status}",
    line_caption=" ({caption})",
    line_start=" Utgångsläge: {caption}.",
    line_goal=" Målnivå: {caption}.",
    counts="Bedömningar av målen: {words}.",
    summary_table="Målen, deras prognoser och faser. {done}",
    changes_table="{heading}: program, mål eller fas, {before}, {now} och riktning",
    verdicts_table="Prognoserna för målen per omgång",
    gaps_table="Uppgifter som saknas eller ska kontrolleras och var de finns i arbetsboken",
    shares="Fasernas status per mål: {targets}.",
    share="{target}: {parts}",
    shares_in_all="Fasernas status sammanlagt: {parts}. Klara faser per mål finns i tabellen.",
    share_parts={
        "done": "klar: {count}",
        "in_progress": "pågår: {count}",
        "not_done": "ej påbörjad: {count}",
        "missing": "utan status: {count}",
    },
    panel="{name}: {rounds}.",
    panel_round="{round} {parts}",
    panels_shortly="Klara faser: {panels}.",
)

_TERMINAL = Terminal(
    severities={
        Severity.ERROR: "FEL",
        Severity.WARNING: "Varning",
        Severity.HINT: "Tips",
    },
    round="Omgång {round}: {name}",
    nothing_written="Ingen presentation gjordes.",
    stopped_by_warnings="Ingen presentation gjordes: varningarna stoppar körningen (--strict).",
    wrong_use="Kommandot användes fel: {reason}. Hjälp: build-deck --help.",
    no_such_option="det finns inget alternativ {name}",
    no_value="alternativet {name} behöver ett värde",
    bad_value="värdet för alternativet {name} duger inte",
    missing_word="den saknar {name}",
    unknown_language="språket {name} finns inte; språken är {expected}",
    too_many_words="kommandot har ett ord för mycket",
    no_such_command="det finns inget sådant kommando; kommandona är {expected}",
    unknown_setting="det finns ingen inställning {name}; inställningarna är {expected}",
    wrong_setting="värdet för inställningen {name} duger inte",
    not_toml="den är inte i TOML-format ({problem})",
    checking="Kontrollerar arbetsboken …",
    finding_counts={
        Severity.ERROR: Plural("{count} fel", "{count} fel"),
        Severity.WARNING: Plural("{count} varning", "{count} varningar"),
        Severity.HINT: Plural("{count} tips", "{count} tips"),
    },
    nothing_found="Inget att anmärka på.",
    reading="Läser arbetsboken och mallen …",
    drawing="Ritar bilderna …",
    writing="Skriver presentationen …",
    built="{slides}, {programmes}, {targets}.",
    slides=Plural("{count} bild", "{count} bilder"),
    programmes=Plural("{count} program", "{count} program"),
    targets=Plural("{count} mål", "{count} mål"),
    phases="Faser: klar {done}, pågår {in_progress}, ej påbörjad {not_done}.",
    phases_without_status="Faser utan status: {missing}.",
    despite_errors="Felaktiga uppgifter visas som saknade i presentationen (--despite-errors).",
    kept="Den föregående presentationen har sparats: {path}",
    copy="{name} (föregående {number})",
    deck="Presentation: {path}",
    report="Rapport: {path}",
    marked_copy="Kopia av arbetsboken med anmärkningar: {path}",
    marked_copy_kept="Den föregående kopian med anmärkningar har sparats: {path}",
    laid="""Mappen är klar: {path}
  input    modellarbetsbok: fyll i den eller byt ut den mot din egen
  layouts  presentationens mall
  output   hit kommer presentationerna
Dubbelklicka på filen ”Tee diat.cmd” (Windows) eller ”Tee diat.command” (Mac),
eller kör build-deck i mappen.""",
)

_MARKED_COPY = MarkedCopy(
    sheet="Anmärkningar",
    headings=("Grad", "Tabell", "Cell", "Anmärkning"),
    nothing="Inga anmärkningar.",
)

_NEW_FILES = NewFiles(
    made="Arbetsbok: {path}",
    carried="Med är {programmes} och {targets} ur arbetsboken {old}.",
    retitled="Året har bytts ut i kolumnerna Kansiotsikko och Tavoitteen otsikko. Kontrollera dem.",
    next="När du har fyllt i den, kontrollera: build-deck check {path}",
    round="Omgången {round} gjordes av omgången {previous}: {phases}, {forecasts}.",
    phases=Plural("{count} fas", "{count} faser"),
    forecasts=Plural("{count} prognos", "{count} prognoser"),
    emptied="Fyll i det som har tömts: {headings}. Faser som är klara behöll sin status och sina "
    "tal.",
    statuses_kept="Status och bedömningar är från omgången {previous}. Kontrollera var och en.",
    round_added="Omgången lades till i tabellen Kierrokset. Kontrollera dess namn och rubrik, och "
    "fyll i datumet.",
)

SV = Words(
    code="sv",
    language="sv-FI",
    locale="sv_FI",
    date_pattern="d.M.yyyy",
    percent_pattern="#,##0.## %",
    labels=_LABELS,
    overviews=OVERVIEWS,
    audit=AUDIT,
    refresh=REFRESH,
    statuses={
        "not_done": "EJ PÅBÖRJAD",
        "in_progress": "PÅGÅR",
        "done": "KLAR",
        "status_missing": "Status saknas",
    },
    verdicts={
        "achieved": "Uppnått",
        "on_track": "Uppnås",
        "uncertain": "Osäkert",
        "will_not_be_met": "Uppnås inte",
        "verdict_missing": "Bedömning saknas",
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
    suggestion="Menade du ”{suggestion}”?",
    messages=MESSAGES | DECK_MESSAGES | REFRESH_MESSAGES | TEMPLATE_MESSAGES,
)
