"""Swedish of Finland's municipalities: the words of the deck, the terminal and the help."""

from pipeline.findings import Severity
from pipeline.wording.help_words import Help
from pipeline.wording.plural import Plural
from pipeline.wording.sv_audit import AUDIT, DECK_KINDS, DECK_MESSAGES
from pipeline.wording.sv_findings import CHECKS, FILE_KINDS, MESSAGES, WRITE_PROBLEMS
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

_HELP = Help(
    command="""Gör en prognosomgångs presentation (.pptx) av den gemensamma arbetsboken.

    Arbetsboken läses bara. En tidigare presentation sparas i samma mapp med namnet
    "... (föregående 1).pptx". Samma val kan skrivas för gott i filen build-deck.toml.
    """,
    usage="Användning: ",
    options="Alternativ",
    arguments="[ALTERNATIV]",
    file="FIL",
    round="OMGÅNG",
    programme="PROGRAM",
    workbook="Arbetsbok (.xlsx). Förval: den enda arbetsboken i mappen input.",
    chosen_round="Omgång, till exempel E2/2020, eller all: en presentation av varje. "
    "Förval: den senaste som har faser.",
    compare_to="Omgång som ändringarna jämförs med. Förval: den föregående omgången.",
    per_programme="Gör en egen presentation av varje program.",
    no_summary="Utelämna bilderna om hela omgången: sammandrag, ändringar och utveckling.",
    gaps="Visa bilden med uppgifter som saknas; annars är den dold i presentationen.",
    chosen_programme="Bara det här programmet, till exempel DIGI; kan upprepas. Förval: alla.",
    layouts="Mall (.pptx eller .potx) med de layouter som presentationen görs på. "
    "Förval: layouts/helsinki.pptx, eller om den saknas, mallen som följer med.",
    output="Presentationens fil (.pptx) eller mappen där den görs. "
    "Förval: en fil som namnges efter omgången i mappen output.",
    report="Skriv en rapport hit (JSON): vad som gjordes och vad som anmärktes.",
    marked_copy="Gör en kopia av arbetsboken hit (.xlsx), där varje anmärkning är märkt i sin cell "
    "och finns i tabellen Anmärkningar.",
    strict="Gör ingen presentation om det finns varningar.",
    despite_errors="Gör presentationen trots fel; felaktiga celler visas som saknade.",
    language="Språket för presentationens egna ord och för meddelandena: fi, sv eller en. "
    "Arbetsbokens texter visas som de är. Förval: fi.",
    commands="Andra kommandon (hjälp: build-deck KOMMANDO --help)",
    command_arguments="[KOMMANDO] [ALTERNATIV]",
    check="""Kontrollerar arbetsboken: vad som är fel, vad som saknas och vad som är osäkert.

    Alla anmärkningar ges på en gång, var och en med sin cell. Arbetsboken läses bara.
    """,
    check_short="Kontrollera arbetsboken utan att göra en presentation.",
    check_arguments="[ARBETSBOK] [ALTERNATIV]",
    checked_round="Bara den här omgången, till exempel E2/2020. Förval: alla omgångar.",
    check_report="Skriv en rapport hit (JSON): vad som anmärktes.",
    check_deck="""Kontrollerar om en presentation är tillgänglig: en egen, ändrad eller annan.

    Om varje brist sägs bilden, objektet, vad som är fel och vad som ska göras samt punkten i
    WCAG 2.1 och EN 301 549. Det som bara en människa kan bedöma räknas upp till sist.
    Presentationen ändras inte.

    Returvärdet är 0 om det inte finns brister och 7 om det finns eller om presentationen inte
    kan läsas.
    """,
    check_deck_short="Kontrollera om en presentation är tillgänglig.",
    check_deck_arguments="PRESENTATION.pptx [ALTERNATIV]",
    deck="PRESENTATION.pptx",
    deck_report="Skriv en rapport (JSON) hit: bristerna och det som du själv måste titta på.",
    refresh="""Uppdaterar en presentation som har ändrats för hand: ändringarna bevaras.

    Ändrar bara det som arbetsboken nu säger på ett annat sätt och som ingen har ändrat. Texter
    som ändrats för hand, flyttade och tillagda objekt och sidor, anteckningar och animationer
    bevaras. Om samma ställe har ändrats både för hand och i arbetsboken bevaras ändringen, och
    båda visas. Den gamla presentationen sparas som kopia.
    """,
    refresh_short="Uppdatera en ändrad presentation ur arbetsboken.",
    refresh_arguments="PRESENTATION.pptx [ALTERNATIV]",
    prefer="Vilken som gäller när ett ställe har ändrats i båda: workbook (arbetsboken) eller deck "
    "(presentationen, standard).",
    restore="Ta tillbaka sidor som har tagits bort ur presentationen för hand.",
    dry_run="Berätta vad som skulle ändras, men ändra ingenting.",
    refresh_report="Skriv en rapport (JSON) hit: varje ställe som skiljer sig, och båda texterna.",
    verify="""Berättar om presentationen stämmer med arbetsboken: vad som är föråldrat eller ändrat.

    Ingenting ändras. Returkoden är 0 om varje ställe stämmer med arbetsboken eller är ändrat för
    hand, och 7 om något är föråldrat.
    """,
    verify_short="Kontrollera om presentationen stämmer med arbetsboken.",
    verify_arguments="PRESENTATION.pptx [ALTERNATIV]",
    init="""Lägger allt som behövs för att komma i gång i en ny eller tom mapp.

    I mappen läggs en modellarbetsbok (input), presentationens mall (layouts), en mapp för
    presentationerna (output) och filerna ”Tee diat”, som gör presentationen med ett dubbelklick.
    En mapp som redan har något i sig lämnas som den är. Förval: mappen där du är.
    """,
    init_short="Gör en ny mapp: modellarbetsbok, mall och startfiler.",
    init_arguments="[MAPP] [ALTERNATIV]",
    new_workbook="""Gör en tom arbetsbok för ett år, som handleder den som fyller i.

    Varje kolumn berättar vad som hör dit och avvisar det som inte gör det. Råd finns i en egen
    tabell. Tips, val och råd är på språket --language; tabellerna och kolumnerna har alltid finska
    namn. En fil som redan finns skrivs inte över.
    """,
    new_workbook_short="Gör en ny arbetsbok för ett år, som handleder den som fyller i.",
    new_workbook_arguments="FIL.xlsx [ALTERNATIV]",
    old_year="Det föregående årets arbetsbok, som program och mål tas ur.",
    year="År. Förval: året efter den föregående arbetsbokens; utan den det här året.",
    year_value="ÅR",
    new_round="""Gör nästa omgångs rader av den föregående omgångens rader i en ny arbetsbok.

    Alla tidigare omgångar lämnas som de är. En fas som är klar behåller sin status och sina tal;
    annan status, bedömningar, texter och datum töms, så att inget gammalt blir kvar i den nya
    omgången. Den gamla arbetsboken läses bara, och en fil som redan finns skrivs inte över.
    """,
    new_round_short="Gör nästa omgångs rader av den föregående.",
    new_round_arguments="OMGÅNG --from FIL.xlsx --to FIL.xlsx [ALTERNATIV]",
    old_round="Arbetsboken vars senaste omgång raderna görs av.",
    new_file="Filen (.xlsx) där arbetsboken och dess nya omgång sparas.",
    keep_statuses="Behåll den föregående omgångens status, andelar, utfall och bedömningar.",
    keep_texts="Behåll den föregående omgångens tilläggsuppgifter, framskridande, prognoser, "
    "risker och anmärkningar.",
    version="Visa versionen och sluta.",
    help="Visa den här hjälpen och sluta.",
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
    help=_HELP,
    file_kinds=FILE_KINDS | DECK_KINDS,
    write_problems=WRITE_PROBLEMS,
    checks=CHECKS,
    suggestion="Menade du ”{suggestion}”?",
    messages=MESSAGES | DECK_MESSAGES | REFRESH_MESSAGES | TEMPLATE_MESSAGES,
)
