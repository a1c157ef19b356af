"""Swedish: the words of the guarded workbook."""

from pipeline.wording.columns_sv import PROMPTS
from pipeline.wording.workbook_words import Alerts, Guide, TargetNames, WorkbookWords

_ALERTS = Alerts(
    title="Kontrollera",
    round_id="Skriv omgången som E1/2020, E2/2020, E3/2020 eller TP/2020. Samma omgång får finnas "
    "i tabellen bara en gång.",
    unknown_round="Omgången finns inte i tabellen Kierrokset. Välj en omgång i listan eller lägg "
    "först till den i tabellen Kierrokset.",
    new_code="Ett annat program har redan den här koden. Ge programmet en egen kod.",
    unknown_programme="Programmet finns inte i tabellen Ohjelmat. Välj ett program i listan eller "
    "lägg först till det i tabellen Ohjelmat.",
    new_number="Skriv ett heltal som inget annat mål i programmet har.",
    unknown_target="Programmet har inget mål med det här numret. Välj programmet först, eller lägg "
    "först till målet i tabellen Tavoitteet.",
    phase_number="Excel gjorde om numret till ett datum. Formatera cellen som text och skriv "
    "numret på nytt, till exempel 2 eller 2.1.",
    word="Välj i listan: {expected}. Eller lämna cellen tom.",
    whole_number="Skriv ett heltal, till exempel 1.",
    number="Skriv bara ett tal, till exempel 18 eller 1234,5. Enheten hör hemma i kolumnen "
    "Yksikkö.",
    percent="Skriv ett procenttal mellan 0 och 100 %, till exempel 40 %.",
    date="Skriv ett datum, till exempel 12.10.2020.",
    too_long="Texten har över {longest} tecken och ryms kanske inte på sin plats. "
    "Vill du fortsätta ändå?",
)

_GUIDE = Guide(
    title="Arbetsboken för de bindande målen: så här fylls den i",
    steps_heading="Årets gång",
    steps=(
        (
            "Fyll i tabellerna Ohjelmat (program) och Tavoitteet (mål) i början av året, och "
            "kontrollera tabellen Kierrokset (omgångar)."
        ),
        (
            "Skriv under omgången varje fas på en egen rad i tabellen Vaiheet (faser), och "
            "prognoserna för målen eller programmen i tabellen Ennusteet (prognoser)."
        ),
        "Spara och kontrollera arbetsboken: build-deck check ARBETSBOK.xlsx",
        "Gör presentationen: build-deck --workbook ARBETSBOK.xlsx",
        (
            "Gör nästa omgångs rader i en ny arbetsbok: build-deck new-round OMGÅNG "
            "--from ARBETSBOK.xlsx --to NY.xlsx. Tidigare omgångar finns kvar."
        ),
    ),
    sheets_heading="Tabeller",
    sheets_columns=("Tabell", "En rad är", "Fyll alltid i"),
    rows={
        "Kierrokset": "en prognosomgång",
        "Ohjelmat": "ett program eller projekt",
        "Tavoitteet": "ett mål i ett program",
        "Vaiheet": "en fas i ett mål under en omgång",
        "Ennusteet": "prognosen för ett mål under en omgång; eller för hela programmet, om "
        "Tavoite är tom",
    },
    marks_heading="Märken",
    statuses=(
        "Fasen har inte påbörjats.",
        "Fasen har påbörjats men är inte klar.",
        "Fasen är klar.",
    ),
    repeated="Samma kod står på två rader. Rätta eller ta bort den ena.",
    grey="Den grå kolumnen fylls i av sig själv. Den visar vilket mål som har numret.",
    texts_heading="Långa texter",
    texts=(
        ("Alt+Enter (Mac: Ctrl+Alt+Enter)", "ny rad, som blir ett nytt stycke"),
        ("- text", "en punkt i en lista"),
        ("  - text", "listans andra nivå: två mellanslag framför"),
        ("1) text, a) text", "numrerad lista, när minst två punkter följer på varandra"),
        ("MELLANRUBRIK", "en rad i versaler eller fetstil före andra rader är en mellanrubrik"),
        ("fetstil och kursiv", "bevaras i presentationen"),
    ),
    notes_heading="Bra att veta",
    notes=(
        "Klicka på en cell: en ruta berättar vad som hör dit.",
        (
            "Fasens nummer är dess identitet från omgång till omgång. Ordalydelsen får ändras, "
            "numret inte."
        ),
        (
            "Filtrera per program med pilen i rubriken Ohjelma. Rader får sorteras och läggas till "
            "fritt; en ny rad skrivs på tabellens första tomma rad."
        ),
        (
            "Slå inte ihop celler och ändra inte tabellernas eller kolumnernas namn. Egna tabeller "
            "och kolumner får läggas till."
        ),
        "En tom status, bedömning eller prognos visas som saknad i presentationen. Inget gissas.",
    ),
)

SV = WorkbookWords(
    prompts=PROMPTS,
    required="Fyll alltid i.",
    statuses=("EJ PÅBÖRJAD", "PÅGÅR", "KLAR"),
    verdicts=("Uppnått", "Uppnås", "Osäkert", "Uppnås inte"),
    presentations=("Lista", "Linje", "Stycken"),
    round_names=(
        "Årets första utfallsprognos",
        "Årets andra utfallsprognos",
        "Årets tredje utfallsprognos",
        "Bokslut",
    ),
    title="Bindande budgetmål {year}",
    twice="två gånger",
    target_names=TargetNames(
        heading="Målets namn",
        unknown="finns inte i tabellen Tavoitteet",
        whole_programme="hela programmet",
    ),
    alerts=_ALERTS,
    guide=_GUIDE,
)
