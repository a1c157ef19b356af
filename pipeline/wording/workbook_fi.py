"""Finnish: the words of the guarded workbook."""

from pipeline.wording.columns_fi import PROMPTS
from pipeline.wording.workbook_words import Alerts, Guide, TargetNames, WorkbookWords

_ALERTS = Alerts(
    title="Tarkista",
    round_id="Kirjoita kierros muodossa E1/2020, E2/2020, E3/2020 tai TP/2020. Sama kierros voi "
    "olla taulukossa vain kerran.",
    unknown_round="Kierrosta ei ole taulukossa Kierrokset. Valitse kierros luettelosta tai lisää "
    "se ensin taulukkoon Kierrokset.",
    new_code="Tällä tunnuksella on jo ohjelma. Anna ohjelmalle oma tunnus.",
    unknown_programme="Ohjelmaa ei ole taulukossa Ohjelmat. Valitse ohjelma luettelosta tai lisää "
    "se ensin taulukkoon Ohjelmat.",
    new_number="Kirjoita kokonaisluku, jota ohjelman toisella tavoitteella ei ole.",
    unknown_target="Ohjelmalla ei ole tämän numeron tavoitetta. Valitse ensin ohjelma, tai lisää "
    "tavoite ensin taulukkoon Tavoitteet.",
    phase_number="Excel muutti numeron päiväksi. Muotoile solu tekstiksi ja kirjoita numero "
    "uudelleen, esimerkiksi 2 tai 2.1.",
    word="Valitse luettelosta: {expected}. Tai jätä solu tyhjäksi.",
    whole_number="Kirjoita kokonaisluku, esimerkiksi 1.",
    number="Kirjoita pelkkä luku, esimerkiksi 18 tai 1234,5. Yksikkö kuuluu sarakkeeseen Yksikkö.",
    percent="Kirjoita prosenttiluku väliltä 0–100 %, esimerkiksi 40 %.",
    date="Kirjoita päivä, esimerkiksi 12.10.2020.",
    too_long="Teksti on yli {longest} merkkiä pitkä, eikä se ehkä mahdu sille varattuun tilaan. "
    "Jatketaanko silti?",
)

_GUIDE = Guide(
    title="Sitovien tavoitteiden työkirja: näin se täytetään",
    steps_heading="Vuoden kulku",
    steps=(
        "Täytä vuoden alussa taulukot Ohjelmat ja Tavoitteet, ja tarkista taulukko Kierrokset.",
        (
            "Kirjoita kierroksella jokainen vaihe omalle rivilleen taulukkoon Vaiheet, ja "
            "tavoitteiden tai ohjelmien ennusteet taulukkoon Ennusteet."
        ),
        "Tallenna ja tarkista työkirja: build-deck check TYÖKIRJA.xlsx",
        "Tee esitys: build-deck --workbook TYÖKIRJA.xlsx",
        (
            "Tee seuraavan kierroksen rivit uuteen työkirjaan: build-deck new-round KIERROS "
            "--from TYÖKIRJA.xlsx --to UUSI.xlsx. Aiemmat kierrokset jäävät talteen."
        ),
    ),
    sheets_heading="Taulukot",
    sheets_columns=("Taulukko", "Rivi on", "Täytä aina"),
    rows={
        "Kierrokset": "ennustekierros",
        "Ohjelmat": "ohjelma tai projekti",
        "Tavoitteet": "ohjelman tavoite",
        "Vaiheet": "tavoitteen vaihe yhdellä kierroksella",
        "Ennusteet": "tavoitteen ennuste yhdellä kierroksella; tai koko ohjelman, jos Tavoite on "
        "tyhjä",
    },
    marks_heading="Merkit",
    statuses=(
        "Vaihetta ei ole aloitettu.",
        "Vaihe on aloitettu, mutta se ei ole valmis.",
        "Vaihe on valmis.",
    ),
    repeated="Sama tunniste on kahdella rivillä. Korjaa tai poista toinen.",
    grey="Harmaa sarake täyttyy itsestään. Siitä näet, mikä tavoite numerolla on.",
    texts_heading="Pitkät tekstit",
    texts=(
        ("Alt+Enter (Mac: Ctrl+Alt+Enter)", "uusi rivi, josta tulee uusi kappale"),
        ("- teksti", "luettelon kohta"),
        ("  - teksti", "luettelon toinen taso: kaksi välilyöntiä edessä"),
        ("1) teksti, a) teksti", "numeroitu luettelo, kun kohtia on vähintään kaksi peräkkäin"),
        ("VÄLIOTSIKKO", "rivi isoin kirjaimin tai lihavoituna ennen muita rivejä on väliotsikko"),
        ("lihavointi ja kursivointi", "säilyvät esityksessä"),
    ),
    notes_heading="Hyvä tietää",
    notes=(
        "Napsauta solua: vihje kertoo, mitä siihen kuuluu.",
        "Vaiheen numero on sen tunniste kierroksesta toiseen. Sanamuodon voi muuttaa, numeroa ei.",
        (
            "Suodata ohjelman mukaan sarakkeen Ohjelma otsikon nuolesta. Rivejä voi lajitella ja "
            "lisätä vapaasti; uusi rivi tulee taulukon ensimmäiselle tyhjälle riville."
        ),
        (
            "Älä yhdistä soluja, äläkä muuta taulukoiden tai sarakkeiden nimiä. Omia taulukoita ja "
            "sarakkeita saa lisätä."
        ),
        "Tyhjä tila, arvio tai ennuste näkyy esityksessä puuttuvana. Sitä ei arvata.",
    ),
)

FI = WorkbookWords(
    prompts=PROMPTS,
    required="Täytä aina.",
    statuses=("TEKEMÄTTÄ", "TEKEILLÄ", "TEHTY"),
    verdicts=("Toteutunut", "Toteutumassa", "Epävarma", "Ei toteudu"),
    presentations=("Luettelo", "Jana", "Kappaleet"),
    round_names=(
        "Vuoden ensimmäinen toteutumisennuste",
        "Vuoden toinen toteutumisennuste",
        "Vuoden kolmas toteutumisennuste",
        "Tilinpäätös",
    ),
    title="Sitovat TA-tavoitteet {year}",
    twice="kahdesti",
    target_names=TargetNames(
        heading="Tavoitteen nimi",
        unknown="ei ole taulukossa Tavoitteet",
        whole_programme="koko ohjelma",
    ),
    alerts=_ALERTS,
    guide=_GUIDE,
)
