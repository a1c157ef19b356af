"""Finnish: what --help says of each command and option."""

from pipeline.wording.help_words import Help

HELP = Help(
    command="""Tekee ennustekierroksen esityksen (.pptx) jaetusta työkirjasta.

    Työkirja vain luetaan. Aiempi esitys jää talteen samaan kansioon nimellä
    "... (edellinen 1).pptx". Samat valinnat voi kirjoittaa pysyvästi tiedostoon
    build-deck.toml.
    """,
    usage="Käyttö: ",
    options="Valinnat",
    arguments="[VALINNAT]",
    file="TIEDOSTO",
    round="KIERROS",
    programme="OHJELMA",
    workbook="Työkirja (.xlsx). Oletus: kansion input ainoa työkirja.",
    chosen_round="Kierros, esimerkiksi E2/2020, tai all: esitys jokaisesta. "
    "Oletus: uusin, jolla on vaiheita.",
    compare_to="Kierros, johon muutoksia verrataan. Oletus: edellinen kierros.",
    per_programme="Tee jokaisesta ohjelmasta oma esitys.",
    no_summary="Jätä pois koko kierroksen diat: yhteenveto, muutokset ja kehitys.",
    gaps="Näytä dia puuttuvista tiedoista; muuten se on esityksessä piilotettuna.",
    chosen_programme="Vain tämä ohjelma, esimerkiksi DIGI; voi toistaa. Oletus: kaikki.",
    layouts="Pohja (.pptx tai .potx), jonka asetteluihin esitys tehdään. "
    "Oletus: layouts/helsinki.pptx, tai jos sitä ei ole, ohjelman mukana tullut pohja.",
    output="Esityksen tiedosto (.pptx) tai kansio, johon se tehdään. "
    "Oletus: kierroksen mukaan nimetty tiedosto kansiossa output.",
    report="Kirjoita tähän raportti (JSON): mitä tehtiin ja mitä havaittiin.",
    marked_copy="Tee tähän kopio työkirjasta (.xlsx), jossa jokainen havainto on merkitty soluunsa "
    "ja lueteltu taulukossa Havainnot.",
    strict="Älä tee esitystä, jos on varoituksia.",
    despite_errors="Tee esitys virheistä huolimatta; virheelliset solut näkyvät puuttuvina.",
    language="Esityksen omien sanojen ja viestien kieli: fi, sv tai en. "
    "Työkirjan tekstit näkyvät sellaisinaan. Oletus: fi.",
    commands="Muut komennot (ohje: build-deck KOMENTO --help)",
    command_arguments="[KOMENTO] [VALINNAT]",
    check="""Tarkistaa työkirjan: mikä on väärin, mitä puuttuu ja mikä on epävarmaa.

    Kaikki havainnot sanotaan kerralla, kukin soluineen. Työkirja vain luetaan.
    """,
    check_short="Tarkista työkirja tekemättä esitystä.",
    check_arguments="[TYÖKIRJA] [VALINNAT]",
    checked_round="Vain tämä kierros, esimerkiksi E2/2020. Oletus: kaikki kierrokset.",
    check_report="Kirjoita tähän raportti (JSON): mitä havaittiin.",
    check_deck="""Tarkistaa esityksen saavutettavuuden: oman, muokatun tai muun .pptx-tiedoston.

    Jokaisesta puutteesta sanotaan dia, kohde, mitä on väärin ja mitä tehdä, sekä WCAG 2.1:n ja
    EN 301 549:n kohta. Mitä vain ihminen voi arvioida, luetellaan lopuksi. Esitystä ei muuteta.

    Paluuarvo on 0, jos puutteita ei ole, ja 7, jos niitä on tai esitystä ei voi lukea.
    """,
    check_deck_short="Tarkista esityksen saavutettavuus.",
    check_deck_arguments="ESITYS.pptx [VALINNAT]",
    deck="ESITYS.pptx",
    deck_report="Kirjoita tähän raportti (JSON): puutteet ja mitä on katsottava itse.",
    refresh="""Päivittää esityksen, jota on muokattu käsin: muokkaukset säilyvät.

    Muuttaa vain sen, minkä työkirja sanoo nyt toisin eikä kukaan ole muokannut. Käsin muokatut
    tekstit, siirretyt ja lisätyt kohdat ja diat, muistiinpanot ja animaatiot säilyvät. Jos sama
    kohta on muuttunut sekä käsin että työkirjassa, muokkaus säilyy ja molemmat kerrotaan.
    Vanha esitys jää talteen kopiona.
    """,
    refresh_short="Päivitä muokattu esitys työkirjasta.",
    refresh_arguments="ESITYS.pptx [VALINNAT]",
    prefer="Kumpi jää, kun kohta on muuttunut molemmissa: workbook (työkirja) tai deck (esitys, "
    "oletus).",
    restore="Palauta diat, jotka on poistettu esityksestä käsin.",
    dry_run="Kerro, mitä muuttuisi, mutta älä muuta mitään.",
    refresh_report="Kirjoita tähän raportti (JSON): jokainen kohta, joka eroaa, ja molemmat "
    "tekstit.",
    verify="""Kertoo, onko esitys työkirjan mukainen: mikä on vanhentunut ja mikä muokattu käsin.

    Mitään ei muuteta. Paluukoodi on 0, jos jokainen kohta on työkirjan mukainen tai käsin
    muokattu, ja 7, jos jokin on vanhentunut.
    """,
    verify_short="Tarkista, onko esitys työkirjan mukainen.",
    verify_arguments="ESITYS.pptx [VALINNAT]",
    init="""Tekee uuteen tai tyhjään kansioon kaiken, mitä alkuun tarvitaan.

    Kansioon tulevat mallityökirja (input), esityksen pohja (layouts), kansio esityksille
    (output) ja tiedostot ”Tee diat”, joilla esityksen saa kaksoisnapsauttamalla. Kansio, jossa
    on jo jotakin, jää ennalleen. Oletus: kansio, jossa olet.
    """,
    init_short="Tee uusi kansio: mallityökirja, pohja ja käynnistys.",
    init_arguments="[KANSIO] [VALINNAT]",
    new_workbook="""Tekee vuodelle tyhjän työkirjan, joka ohjaa täyttämistä.

    Jokainen sarake kertoo, mitä siihen kuuluu, ja hylkää sen, mikä ei kuulu. Taulukossa Ohje on
    neuvot. Vihjeet, valinnat ja ohje ovat kielellä --language, taulukoiden ja sarakkeiden nimet
    aina suomeksi. Olemassa olevan tiedoston päälle ei kirjoiteta.
    """,
    new_workbook_short="Tee vuodelle uusi, täyttämistä ohjaava työkirja.",
    new_workbook_arguments="TIEDOSTO.xlsx [VALINNAT]",
    old_year="Edellisen vuoden työkirja, josta ohjelmat ja tavoitteet otetaan mukaan.",
    year="Vuosi. Oletus: edellisen työkirjan vuotta seuraava; ilman sitä tämä vuosi.",
    year_value="VUOSI",
    new_round="""Tekee seuraavan kierroksen rivit edellisen kierroksen riveistä uuteen työkirjaan.

    Kaikki aiemmat kierrokset jäävät ennalleen. TEHTY säilyy vaiheella lukuineen; muut tilat,
    arviot, tekstit ja päiväykset tyhjennetään, jotta vanha tieto ei jää uudelle kierrokselle.
    Vanha työkirja vain luetaan, eikä olemassa olevan tiedoston päälle kirjoiteta.
    """,
    new_round_short="Tee seuraavan kierroksen rivit edellisestä.",
    new_round_arguments="KIERROS --from TIEDOSTO.xlsx --to TIEDOSTO.xlsx [VALINNAT]",
    old_round="Työkirja, jonka viimeisestä kierroksesta rivit tehdään.",
    new_file="Tiedosto (.xlsx), johon työkirja ja sen uusi kierros tallennetaan.",
    keep_statuses="Pidä edellisen kierroksen tilat, osuudet, toteumat ja arviot.",
    keep_texts="Pidä edellisen kierroksen lisätiedot, etenemiset, ennusteet, riskit ja "
    "huomautukset.",
    version="Näytä versio ja lopeta.",
    help="Näytä tämä ohje ja lopeta.",
)
