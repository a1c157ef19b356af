"""Swedish: the sentences of the findings, as coordinators are told them."""

from pipeline.findings import Code

_SAVE_AS = "Öppna den i Excel och spara den som Excel-arbetsbok (.xlsx)."
FILE_KINDS = {
    "empty": "den är tom (0 byte). Om den finns i molnet, ladda först ner den till datorn.",
    "xls": f"den är en .xls-fil från gamla Excel. {_SAVE_AS}",
    "xlsb": f"den är en binär Excel-arbetsbok (.xlsb). {_SAVE_AS}",
    "strict": f"den är sparad i formatet Strict Open XML. {_SAVE_AS}",
    "encrypted": "den är skyddad med ett lösenord eller en känslighetsetikett. Ta bort skyddet i "
    "Excel och spara arbetsboken på nytt.",
    "csv": f"den är en textfil (.csv eller .txt). {_SAVE_AS}",
    "html": "den är en webbsida. Ladda ner arbetsboken på nytt och spara den på datorn.",
    "broken-zip": "den är skadad eller ofullständig. Hämta en ny kopia av den.",
    "lock": "den är bara ett tecken på att arbetsboken är öppen i Excel. Välj filen vars namn "
    "inte börjar med ~$.",
    "other-office": "den hör till ett annat Office-program. Välj arbetsboken.",
    "ods": f"den är ett OpenDocument-kalkylblad (.ods). {_SAVE_AS}",
    "other": "den känns inte igen. Kontrollera att du valde rätt fil.",
}

WRITE_PROBLEMS = {
    "denied": "du har inte rätt att skriva där, eller så är filen öppen i ett annat program",
    "full": "skivan är full",
    "name": "namnet är för långt",
    "missing": "mappen finns inte och kan inte skapas",
    "folder": "där finns redan en mapp eller en fil som inte kan ersättas",
    "other": "skivan eller nätverksskivan svarar inte",
}

_FILES = {
    Code.NO_WORKBOOK: "Arbetsboken hittas inte: {file}. Spara arbetsboken i mappen input eller "
    "ange var den finns: build-deck --workbook FIL.xlsx. En mapp med en modellarbetsbok görs med "
    "build-deck init MAPP.",
    Code.SEVERAL_WORKBOOKS: "I mappen {file} finns flera arbetsböcker: {expected}. "
    "Välj en av dem: build-deck --workbook FIL.xlsx.",
    Code.WORKBOOK_LOCKED: "Arbetsboken {file} kan inte öppnas. Stäng den i andra program eller "
    "kontrollera att du har rätt att läsa den.",
    Code.WORKBOOK_OPEN: "Arbetsboken {file} är öppen i Excel: bara sparade ändringar är med.",
    Code.NOT_A_WORKBOOK: "Filen {file} kan inte läsas som en Excel-arbetsbok (.xlsx): {kind}",
    Code.WORKBOOK_TOO_LARGE: "Arbetsboken {file} är för stor att läsa när den packas upp. "
    "Kopiera tabellernas rader till en ny arbetsbok och spara den.",
}

_SHEETS = {
    Code.MISSING_SHEET: "Tabellen {name} saknas i arbetsboken. Tabellerna är nu: {shown}. "
    "Lägg till tabellen som saknas eller rätta dess namn.",
    Code.MISSING_COLUMN: "Kolumnen ”{heading}” saknas. Lägg till den på första raden eller rätta "
    "hur rubriken är skriven.",
    Code.DUPLICATE_COLUMN: "Rubriken ”{heading}” finns i två kolumner. Ta bort den ena eller ge "
    "den ett annat namn.",
    Code.MISSPELT_COLUMN: "Rubriken ”{shown}” är okänd, så kolumnen lästes inte.",
    Code.TOO_MANY_ROWS: "Tabellen har över {expected} rader med innehåll. "
    "Ta bort de rader som är för mycket.",
    Code.MERGED_CELLS: "Cellerna {shown} är sammanslagna; värdet lästes för alla deras rader. "
    "Dela dem och fyll i värdet på raderna.",
}

_CELLS = {
    Code.REQUIRED_EMPTY: "Cellen är tom; kolumnen {heading} ska fyllas i på varje rad.",
    Code.UNKNOWN_WORD: "I kolumnen {heading} står ”{shown}”. De ord som godkänns är {expected}.",
    Code.NOT_A_ROUND: "I kolumnen {heading} står ”{shown}”. En omgång skrivs E1/2020, E2/2020, "
    "E3/2020 eller TP/2020, med ett år mellan 1990 och 2100.",
    Code.NOT_A_NUMBER: "I kolumnen {heading} står ”{shown}”, men dit hör ett tal, till exempel 18 "
    "eller 1 234,5.",
    Code.NOT_A_WHOLE_NUMBER: "I kolumnen {heading} står ”{shown}”, men dit hör ett heltal, till "
    "exempel 1.",
    Code.NOT_A_PERCENTAGE: "I kolumnen {heading} står ”{shown}”, men dit hör ett procenttal mellan "
    "0 och 100 %, till exempel 40 %.",
    Code.PERCENTAGE_DOUBTFUL: "Värdet {shown} i kolumnen {heading} lästes som procent ({shown} %). "
    "Skriv ut procenttecknet, till exempel 40 %, så att värdet är säkert.",
    Code.NOT_A_DATE: "I kolumnen {heading} står ”{shown}”, men dit hör ett datum mellan åren 1990 "
    "och 2100, till exempel 12.10.2020.",
    Code.NOT_A_PHASE_NUMBER: "I kolumnen {heading} står ”{shown}”, men dit hör fasens nummer, till "
    "exempel 2, eller en underordnad fas, till exempel 2.1.",
    Code.PHASE_NUMBER_IS_DATE: "I kolumnen {heading} står datumet ”{shown}”: Excel har gjort om "
    "numret till ett datum. Formatera cellen som text och skriv numret på nytt.",
    Code.NOT_CALCULATED: "Formeln i kolumnen {heading} har inte räknats ut. Öppna arbetsboken i "
    "Excel, spara den och försök igen.",
    Code.ERROR_VALUE: "I kolumnen {heading} står formelns felvärde {shown}. Rätta formeln eller "
    "skriv ett värde.",
    Code.TOO_LONG: "Texten i kolumnen {heading} är {length} tecken lång; högst {expected} tecken "
    "ryms säkert på den plats som är reserverad för den.",
    Code.UNIT_DIFFERS: "I kolumnen {heading} står ”{shown}” med enheten {name}, men radens enhet "
    "är {expected}: på bilden har talet enheten {expected}. Rätta talet eller enheten.",
}

CHECKS = {
    "rounds": "vad som saknas i omgångarna",
    "programme-names": "om radernas program finns i tabellen Ohjelmat",
    "target-names": "om radernas mål finns i tabellen Tavoitteet",
    "statuses": "om någon fas saknar status",
    "owners": "om något program saknar ägare",
    "targets-of-programmes": "om något program saknar mål",
    "phases-of-targets": "om något mål saknar faser",
    "verdicts": "om något mål saknar bedömning",
    "forecasts": "om något mål saknar prognostext",
    "forecasts-of-targets": "om något mål saknas i tabellen Ennusteet",
}

_ROWS = {
    Code.NOT_CHECKED: "Inte kontrollerat: {checks}. Det visar sig först när de andra "
    "anmärkningarna är åtgärdade.",
    Code.BAD_ROUND: "”{shown}” är ingen omgång. En omgång skrivs E1/2020, E2/2020, E3/2020 eller "
    "TP/2020.",
    Code.NO_SUCH_ROUND: "Omgången {shown} finns inte i arbetsbokens tabell Kierrokset. "
    "Omgångarna är: {expected}.",
    Code.NOT_EARLIER: "Omgången {round} kan inte jämföras med omgången {shown}. Tidigare omgångar "
    "som har faser är: {expected}.",
    Code.COMPARED_ALL: "Omgången {shown} kan inte väljas för jämförelse när en presentation görs "
    "av varje omgång (--round all): var och en jämförs med den föregående. Utelämna det ena.",
    Code.NO_ROUNDS: "Tabellen Kierrokset har ingen omgång. Lägg till en rad med omgång (till "
    "exempel E3/2020), namn och rubrik.",
    Code.NO_PHASES: "Omgången {shown} har ingen rad i tabellen Vaiheet. Lägg till omgångens faser "
    "eller välj en annan omgång.",
    Code.UNKNOWN_ROUND: "Omgången ”{shown}” finns inte i tabellen Kierrokset. "
    "Omgångarna är: {expected}.",
    Code.UNKNOWN_PROGRAMME: "Programmet ”{shown}” finns inte i tabellen Ohjelmat. "
    "Programmen är: {expected}.",
    Code.UNKNOWN_TARGET: "Programmet {name} har inget mål {shown} i tabellen Tavoitteet. "
    "Dess mål är: {expected}.",
    Code.UNKNOWN_PARENT: "Den underordnade fasen {shown} saknar sin huvudfas {expected}. Lägg till "
    "en rad för fasen {expected} eller rätta numret.",
    Code.NO_SUCH_PROGRAMME: "Programmet ”{shown}” finns inte i arbetsbokens tabell Ohjelmat. "
    "Programmen är: {expected}.",
    Code.PROGRAMME_NOT_IN_ROUND: "Programmet ”{shown}” har ingen rad i omgången {round} i "
    "tabellerna Vaiheet och Ennusteet. Lägg till rader eller välj ett annat program eller en annan "
    "omgång.",
    Code.DUPLICATE_KEY: "Raden ”{shown}” finns redan på rad {first}. Ta bort den ena eller rätta "
    "dess kod eller nummer.",
}

_GAPS = {
    Code.MISSING_STATUS: "Fas {number} saknar status (målet {name}). Fyll i EJ PÅBÖRJAD "
    "(TEKEMÄTTÄ), PÅGÅR (TEKEILLÄ) eller KLAR (TEHTY).",
    Code.MISSING_VERDICT: "Målet {name} saknar bedömning. Fyll i Uppnått (Toteutunut), Uppnås "
    "(Toteutumassa), Osäkert (Epävarma) eller Uppnås inte (Ei toteudu).",
    Code.MISSING_FORECAST: "Målet {name} saknar prognos. Skriv den i tabellen Ennusteet.",
    Code.NO_FORECAST: "Målet {name} har ingen rad i tabellen Ennusteet: bedömning och prognos "
    "saknas. Lägg till en rad för målet eller för hela programmet.",
    Code.MISSING_OWNER: "Programmet {name} saknar ägare.",
    Code.PROGRAMME_WITHOUT_TARGETS: "Programmet {name} har inget mål i tabellen Tavoitteet.",
    Code.TARGET_WITHOUT_PHASES: "Målet {name} har inga faser i den här omgången.",
    Code.LEFT_OUT: "{name} var med i omgången {previous} men har inga rader i omgången {round} "
    "och lämnas därför bort.",
    Code.GONE_BACK: "Fas {number} har gått bakåt: i omgången {previous} var dess status "
    "{expected}, nu {shown} (målet {name}). Ange orsaken i kolumnen Eteneminen eller rätta "
    "statusen.",
    Code.PHASE_GONE: "Fas {number} var med i omgången {previous} men finns inte i omgången "
    "{round} (målet {name}). Lägg till en rad för den, om den fortfarande är med.",
    Code.DONE_BEFORE_NESTED: "Fas {number} är märkt som klar, men alla dess underordnade faser är "
    "inte klara (målet {name}). Kontrollera statusen.",
    Code.OLDER_ROUND: "Presentationen görs av omgången {shown}, fast den senaste är {expected}.",
    Code.CAPTION_WITHOUT_LINE: "Kolumnen {heading} är ifylld, men målets form i kolumnen "
    "Esitystapa är inte Linje (Jana); texten syns under rubriken eller fasen.",
    Code.OLD_DATE: "Datumet ”{shown}” är äldre än omgångens {round} datum {expected}, och det syns "
    "på programmets omslag. Kontrollera datumet.",
    Code.PHASES_UNCHANGED: "Av faserna i programmet {name} som inte är klara är {number} "
    "precis som i omgången {previous}: status, tal och texter. Kontrollera att de är uppdaterade.",
    Code.FORECASTS_UNCHANGED: "Av prognoserna i programmet {name} är {number} precis som i "
    "omgången {previous}. Kontrollera att de är uppdaterade.",
    Code.DATED_ON_TARGET: "Datumet på målets rad syns inte i presentationen: på programmets omslag "
    "står bara datumet på hela programmets rad. Flytta det till raden där Tavoite är tom.",
}

_NEW_ROUND = {
    Code.ROUND_HAS_ROWS: "Omgången {round} har redan rader. Fyll i dem, eller ta bort dem och kör "
    "build-deck new-round på nytt.",
    Code.NO_EARLIER_ROUND: "Före omgången {round} finns ingen omgång vars rader kan kopieras. "
    "Rader finns i omgångarna: {expected}.",
    Code.OTHER_YEAR: "Omgången {round} hör till ett annat år än arbetsbokens föregående omgång "
    "{previous}. Gör det nya årets arbetsbok: build-deck new-workbook FIL.xlsx --from {file}.",
    Code.NO_NEW_ROUND: "Rader kunde inte läggas till i arbetsboken {file}, eftersom någon del av "
    "den är skadad. Öppna arbetsboken i Excel, spara den med ett nytt namn och försök på nytt med "
    "den.",
}

_LAYOUTS = {
    Code.NO_LAYOUTS: "Mallen hittas inte: {file}. Ange var den finns: --layouts FIL.pptx.",
    Code.NOT_LAYOUTS: "{file} är ingen PowerPoint-fil (.pptx eller .potx) som kan läsas.",
    Code.BUILT_IN_LAYOUTS: "Mallen {file} finns inte, så mallen som följer med används. Om du har "
    "en egen mall, ange var den finns: --layouts FIL.pptx.",
    Code.MISSING_LAYOUT: "Layouten ”{name}” saknas i mallen {file}. Layouterna är nu: {expected}.",
    Code.MISSING_PLACEHOLDER: "Platshållaren ”{name}” saknas i layouten ”{layout}”. "
    "Platshållarna är nu: {expected}.",
    Code.MISSING_PATTERN: "Formen ”{name}” saknas i layouten ”{layout}”. "
    "Formerna är nu: {expected}.",
    Code.MISSING_COLOUR: "Den anpassade färgen ”{name}” saknas i mallens tema. "
    "Färgerna är nu: {expected}.",
    Code.DUPLICATE_LAYOUT: "Mallen har två layouter med namnet ”{name}”; den första användes.",
}

_OUTPUT = {
    Code.FONT_NOT_MEASURED: "Mallens teckensnitt {name} finns inte på den här datorn, så texternas "
    "mått är uppskattningar. Kontrollera texterna på bilderna.",
    Code.DOES_NOT_FIT: "Texterna på bilden ”{name}” ryms inte ens i den minsta storleken. "
    "Kontrollera bilden eller förkorta texterna.",
    Code.PLACE_TOO_SMALL: "Platshållaren ”{name}” i layouten ”{layout}” är för liten: där ryms "
    "inte ens några rader text i storleken {size} punkter. Förstora den i mallen.",
    Code.TEXT_CONTINUED: "{length} tecken fortsätter på {parts} bilder: ”{name}”.",
    Code.TEXT_SMALL: "{length} tecken står i den minsta storleken för att rymmas: ”{name}”.",
    Code.OUTPUT_NOT_WRITABLE: "Filen {file} kunde inte skrivas: {reason}. Åtgärda orsaken och kör "
    "build-deck på nytt. Den tidigare filen är kvar som den var.",
    Code.OUTPUT_OPEN: "Filen {file} är öppen i ett annat program. Stäng den och kör build-deck på "
    "nytt. Om den inte är öppen, ta bort filen i samma mapp vars namn börjar med ~$.",
    Code.OUTPUT_DIFFERS: "Den sparade presentationen {file} motsvarar inte det som skulle "
    "sparas när den läses. Använd den inte. Kontrollera utrymmet på disken och gör "
    "presentationen på nytt; om felet upprepas, berätta om det för utvecklarna.",
    Code.OUTPUT_NOT_A_DECK: "Presentationen sparas som en PowerPoint-fil: namnet {file} ska sluta "
    "på .pptx.",
    Code.OUTPUT_IS_ONE_DECK: "Flera presentationer ryms inte i en fil {file}. "
    "Ange en mapp: --output MAPP.",
    Code.REPORT_NOT_JSON: "Rapporten sparas som en JSON-fil: namnet {file} ska sluta på .json.",
    Code.REPORT_NOT_WRITABLE: "Rapporten {file} kunde inte skrivas: {reason}.",
    Code.OUTPUT_IS_INPUT: "Resultatet skrivs inte över en fil som det görs av: {file}. "
    "Ge resultatet ett annat namn eller en annan mapp.",
    Code.MARKED_COPY_NOT_A_WORKBOOK: "Kopian med anmärkningar sparas som en Excel-arbetsbok: "
    "namnet {file} ska sluta på .xlsx.",
    Code.NO_MARKED_COPY: "En kopia med anmärkningar kunde inte göras av arbetsboken {file}, "
    "eftersom någon del av den är skadad. Öppna arbetsboken i Excel, spara den med ett nytt namn "
    "och försök på nytt med den.",
    Code.FOLDER_NOT_EMPTY: "Mappen {file} är inte tom, så ingenting gjordes i den. Där finns "
    "redan: {shown}. Ange namnet på en ny mapp: build-deck init MAPP.",
    Code.FOLDER_NOT_WRITABLE: "Mappen {file} kunde inte göras: {reason}. Åtgärda orsaken eller "
    "välj en annan plats.",
    Code.OUTPUT_NOT_A_WORKBOOK: "Arbetsboken sparas som en Excel-arbetsbok: namnet {file} ska "
    "sluta på .xlsx.",
    Code.OUTPUT_EXISTS: "Filen {file} finns redan och skrivs inte över. Ange ett annat namn.",
    Code.BAD_CONFIGURATION: "Det finns ett fel i inställningsfilen {file}: {reason}.",
}

MESSAGES = _FILES | _SHEETS | _CELLS | _ROWS | _GAPS | _NEW_ROUND | _LAYOUTS | _OUTPUT
