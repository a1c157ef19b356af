"""Finnish: what `refresh` and `verify` say of a deck beside the workbook."""

from pipeline.findings import Code
from pipeline.wording.plural import Plural
from pipeline.wording.refresh_words import RefreshWords

REFRESH_MESSAGES = {
    Code.DECK_WITHOUT_RECORD: "Esityksessä {file} ei ole tietoja, joiden perusteella sen voi "
    "päivittää: sitä ei ole tehty build-deckillä, se on tehty vanhemmalla versiolla, tai tiedot "
    "on poistettu siitä. Tee esitys uudelleen: build-deck.",
    Code.DECK_WAS_EDITED: "Esitystä {file} on muokattu käsin. Se on tallessa kopiona, eivätkä "
    "muokkaukset ole uudessa esityksessä. Muokkaukset säilyvät, kun esitys päivitetään: "
    "build-deck refresh.",
}

REFRESH = RefreshWords(
    outcomes={
        "updated": "esityksessä ”{theirs}”, työkirjassa ”{ours}”: työkirjan tieto otetaan.",
        "kept": "muokattu käsin, muokkaus säilyy: ”{theirs}”. Työkirjassa: ”{ours}”.",
        "conflict": "muuttunut sekä käsin että työkirjassa. Esityksessä: ”{theirs}”. "
        "Työkirjassa: ”{ours}”. Esityksen teksti säilyy, ellei valita --prefer workbook.",
        "added": "työkirjassa on uutta: ”{ours}”.",
        "removed": "työkirjassa ei enää ole: ”{theirs}”. Se poistuu.",
        "stays-deleted": "poistettu esityksestä käsin, jää pois: ”{ours}”.",
        "stays": "työkirjassa ei ole, mutta käsin tehty tai muokattu säilyy: ”{theirs}”.",
        "moved": "rivit siirtyvät työkirjan mukaiseen järjestykseen.",
        "stays-moved": "rivi on siirretty käsin, ja sen paikka on muuttunut myös työkirjassa: "
        "”{theirs}”. Se pysyy siellä, mihin se on siirretty, ellei valita --prefer workbook.",
    },
    pictures={
        "updated": "kuva, merkki tai vaihtoehtoinen teksti on vanhentunut ja otetaan työkirjasta.",
        "kept": "kuva, merkki tai vaihtoehtoinen teksti on vaihdettu käsin ja säilyy.",
        "conflict": "kuva, merkki tai vaihtoehtoinen teksti on vaihdettu käsin, ja myös "
        "työkirjan tieto on muuttunut. Käsin vaihdettu säilyy, ellei valita --prefer workbook.",
        "redrawn": "kuvaa on venytetty tai sen kokoa muutettu käsin: se piirretään uudelleen "
        "nykyiseen kokoonsa.",
    },
    slides={
        "added": "dia on uusi.",
        "removed": "diaa ei enää tarvita työkirjan mukaan. Se poistuu.",
        "stays-deleted": "dia on poistettu käsin ja jää pois. Valinta --restore palauttaa sen.",
        "stays": "diaa ei enää tarvita työkirjan mukaan, mutta sitä on muokattu käsin. Se säilyy.",
        "moved": "dia siirtyy työkirjan mukaiseen paikkaan.",
        "stays-moved": "dia on siirretty käsin, ja sen paikka on muuttunut myös työkirjassa. "
        "Se pysyy siellä, mihin se on siirretty, ellei valita --prefer workbook.",
    },
    in_line="Esitys on työkirjan mukainen.",
    own_slides=Plural(
        "Esityksessä on {count} itse lisätty dia. Se säilyy.",
        "Esityksessä on {count} itse lisättyä diaa. Ne säilyvät.",
    ),
    out_of_date=Plural(
        "{count} kohta on vanhentunut.",
        "{count} kohtaa on vanhentunut.",
    ),
    edited=Plural(
        "{count} kohta on muokattu käsin.",
        "{count} kohtaa on muokattu käsin.",
    ),
    nothing_to_do="Esitystä ei tarvinnut muuttaa.",
    would_be_written="Esitystä ei muutettu (--dry-run).",
    refreshed="Esitys on päivitetty: {path}",
)
