"""Finnish: the words of the deck, the terminal and the help, as coordinators use them."""

from pipeline.findings import Severity
from pipeline.wording.fi_audit import AUDIT, DECK_KINDS, DECK_MESSAGES
from pipeline.wording.fi_findings import CHECKS, FILE_KINDS, MESSAGES, WRITE_PROBLEMS
from pipeline.wording.fi_overviews import OVERVIEWS
from pipeline.wording.fi_refresh import REFRESH, REFRESH_MESSAGES
from pipeline.wording.fi_templates import TEMPLATE_MESSAGES, TEMPLATES
from pipeline.wording.help_words import Help
from pipeline.wording.plural import Plural
from pipeline.wording.words import (
    Alternatives,
    Labels,
    MarkedCopy,
    NewFiles,
    Terminal,
    Words,
)

_LABELS = Labels(
    goal="Tavoite",
    binding_goal="Sitova tavoite",
    goal_part="{title} (osa {number}/{parts})",
    phases="Ositettu tavoitteiden toteutuminen",
    progress="Tavoitteiden tarkempi eteneminen",
    forecast="Ennuste tavoitteiden toteutumisesta ja riskit",
    notice="HUOM.",
    part="{part}/{parts}",
    continues="jatkuu seuraavalla sivulla",
    continued_heading="{heading} – jatkoa",
    target_line="tavoite {number}",
    targets_line="tavoitteet {first}–{last}",
    forecast_heading="Tavoitteiden toteutuminen",
    risks_heading="Riskit",
    forecast_text_missing="Ennusteteksti puuttuu",
    programme_verdict="Koko ohjelma: {verdict}",
    numbered_verdict="{number}. {verdict}",
    counted_verdict="{verdict}: {count}",
    owner="Omistaja",
    owners="Omistajat",
    missing="Puuttuu",
    preparation="Valmistelu",
    project_manager="Projektipäällikkö",
    project_managers="Projektipäälliköt",
    number="Nro",
    phase="Vaihe",
    value="Toteuma",
    status="Tila",
    progress_column="Eteneminen",
    goal_value="tavoite {value}",
    nothing="–",
    no_phases="Ei vaiheita tällä kierroksella",
    deck_section="Koko kierros",
    deck_subject="{name} ({round})",
    footer="{title}  ·  {name}",
)

_ALTERNATIVES = Alternatives(
    legend="Tilojen merkit: {words}.",
    verdict="Arvio: {words}.",
    verdicts="Arviot tavoitteittain: {words}.",
    phases_table="Vaiheet ja niiden tilat: {target}. {done}",
    progress_table="Mitä vaiheissa on tapahtunut: {target}",
    done="{done}/{total} vaihetta tehty, {share}{before}.",
    done_earlier="; aiemmalla kierroksella {done}",
    done_in_round="; kierroksella {round} {done}",
    line="Vaihe {phases}.{start}{goal}",
    line_phase="{number} {status}",
    line_caption=" ({caption})",
    line_start=" Alkutaso: {caption}.",
    line_goal=" Tavoitetaso: {caption}.",
    counts="Tavoitteiden arviot: {words}.",
    summary_table="Tavoitteet, niiden ennusteet ja vaiheet. {done}",
    changes_table="{heading}: ohjelma, tavoite tai vaihe, {before}, {now} ja suunta",
    verdicts_table="Tavoitteiden ennusteet kierroksittain",
    gaps_table="Puuttuvat ja tarkistettavat tiedot ja niiden paikat työkirjassa",
    shares="Vaiheiden tilat tavoitteittain: {targets}.",
    share="{target}: {parts}",
    shares_in_all="Vaiheiden tilat yhteensä: {parts}. Tehdyt tavoitteittain ovat taulukossa.",
    share_parts={
        "done": "{count} tehty",
        "in_progress": "{count} tekeillä",
        "not_done": "{count} tekemättä",
        "missing": "{count} ilman tilaa",
    },
    panel="{name}: {rounds}.",
    panel_round="{round} {parts}",
    panels_shortly="Vaiheista tehty: {panels}.",
)

_TERMINAL = Terminal(
    severities={
        Severity.ERROR: "VIRHE",
        Severity.WARNING: "Varoitus",
        Severity.HINT: "Vihje",
    },
    round="Kierros {round}: {name}",
    nothing_written="Esitystä ei tehty.",
    stopped_by_warnings="Esitystä ei tehty: varoitukset pysäyttävät ajon (--strict).",
    wrong_use="Komentoa käytettiin väärin: {reason}. Ohje: build-deck --help.",
    no_such_option="valitsinta {name} ei ole",
    no_value="valitsin {name} tarvitsee arvon",
    bad_value="valitsimen {name} arvo ei kelpaa",
    missing_word="siitä puuttuu {name}",
    unknown_language="kieltä {name} ei ole; kielet ovat {expected}",
    too_many_words="komennossa on ylimääräinen sana",
    no_such_command="sellaista komentoa ei ole; komennot ovat {expected}",
    unknown_setting="asetusta {name} ei ole; asetukset ovat {expected}",
    wrong_setting="asetuksen {name} arvo ei kelpaa",
    not_toml="se ei ole TOML-muotoa ({problem})",
    checking="Tarkistan työkirjan …",
    finding_counts={
        Severity.ERROR: Plural("{count} virhe", "{count} virhettä"),
        Severity.WARNING: Plural("{count} varoitus", "{count} varoitusta"),
        Severity.HINT: Plural("{count} vihje", "{count} vihjettä"),
    },
    nothing_found="Ei huomautettavaa.",
    reading="Luen työkirjan ja pohjan …",
    drawing="Piirrän diat …",
    writing="Kirjoitan esityksen …",
    built="{slides}, {programmes}, {targets}.",
    slides=Plural("{count} dia", "{count} diaa"),
    programmes=Plural("{count} ohjelma", "{count} ohjelmaa"),
    targets=Plural("{count} tavoite", "{count} tavoitetta"),
    phases="Vaiheista {done} tehty, {in_progress} tekeillä, {not_done} tekemättä.",
    phases_without_status="Tila puuttuu {missing} vaiheelta.",
    despite_errors="Esityksessä on virheellisiä tietoja puuttuvina (--despite-errors).",
    kept="Edellinen esitys on tallessa: {path}",
    copy="{name} (edellinen {number})",
    deck="Esitys: {path}",
    report="Raportti: {path}",
    marked_copy="Merkitty kopio työkirjasta: {path}",
    marked_copy_kept="Edellinen merkitty kopio on tallessa: {path}",
    laid="""Kansio on valmis: {path}
  input    mallityökirja: täytä se tai vaihda tilalle omasi
  layouts  esityksen pohja
  output   tänne esitykset tulevat
Kaksoisnapsauta tiedostoa ”Tee diat.cmd” (Windows) tai ”Tee diat.command” (Mac),
tai aja siinä kansiossa build-deck.""",
)

_MARKED_COPY = MarkedCopy(
    sheet="Havainnot",
    headings=("Vakavuus", "Taulukko", "Solu", "Havainto"),
    nothing="Ei havaintoja.",
)

_NEW_FILES = NewFiles(
    made="Työkirja: {path}",
    carried="Mukana on {programmes} ja {targets} työkirjasta {old}.",
    retitled="Vuosi on vaihdettu sarakkeissa Kansiotsikko ja Tavoitteen otsikko. Tarkista ne.",
    next="Kun olet täyttänyt sen, tarkista: build-deck check {path}",
    round="Kierros {round} tehtiin kierroksesta {previous}: {phases}, {forecasts}.",
    phases=Plural("{count} vaihe", "{count} vaihetta"),
    forecasts=Plural("{count} ennuste", "{count} ennustetta"),
    emptied="Täytä tyhjennetyt: {headings}. Tehdyt vaiheet pitivät tilansa ja lukunsa.",
    statuses_kept="Tilat ja arviot ovat kierrokselta {previous}. Tarkista jokainen.",
    round_added="Kierros lisättiin taulukkoon Kierrokset. Tarkista sen nimi ja otsikko, ja täytä "
    "päivä.",
)

_HELP = Help(
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

FI = Words(
    code="fi",
    language="fi-FI",
    locale="fi",
    date_pattern="d.M.yyyy",
    percent_pattern="#,##0.## %",
    labels=_LABELS,
    overviews=OVERVIEWS,
    audit=AUDIT,
    refresh=REFRESH,
    statuses={
        "not_done": "TEKEMÄTTÄ",
        "in_progress": "TEKEILLÄ",
        "done": "TEHTY",
        "status_missing": "Tila puuttuu",
    },
    verdicts={
        "achieved": "Toteutunut",
        "on_track": "Toteutumassa",
        "uncertain": "Epävarma",
        "will_not_be_met": "Ei toteudu",
        "verdict_missing": "Arvio puuttuu",
    },
    alternatives=_ALTERNATIVES,
    terminal=_TERMINAL,
    marked_copy=_MARKED_COPY,
    new_files=_NEW_FILES,
    templates=TEMPLATES,
    help=_HELP,
    file_kinds=FILE_KINDS | DECK_KINDS,
    write_problems=WRITE_PROBLEMS,
    checks=CHECKS,
    suggestion="Tarkoititko ”{suggestion}”?",
    messages=MESSAGES | DECK_MESSAGES | REFRESH_MESSAGES | TEMPLATE_MESSAGES,
)
