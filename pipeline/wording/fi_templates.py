"""Templates in Finnish: what is wrong in them, what is bound, and the page that shows it."""

from pipeline.findings import Code
from pipeline.wording.plural import Plural
from pipeline.wording.template_words import Templates

TEMPLATE_MESSAGES = {
    Code.NOT_BOUND: "Pohjassa {file} ei ole yhtään asettelua, jonka nimi olisi tuttu. Tee "
    "sidontatiedosto komennolla build-deck check-layouts --suggest {file} ja katso se läpi.",
    Code.FELL_BACK: "Dialle ”{role}” ei ole sidottu omaa asettelua; käytössä on dian ”{other}” "
    "asettelu ”{layout}”.",
    Code.NO_FOOT: "Paikkamerkkiä ”{name}” ei ole asetteluissa {layouts}, joten se jää pois "
    "niiden dioilta.",
    Code.AREA_TOO_SMALL: "Asettelun ”{layout}” sisällön paikka on dialle ”{role}” liian pieni, "
    "joten sisältö saa koko tilan otsikon ja alatunnisteen väliltä.",
    Code.LAYOUTS_WITH_MACROS: "{file} sisältää makroja (.pptm tai .potm), joita esitykseen ei "
    "oteta. Avaa se PowerPointissa ja tallenna muotoon .potx tai .pptx.",
    Code.UNSEEN_GROUND: "Asettelujen {layouts} taustassa on kuva, jota ohjelma ei osaa lukea "
    "(EMF, WMF, SVG tai rikki). Tekstit ovat pohjan omissa väreissä: katso dioilta, että ne "
    "erottuvat.",
    Code.BINDING_UNREADABLE: "Tiedostoa {file} ei voi lukea: {problem}. Tee uusi komennolla "
    "build-deck check-layouts --suggest.",
    Code.BINDING_NO_TABLE: "{file}, rivi {line}: ”{name}” on irrallaan. Kirjoita ensin "
    'hakasulkeisiin dian nimi, esimerkiksi ["Kansi"], ja sen alle layout = "Asettelun nimi".',
    Code.BINDING_UNKNOWN_ROLE: "{file}, rivi {line}: diaa ”{name}” ei ole. Diat ovat: {expected}.",
    Code.BINDING_UNKNOWN_SLOT: "{file}, rivi {line}: dialla ”{role}” ei ole paikkaa ”{name}”. "
    "Sen paikat ovat: {expected}.",
    Code.BINDING_UNKNOWN_TONE: "{file}, rivi {line}: tilaa ”{name}” ei ole. Tilat, joilla on "
    "väri, ovat: {expected}.",
    Code.BINDING_UNKNOWN_COLOUR: "{file}, rivi {line}: ”{name}” ei ole teeman väripaikka. "
    "Väripaikat ovat: {expected}.",
    Code.BINDING_NO_MASTER: "{file}, rivi {line}: perusdiaa ”{name}” ei ole. Pohjan perusdiat "
    "ovat: {expected}.",
    Code.BINDING_NO_LAYOUT: "{file}, rivi {line}: dialle ”{role}” pyydetään asettelua "
    "”{name}”, jota pohjassa ei ole. Asettelut ovat: {expected}.",
    Code.BINDING_TWO_LAYOUTS: "{file}, rivi {line}: asettelu ”{name}” on usealla perusdialla. "
    "Lisää rivi master = NUMERO; perusdiat ovat: {expected}.",
    Code.BINDING_SAME_NAME: "{file}, rivi {line}: pohjassa on usealla asettelulla nimi ”{name}”. "
    "Kirjoita nimen sijaan asettelun numero: layout = NUMERO. Ne ovat {expected}; sivu, jonka "
    "--html tekee, näyttää ne kuvina.",
    Code.BINDING_NO_PLACEHOLDER: "{file}, rivi {line}: paikalle ”{slot}” pyydetään "
    "paikkamerkkiä ”{name}”, jota asettelussa ”{layout}” ei ole. Sopivat paikkamerkit ovat: "
    "{expected}.",
    Code.BINDING_WRONG_KIND: "{file}, rivi {line}: paikkamerkki ”{name}” on eri lajia kuin "
    "paikka ”{slot}” asettelussa ”{layout}”. Sopivat paikkamerkit ovat: {expected}.",
    Code.BINDING_EXISTS: "Tiedosto {file} on jo, eikä sen päälle kirjoiteta. Poista se tai "
    "nimeä se toisin, jos haluat uuden ehdotuksen.",
    Code.PAGE_NOT_HTML: "Sivun nimen on päätyttävä .html: {file}.",
}

TEMPLATES = Templates(
    command="""Tarkistaa esityksen pohjan (.pptx tai .potx): mikä asettelu on mikäkin dia.

    Jokaisesta dialajista sanotaan, mihin paikkamerkkeihin sen tekstit, taulukot ja kuvat tulevat,
    mitä puuttuu ja mikä on liian pieni. Asettelut sidotaan pohjan vieressä olevalla tiedostolla
    (POHJA.toml), tai nimillä, jos sitä ei ole. Ohje: docs/pohjat.md.
    """,
    command_short="Tarkista esityksen pohja tai sido oma pohja.",
    command_arguments="POHJA.pptx [VALINNAT]",
    suggest="Kirjoita pohjan viereen ensimmäinen ehdotus sidonnaksi (POHJA.toml).",
    page_option="Kirjoita tähän sivu (.html), joka näyttää asettelut kuvina.",
    summary="Pohja {file}: dian koko {width} × {height} cm, {layouts}, {masters}.",
    layouts=Plural("{count} asettelu", "{count} asettelua"),
    masters=Plural("{count} perusdia", "{count} perusdiaa"),
    by_file="Asettelut sitoo tiedosto {file}.",
    by_names="Asettelut sidotaan niiden nimillä: tiedostoa {file} ei ole.",
    role="{role}: asettelu ”{layout}”",
    stands_in="{role}: asettelu ”{layout}” dialta ”{other}”, koska omaa ei ole",
    unbound="{role}: ei asettelua",
    slot="{slot}: paikkamerkki ”{placeholder}”",
    arranged="Ilman omaa paikkamerkkiä, sisällön paikassa: {slots}",
    left_out="Jää pois: {slots}",
    usable="Tällä pohjalla voi tehdä esityksen: build-deck --layouts {path}",
    unusable="Tällä pohjalla ei vielä voi tehdä esitystä.",
    suggested="Ehdotus on tiedostossa {path}. Katso se läpi ja muuta, mitä haluat.",
    page="Asettelut kuvina: {path}",
    page_title="Asettelut: {file}",
    page_lead="Jokainen asettelu paikkamerkkeineen. Numero on paikkamerkin tunniste, jota "
    "sidontatiedostossa voi käyttää nimen sijaan.",
    master="Perusdia {number}: {name}",
    used_for="Käytössä: {roles}",
    unused="Ei käytössä",
    file_comment="Mikä pohjan asettelu on mikäkin dia, ja mikä paikkamerkki mikäkin paikka. "
    "Rivin voi poistaa: silloin paikka sijoitetaan sisällön paikkaan. Ohje: docs/pohjat.md",
    colours_comment="Tilojen värit teeman väripaikoista.",
)
