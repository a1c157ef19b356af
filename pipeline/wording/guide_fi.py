"""Finnish: the guide to the workbook, but for what belongs in each column (`columns_fi`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class KindWords:
    """A kind of cell: its name, how it is read, what may stand in it and what may not."""

    name: str
    reading: str
    examples: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()


TITLE = "Työkirja: mitä mihinkin soluun kuuluu"

LEAD = """\
Tästä sivusta näet, mitä kuhunkin taulukkoon kirjoitetaan ja miten `build-deck` sen lukee.
Työkirja on yksi `.xlsx` vuodessa, ja siinä ovat kaikki vuoden kierrokset: E1, E2, E3 ja TP
(tilinpäätös). Työkirja vain luetaan, sitä ei koskaan muuteta.

- Tiedot ovat viidessä taulukossa. Otsikot ovat kunkin taulukon ensimmäisellä rivillä.
- Taulukoiden ja otsikoiden nimien kirjainkoolla, ylimääräisillä välilyönneillä ja näkymättömillä
  merkeillä ei ole väliä, ei myöskään taulukoiden ja sarakkeiden järjestyksellä.
- Muut taulukot ja sarakkeet saavat olla työkirjassa; niitä ei lueta.
- `*` merkitsee saraketta, joka on täytettävä joka rivillä.
- `build-deck check` kertoo, mikä työkirjassa on väärin tai puuttuu, ja missä solussa."""

SHEETS_HEADING = "Taulukot"
COLUMN_HEADINGS = ("Sarake", "Laji", "Mitä siihen kuuluu")
SHEETS: Mapping[str, str] = MappingProxyType(
    {
        "Kierrokset": "Rivi on kierros.",
        "Ohjelmat": "Rivi on ohjelma tai hanke, jolla on omistajat.",
        "Tavoitteet": "Rivi on ohjelman tavoite.",
        "Vaiheet": "Rivi on tavoitteen vaihe yhdellä kierroksella. Uudelle kierrokselle vaiheet "
        "kirjoitetaan uusiksi riveiksi; edellisen kierroksen rivit jätetään paikoilleen.",
        "Ennusteet": "Rivi on tavoitteen tai koko ohjelman ennuste yhdellä kierroksella. Mikä "
        "tavoitteen omalla rivillä on tyhjää, otetaan koko ohjelman riviltä.",
    }
)

KINDS_HEADING = "Solujen lajit"
KIND_HEADINGS = ("Laji", "Miten solu luetaan", "Kelpaa", "Ei kelpaa")
KINDS: Mapping[str, KindWords] = MappingProxyType(
    {
        "text": KindWords(
            "teksti", "Yksi kappale; rivinvaihdot luetaan välilyönteinä.", ("Palvelutorit",)
        ),
        "block": KindWords("pitkä teksti", "Rivi on kappale. Luettelot ja väliotsikot: ks. alla."),
        "code": KindWords(
            "tunnus", "Kirjainkoolla ja välilyönneillä ei ole väliä.", ("DIGI", "digi")
        ),
        "names": KindWords(
            "nimet",
            "Nimet erottaa puolipiste, pilkku, rivinvaihto, sana ja tai merkki &.",
            ("Mari Männistö, Eva Ek", "Mari Männistö ja Eva Ek"),
        ),
        "round": KindWords(
            "kierros",
            "E1, E2, E3 tai TP, vinoviiva ja vuosi.",
            ("E3/2020", "e3 / 2020", "TP/2020"),
            ("E4/2020", "E3/20", "syksy"),
        ),
        "whole number": KindWords("kokonaisluku", "Luku tai luku tekstinä.", ("1",), ("1,5", "I")),
        "number": KindWords(
            "luku",
            "Luku tai luku tekstinä. Luvun perään kirjoitettu yksikkö luetaan yksiköksi, jos rivin "
            "Yksikkö on tyhjä.",
            ("18", "1 234,5", "18 kpl", "−3"),
            ("noin 18", "18/20", "10–20"),
        ),
        "percent": KindWords(
            "prosenttiluku",
            "0–100 %, prosenttimerkin kanssa tai ilman. Luku 0,4 ilman prosenttimerkkiä luetaan "
            "0,4 prosentiksi, ja siitä varoitetaan.",
            ("40 %", "40", "40,0 %"),
            ("140 %", "puolet"),
        ),
        "date": KindWords(
            "päivä",
            "Päiväksi muotoiltu solu tai päivä tekstinä, vuosilta 1990–2100.",
            ("12.10.2020", "2020-10-12"),
            ("12.10.20", "syksyllä"),
        ),
        "date or text": KindWords(
            "päivä tai teksti",
            "Päivä luetaan päivänä, muu tekstinä.",
            ("12.10.2020", "Lokakuu 2020"),
        ),
        "phase number": KindWords(
            "vaiheen numero",
            "Numero tai kaksi numeroa, joiden välissä on piste tai pilkku. Muotoile sarake "
            "tekstiksi: muuten Excel tekee numerosta 2.1 päivän, ja se on virhe.",
            ("2", "2.1", "2,1"),
            ("1.2.3", "vaihe 1"),
        ),
        "status": KindWords(
            "tila", "Sana suomeksi, ruotsiksi tai englanniksi.", ("TEHTY", "tehty."), ("TEKEILÄ",)
        ),
        "verdict": KindWords(
            "arvio",
            "Sana suomeksi, ruotsiksi tai englanniksi.",
            ("Epävarma", "EI TOTEUDU"),
            ("ehkä",),
        ),
        "presentation": KindWords(
            "esitystapa", "Sana suomeksi, ruotsiksi tai englanniksi.", ("Jana",), ("Taulukko",)
        ),
    }
)
"""By the values of `intake.records.Kind`."""

WORDS_HEADING = "Sanat kolmella kielellä"
WORDS_LEAD = "Kirjainkoolla ja lopun pisteellä ei ole väliä."
WORD_HEADINGS = ("Laji", "suomeksi", "ruotsiksi", "englanniksi")

AFTERWORD = """\
## Pitkät tekstit

- Rivi on kappale. Tyhjät rivit jäävät pois.
- Rivi, jonka alussa on `-`, `•`, `–` tai `*` ja välilyönti, on luettelon kohta.
- `1)`, `1.`, `a)`, `A.` ja `I.` tekevät luettelon vain, kun vähintään kaksi riviä on
  järjestyksessä ensimmäisestä alkaen. Muuten rivi jää sellaiseksi kuin se on kirjoitettu: ”16.
  kesäkuuta 2020 avattiin”.
- Kaksi välilyöntiä rivin alussa tai kaksinkertainen merkki (`--`) tekee alakohdan.
- Rivi, joka on kokonaan isoilla kirjaimilla tai lihavoitu ja enintään 80 merkkiä pitkä, on
  väliotsikko, kun sen jälkeen tulee tekstiä.

## Kaikissa teksteissä

- Lihavointi, kursivointi ja yliviivaus säilyvät, olivatpa ne osassa solua tai koko solussa.
- Verkko- ja sähköpostiosoitteet (`https://www.hel.fi`, `www.hel.fi`, `etunimi.sukunimi@hel.fi`)
  ja solun oma linkki ovat dioissa linkkejä. Muut linkit, kuten linkit tiedostoihin, ovat dioissa
  pelkkää tekstiä.
- Ylimääräiset välilyönnit ja liittämisestä jääneet näkymättömät merkit jäävät pois. Yksittäinen
  sitova välilyönti (`5 000`) säilyy.

## Muuta

- **Kaavasta** luetaan sen viimeksi laskettu arvo. Kaava, jota ei ole laskettu, ja virhearvo
  (`#REF!`) ovat virheitä.
- **Yhdistettyjen solujen** arvo luetaan niiden jokaiselle riville, ja siitä varoitetaan.
- **Piilotetut ja suodatetut rivit** luetaan kuten muut.
- **Rivit, joilla on vain muotoiluja tai välilyöntejä**, jäävät pois.
- Taulukossa saa olla enintään 20 000 riviä, joilla on sisältöä."""
