"""Templates in Swedish: what is wrong in them, what is bound, and the page that shows it."""

from pipeline.findings import Code
from pipeline.wording.plural import Plural
from pipeline.wording.template_words import Templates

TEMPLATE_MESSAGES = {
    Code.NOT_BOUND: "Mallen {file} har ingen layout med ett känt namn. Gör en bindningsfil med "
    "build-deck check-layouts --suggest {file} och gå igenom den.",
    Code.FELL_BACK: "Bilden ”{role}” har ingen egen layout; layouten ”{layout}” från bilden "
    "”{other}” används.",
    Code.NO_FOOT: "Platshållaren ”{name}” saknas i layouterna {layouts} och utelämnas därför "
    "på deras bilder.",
    Code.AREA_TOO_SMALL: "Platsen för innehåll i layouten ”{layout}” är för liten för bilden "
    "”{role}”, så innehållet får hela utrymmet mellan rubrik och sidfot.",
    Code.LAYOUTS_WITH_MACROS: "{file} har makron (.pptm eller .potm), som inte tas med i "
    "presentationen. Öppna den i PowerPoint och spara den som .potx eller .pptx.",
    Code.UNSEEN_GROUND: "I bakgrunden för layouterna {layouts} finns en bild som programmet inte "
    "kan läsa (EMF, WMF, SVG eller trasig). Texterna har mallens färger: se efter att de går att "
    "läsa.",
    Code.BINDING_UNREADABLE: "Filen {file} kan inte läsas: {problem}. Gör en ny med build-deck "
    "check-layouts --suggest.",
    Code.BINDING_NO_TABLE: "{file}, rad {line}: ”{name}” står för sig själv. Skriv först "
    'bildens namn inom hakparenteser, och under det layout = "Layoutens namn".',
    Code.BINDING_UNKNOWN_ROLE: "{file}, rad {line}: bilden ”{name}” finns inte. Bilderna är: "
    "{expected}.",
    Code.BINDING_UNKNOWN_SLOT: "{file}, rad {line}: bilden ”{role}” har ingen plats ”{name}”. "
    "Dess platser är: {expected}.",
    Code.BINDING_UNKNOWN_TONE: "{file}, rad {line}: statusen ”{name}” finns inte. De som har "
    "en färg är: {expected}.",
    Code.BINDING_UNKNOWN_COLOUR: "{file}, rad {line}: ”{name}” är ingen färgplats i temat. "
    "Färgplatserna är: {expected}.",
    Code.BINDING_NO_MASTER: "{file}, rad {line}: bildbakgrunden ”{name}” finns inte. Mallens "
    "bildbakgrunder är: {expected}.",
    Code.BINDING_NO_LAYOUT: "{file}, rad {line}: för bilden ”{role}” begärs layouten ”{name}” "
    "som inte finns i mallen. Layouterna är: {expected}.",
    Code.BINDING_TWO_LAYOUTS: "{file}, rad {line}: layouten ”{name}” finns under flera "
    "bildbakgrunder. Lägg till raden master = NUMMER; bildbakgrunderna är: {expected}.",
    Code.BINDING_SAME_NAME: "{file}, rad {line}: flera layouter i mallen heter ”{name}”. Skriv "
    "layoutens nummer i stället för namnet: layout = NUMMER. De är {expected}; sidan som --html "
    "gör visar dem.",
    Code.BINDING_NO_PLACEHOLDER: "{file}, rad {line}: för platsen ”{slot}” begärs "
    "platshållaren ”{name}” som inte finns i layouten ”{layout}”. De som passar är: {expected}.",
    Code.BINDING_WRONG_KIND: "{file}, rad {line}: platshållaren ”{name}” är av annat slag än "
    "platsen ”{slot}” i layouten ”{layout}”. De som passar är: {expected}.",
    Code.BINDING_EXISTS: "Filen {file} finns redan och skrivs inte över. Ta bort den eller ge "
    "den ett annat namn om du vill ha ett nytt förslag.",
    Code.PAGE_NOT_HTML: "Sidans namn ska sluta på .html: {file}.",
}

TEMPLATES = Templates(
    command="""Kontrollerar en mall (.pptx eller .potx): vilken layout som är vilken bild.

    För varje slag av bild sägs i vilka platshållare dess texter, tabeller och bilder hamnar, vad
    som saknas och vad som är för litet. Layouterna binds av en fil bredvid mallen (MALL.toml),
    annars med sina namn. Anvisning: docs/pohjat.md.
    """,
    command_short="Kontrollera presentationens mall eller bind en egen mall.",
    command_arguments="MALL.pptx [ALTERNATIV]",
    suggest="Skriv ett första förslag till bindning bredvid mallen (MALL.toml).",
    page_option="Skriv hit en sida (.html) som visar layouterna som bilder.",
    summary="Mallen {file}: bildens storlek {width} × {height} cm, {layouts}, {masters}.",
    layouts=Plural("{count} layout", "{count} layouter"),
    masters=Plural("{count} bildbakgrund", "{count} bildbakgrunder"),
    by_file="Layouterna binds av filen {file}.",
    by_names="Layouterna binds med sina namn: filen {file} finns inte.",
    role="{role}: layouten ”{layout}”",
    stands_in="{role}: layouten ”{layout}” från bilden ”{other}”, eftersom en egen saknas",
    unbound="{role}: ingen layout",
    slot="{slot}: platshållaren ”{placeholder}”",
    arranged="Utan egen platshållare, på innehållets plats: {slots}",
    left_out="Utelämnas: {slots}",
    usable="Med den här mallen går det att göra en presentation: build-deck --layouts {path}",
    unusable="Med den här mallen går det ännu inte att göra en presentation.",
    suggested="Förslaget finns i filen {path}. Gå igenom det och ändra vad du vill.",
    page="Layouterna som bilder: {path}",
    page_title="Layouter: {file}",
    page_lead="Varje layout med sina platshållare. Siffran är platshållarens nummer, som i "
    "bindningsfilen kan stå i stället för namnet.",
    master="Bildbakgrund {number}: {name}",
    used_for="Används för: {roles}",
    unused="Används inte",
    file_comment="Vilken layout som är vilken bild, och vilken platshållare som är vilken plats. "
    "En rad kan tas bort: då ställs det på innehållets plats. Anvisning: docs/pohjat.md",
    colours_comment="Statusarnas färger ur temats färgplatser.",
)
