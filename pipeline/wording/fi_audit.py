"""Finnish: what `check-deck` says of a deck's accessibility, and of files that are no decks."""

from pipeline.accessibility import Rule
from pipeline.findings import Code
from pipeline.wording.audit_words import AuditWords, Sentences
from pipeline.wording.plural import Plural

DECK_KINDS = {
    "deck-empty": "se on tyhjä (0 tavua). Jos se on pilvitallennuksessa, lataa se ensin koneelle.",
    "deck-old": "se on vanha Office-tiedosto (.ppt, .xls tai .doc). Avaa esitys PowerPointissa ja "
    "tallenna muodossa PowerPoint-esitys (.pptx).",
    "deck-encrypted": "se on suojattu salasanalla tai luottamuksellisuustunnisteella. Poista "
    "suojaus PowerPointissa ja tallenna esitys uudelleen.",
    "deck-broken": "se on vioittunut tai jäänyt kesken. Hae siitä uusi kopio.",
    "deck-html": "se on verkkosivu. Lataa esitys uudelleen ja tallenna se koneelle.",
    "deck-workbook": "se on Excel-työkirja. Työkirjan tarkistaa build-deck check.",
    "deck-document": "se on Word-asiakirja. Valitse esitys.",
    "deck-opendocument": "se on OpenDocument-tiedosto. Tallenna se muodossa PowerPoint-esitys "
    "(.pptx).",
    "deck-other": "sitä ei tunnisteta. Tarkista, että valitsit oikean tiedoston.",
}

DECK_MESSAGES = {
    Code.NO_DECK: "Esitystä ei löydy: {file}. Tarkista nimi ja kansio.",
    Code.NOT_A_DECK: "Tiedostoa {file} ei voi lukea PowerPoint-esityksenä (.pptx): {kind}",
    Code.DECK_LOCKED: "Esitystä {file} ei saa auki. Sulje se muista ohjelmista tai tarkista, "
    "että sinulla on oikeus lukea sitä.",
    Code.DECK_TOO_LARGE: "Esitys {file} on liian suuri luettavaksi. Pienennä sen kuvia ja videoita "
    "tai jaa se osiin.",
}

_DOCUMENT = {
    Rule.DOCUMENT_TITLE: Sentences(
        "Tiedoston ominaisuuksissa ei ole esityksen nimeä, tai nimi ei kerro mitään (”{shown}”).",
        "Kirjoita se: Tiedosto > Tiedot > Ominaisuudet > Otsikko.",
    ),
    Rule.DOCUMENT_LANGUAGE: Sentences(
        "Tiedoston ominaisuuksissa ei ole esityksen kieltä.",
        "Kirjoita se (fi-FI): Windowsissa tiedoston Ominaisuudet > Tiedot > Kieli.",
    ),
    Rule.SECTION_NAME: Sentences(
        "Osan nimi ”{shown}” ei kerro, mitä osassa on, tai se on kahdella osalla.",
        "Anna osalle oma nimi: napsauta sitä dialuettelossa hiiren oikealla > Nimeä osa uudelleen.",
    ),
}

_SLIDES = {
    Rule.TITLE_MISSING: Sentences(
        "Dialla ei ole otsikkoa otsikon paikkamerkissä.",
        "Lisää otsikko: Aloitus > Palauta, tai Tarkista > Helppokäyttöisyys > Dian otsikko.",
    ),
    Rule.TITLE_REPEATED: Sentences(
        "Dian otsikko ”{shown}” on jo dialla {first}.",
        "Tee otsikoista erilaiset, esimerkiksi ”… 1/2” ja ”… 2/2”.",
    ),
    Rule.TITLE_ORDER: Sentences(
        "Ruudunlukija lukee kohteen ”{other}” ennen dian otsikkoa.",
        "Siirrä otsikko ensimmäiseksi: Tarkista > Helppokäyttöisyys > Lukujärjestysruutu.",
    ),
    Rule.READING_ORDER: Sentences(
        "Kohde luetaan kohteen ”{other}” jälkeen, vaikka se on sen yläpuolella tai vasemmalla.",
        "Siirrä se aiemmaksi: Tarkista > Helppokäyttöisyys > Lukujärjestysruutu.",
    ),
    Rule.FOOTER_ORDER: Sentences(
        "Alatunniste luetaan ennen dian sisältöä.",
        "Siirrä se viimeiseksi: Tarkista > Helppokäyttöisyys > Lukujärjestysruutu.",
    ),
    Rule.EMPTY_PLACEHOLDER: Sentences("Paikkamerkki on tyhjä.", "Poista se dialta tai täytä se."),
    Rule.OFF_SLIDE: Sentences(
        "Kohde on osaksi tai kokonaan dian reunan ulkopuolella.",
        "Siirrä tai pienennä sitä niin, että se näkyy kokonaan.",
    ),
}

_SEEN = {
    Rule.ALT_MISSING: Sentences(
        "Kohteella ei ole vaihtoehtoista tekstiä.",
        "Kirjoita, mitä se kertoo, tai merkitse se koristeeksi: hiiren oikea > Näytä "
        "vaihtoehtoinen teksti.",
    ),
    Rule.ALT_SAYS_NOTHING: Sentences(
        "Vaihtoehtoinen teksti ”{shown}” ei kerro, mitä kohde esittää.",
        "Kirjoita sama asia sanoin, jonka kohde kertoo näkevälle.",
    ),
    Rule.ALT_DECORATIVE: Sentences(
        "Kohde on merkitty koristeeksi, mutta sillä on vaihtoehtoinen teksti ”{shown}”.",
        "Poista merkintä, jos kohde kertoo jotain; muuten poista teksti.",
    ),
}

_TABLES = {
    Rule.TABLE_HEADER: Sentences(
        "Taulukon ensimmäistä riviä ei ole merkitty otsikkoriviksi.",
        "Valitse taulukko ja Taulukon rakenne > Otsikkorivi.",
    ),
    Rule.TABLE_MERGED: Sentences(
        "Taulukossa on yhdistettyjä tai jaettuja soluja.",
        "Pura ne ja toista arvo jokaisessa solussa: Asettelu > Jaa solut.",
    ),
    Rule.TABLE_BLANK: Sentences(
        "Taulukossa on tyhjä rivi tai sarake.", "Poista se; väljyyttä saa rivin korkeudella."
    ),
}

_TEXTS = {
    Rule.TEXT_LANGUAGE: Sentences(
        "Tekstillä ”{text}” ei ole kieltä, joten ruudunlukija voi lukea sen englanniksi.",
        "Valitse teksti ja Tarkista > Kieli > Aseta tarkistuskieli.",
    ),
    Rule.TEXT_SMALL: Sentences(
        "Teksti ”{text}” on {size} pistettä; pienin koko on {least}.",
        "Suurenna tekstiä tai siirrä osa siitä toiselle dialle.",
    ),
    Rule.TEXT_CONTRAST: Sentences(
        "Teksti ”{text}” erottuu huonosti: väri #{color} taustalla #{behind}, kontrasti {ratio}:1, "
        "vähintään {least}:1.",
        "Valitse tummempi tai vaaleampi väri.",
    ),
    Rule.LIST_TYPED: Sentences(
        "Luettelon merkki on kirjoitettu tekstiin: ”{text}”.",
        "Poista merkki ja tee luettelo: Aloitus > Luettelomerkit tai Numerointi.",
    ),
    Rule.LINK_WORDS: Sentences(
        "Linkin teksti ”{text}” ei kerro, mihin linkki vie.",
        "Kirjoita linkin tekstiksi kohteen nimi: hiiren oikea > Muokkaa linkkiä.",
    ),
}

_FOR_PEOPLE = {
    Rule.ALT_LONG: Sentences(
        "Vaihtoehtoisessa tekstissä on {length} merkkiä.",
        "Riittäisikö lyhyempi? Ruudunlukija lukee sen pysähtymättä.",
    ),
    Rule.CONTRAST_UNSEEN: Sentences(
        "Tekstin takana on kuva, liukuväri tai taulukkotyylin väri.",
        "Erottuuko teksti siitä joka kohdassa?",
    ),
    Rule.MEDIA: Sentences(
        "Dialla on ääntä tai videota.", "Onko siinä tekstitys, ja onko siitä tekstivastine?"
    ),
    Rule.MOVES: Sentences(
        "Dialla on animaatio, tai se vaihtuu itsestään.",
        "Saako liikkeen pysäytettyä, ja ehtiikö dian lukea?",
    ),
    Rule.SENSORY: Sentences(
        "Teksti viittaa väriin: ”{text}”.", "Ymmärtääkö sen myös, jos väriä ei näe?"
    ),
    Rule.HIDDEN: Sentences(
        "Dia on piilotettu: se ei näy esityksessä mutta on tiedostossa.",
        "Saavatko kaikki tiedoston saajat lukea sen?",
    ),
}

AUDIT = AuditWords(
    checking="Tarkistan esityksen saavutettavuuden …",
    whole_deck="Esitys",
    slide="Dia {number}",
    slides="Diat {numbers}",
    on_slide="{slide}, {shape}",
    of_clauses="WCAG {wcag}, EN 301 549 {en_301_549}",
    no_clauses="hyvä tapa, ei WCAG:n vaatimus",
    faults=Plural("{count} puute.", "{count} puutetta."),
    no_faults="Ei puutteita.",
    look_yourself="Katso itse:",
    always="Aina: kertovatko otsikot, linkit ja vaihtoehtoiset tekstit oikean asian, onko "
    "lukujärjestys mielekäs ja kieli selkeää, kertooko jonkin asian vain väri.",
    rules=_DOCUMENT | _SLIDES | _SEEN | _TABLES | _TEXTS | _FOR_PEOPLE,
)
