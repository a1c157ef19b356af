"""Swedish: what `check-deck` says of a deck's accessibility, and of files that are no decks."""

from pipeline.accessibility import Rule
from pipeline.findings import Code
from pipeline.wording.audit_words import AuditWords, Sentences
from pipeline.wording.plural import Plural

DECK_KINDS = {
    "deck-empty": "den är tom (0 byte). Om den finns i molnet, ladda först ner den till datorn.",
    "deck-old": "den är en gammal Office-fil (.ppt, .xls eller .doc). Öppna presentationen i "
    "PowerPoint och spara den som PowerPoint-presentation (.pptx).",
    "deck-encrypted": "den är skyddad med ett lösenord eller en känslighetsetikett. Ta bort "
    "skyddet i PowerPoint och spara presentationen på nytt.",
    "deck-broken": "den är skadad eller ofullständig. Hämta en ny kopia av den.",
    "deck-html": "den är en webbsida. Ladda ner presentationen på nytt och spara den på datorn.",
    "deck-workbook": "den är en Excel-arbetsbok. En arbetsbok kontrolleras med build-deck check.",
    "deck-document": "den är ett Word-dokument. Välj presentationen.",
    "deck-opendocument": "den är en OpenDocument-fil. Spara den som PowerPoint-presentation "
    "(.pptx).",
    "deck-other": "den känns inte igen. Kontrollera att du valde rätt fil.",
}

DECK_MESSAGES = {
    Code.NO_DECK: "Presentationen hittas inte: {file}. Kontrollera namnet och mappen.",
    Code.NOT_A_DECK: "Filen {file} kan inte läsas som en PowerPoint-presentation (.pptx): {kind}",
    Code.DECK_LOCKED: "Presentationen {file} går inte att öppna. Stäng den i andra program eller "
    "kontrollera att du har rätt att läsa den.",
    Code.DECK_TOO_LARGE: "Presentationen {file} är för stor för att läsas. Gör dess bilder och "
    "videor mindre eller dela upp den.",
}

_DOCUMENT = {
    Rule.DOCUMENT_TITLE: Sentences(
        "Filens egenskaper saknar presentationens namn, eller så säger namnet ingenting "
        "(”{shown}”).",
        "Skriv det: Arkiv > Info > Egenskaper > Rubrik.",
    ),
    Rule.DOCUMENT_LANGUAGE: Sentences(
        "Filens egenskaper saknar presentationens språk.",
        "Skriv det (sv-FI): i Windows under filens Egenskaper > Information > Språk.",
    ),
    Rule.SECTION_NAME: Sentences(
        "Avsnittets namn ”{shown}” säger inte vad som finns i det, eller så har två avsnitt samma "
        "namn.",
        "Ge avsnittet ett eget namn: högerklicka på det i listan över bilder > Byt namn på "
        "avsnitt.",
    ),
}

_SLIDES = {
    Rule.TITLE_MISSING: Sentences(
        "Bilden har ingen rubrik i rubrikens platshållare.",
        "Lägg till en rubrik: Start > Återställ, eller Granska > Tillgänglighet > Bildrubrik.",
    ),
    Rule.TITLE_REPEATED: Sentences(
        "Bildens rubrik ”{shown}” finns redan på bild {first}.",
        "Gör rubrikerna olika, till exempel ”… 1/2” och ”… 2/2”.",
    ),
    Rule.TITLE_ORDER: Sentences(
        "Skärmläsaren läser objektet ”{other}” före bildens rubrik.",
        "Flytta rubriken först: Granska > Tillgänglighet > Fönstret Läsordning.",
    ),
    Rule.READING_ORDER: Sentences(
        "Objektet läses efter objektet ”{other}” trots att det står ovanför det eller till vänster "
        "om det.",
        "Flytta det tidigare: Granska > Tillgänglighet > Fönstret Läsordning.",
    ),
    Rule.FOOTER_ORDER: Sentences(
        "Sidfoten läses före bildens innehåll.",
        "Flytta den sist: Granska > Tillgänglighet > Fönstret Läsordning.",
    ),
    Rule.EMPTY_PLACEHOLDER: Sentences(
        "Platshållaren är tom.", "Ta bort den från bilden eller fyll i den."
    ),
    Rule.OFF_SLIDE: Sentences(
        "Objektet är delvis eller helt utanför bildens kant.",
        "Flytta eller förminska det så att hela objektet syns.",
    ),
}

_SEEN = {
    Rule.ALT_MISSING: Sentences(
        "Objektet saknar alternativtext.",
        "Skriv vad det berättar eller markera det som dekorativt: högerklicka > Visa "
        "alternativtext.",
    ),
    Rule.ALT_SAYS_NOTHING: Sentences(
        "Alternativtexten ”{shown}” säger inte vad objektet visar.",
        "Skriv med ord det som objektet berättar för den som ser det.",
    ),
    Rule.ALT_DECORATIVE: Sentences(
        "Objektet är markerat som dekorativt men har alternativtexten ”{shown}”.",
        "Ta bort markeringen om objektet berättar något; ta annars bort texten.",
    ),
}

_TABLES = {
    Rule.TABLE_HEADER: Sentences(
        "Tabellens första rad är inte markerad som rubrikrad.",
        "Markera tabellen och välj Tabelldesign > Rubrikrad.",
    ),
    Rule.TABLE_MERGED: Sentences(
        "Tabellen har sammanfogade eller delade celler.",
        "Dela dem och upprepa värdet i varje cell: Layout > Dela celler.",
    ),
    Rule.TABLE_BLANK: Sentences(
        "Tabellen har en tom rad eller kolumn.", "Ta bort den; luft får du med radens höjd."
    ),
}

_TEXTS = {
    Rule.TEXT_LANGUAGE: Sentences(
        "Texten ”{text}” saknar språk, så en skärmläsare kan läsa den på engelska.",
        "Markera texten och välj Granska > Språk > Ange korrekturspråk.",
    ),
    Rule.TEXT_SMALL: Sentences(
        "Texten ”{text}” är {size} punkter; den minsta storleken är {least}.",
        "Gör texten större eller flytta en del av den till en annan bild.",
    ),
    Rule.TEXT_CONTRAST: Sentences(
        "Texten ”{text}” syns dåligt: färgen #{color} på bakgrunden #{behind}, kontrast {ratio}:1, "
        "minst {least}:1.",
        "Välj en mörkare eller ljusare färg.",
    ),
    Rule.LIST_TYPED: Sentences(
        "Listans tecken är skrivet i texten: ”{text}”.",
        "Ta bort tecknet och gör en lista: Start > Punkter eller Numrering.",
    ),
    Rule.LINK_WORDS: Sentences(
        "Länkens text ”{text}” säger inte vart länken leder.",
        "Skriv målets namn som länkens text: högerklicka > Redigera länk.",
    ),
}

_FOR_PEOPLE = {
    Rule.ALT_LONG: Sentences(
        "Alternativtexten har {length} tecken.",
        "Kunde den vara kortare? Skärmläsaren läser den utan paus.",
    ),
    Rule.CONTRAST_UNSEEN: Sentences(
        "Bakom texten finns en bild, en färgtoning eller en färg ur ett tabellformat.",
        "Syns texten tydligt överallt?",
    ),
    Rule.MEDIA: Sentences(
        "Bilden har ljud eller video.", "Är det textat, och finns samma sak som text?"
    ),
    Rule.MOVES: Sentences(
        "Bilden har en animering eller växlar av sig själv.",
        "Går rörelsen att stoppa, och hinner man läsa bilden?",
    ),
    Rule.SENSORY: Sentences(
        "Texten hänvisar till en färg: ”{text}”.", "Förstår man den också utan att se färgen?"
    ),
    Rule.HIDDEN: Sentences(
        "Bilden är dold: den visas inte i bildspelet men finns i filen.",
        "Får alla som får filen läsa den?",
    ),
}

AUDIT = AuditWords(
    checking="Kontrollerar om presentationen är tillgänglig …",
    whole_deck="Presentationen",
    slide="Bild {number}",
    slides="Bilderna {numbers}",
    on_slide="{slide}, {shape}",
    of_clauses="WCAG {wcag}, EN 301 549 {en_301_549}",
    no_clauses="god sed, inget krav i WCAG",
    faults=Plural("{count} brist.", "{count} brister."),
    no_faults="Inga brister.",
    look_yourself="Titta själv på detta:",
    always="Alltid: säger rubrikerna, länkarna och alternativtexterna rätt sak, är läsordningen "
    "vettig och språket klart, berättar bara en färg något.",
    rules=_DOCUMENT | _SLIDES | _SEEN | _TABLES | _TEXTS | _FOR_PEOPLE,
)
