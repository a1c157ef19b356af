"""Swedish: what --help says of each command and option."""

from pipeline.wording.help_words import Help

HELP = Help(
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
