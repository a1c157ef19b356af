"""Finnish: the sentences of the findings, as coordinators are told them."""

from pipeline.findings import Code

_SAVE_AS = "Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx)."
FILE_KINDS = {
    "empty": "se on tyhjä (0 tavua). Jos se on pilvitallennuksessa, lataa se ensin koneelle.",
    "xls": f"se on vanhan Excelin .xls-tiedosto. {_SAVE_AS}",
    "xlsb": f"se on Excelin binaarityökirja (.xlsb). {_SAVE_AS}",
    "strict": f"se on tallennettu muodossa Strict Open XML. {_SAVE_AS}",
    "encrypted": "se on suojattu salasanalla tai luottamuksellisuustunnisteella. Poista suojaus "
    "Excelissä ja tallenna työkirja uudelleen.",
    "csv": f"se on tekstitiedosto (.csv tai .txt). {_SAVE_AS}",
    "html": "se on verkkosivu. Lataa työkirja uudelleen ja tallenna se koneelle.",
    "broken-zip": "se on vioittunut tai jäänyt kesken. Hae siitä uusi kopio.",
    "lock": "se on vain merkki siitä, että työkirja on auki Excelissä. Valitse tiedosto, "
    "jonka nimen alussa ei ole ~$.",
    "other-office": "se on muun Office-ohjelman tiedosto. Valitse työkirja.",
    "ods": f"se on OpenDocument-taulukko (.ods). {_SAVE_AS}",
    "other": "sitä ei tunnisteta. Tarkista, että valitsit oikean tiedoston.",
}

WRITE_PROBLEMS = {
    "denied": "sinne ei ole oikeutta kirjoittaa, tai tiedosto on auki toisessa ohjelmassa",
    "full": "levy on täynnä",
    "name": "nimi on liian pitkä",
    "missing": "kansiota ei ole, eikä sitä voi luoda",
    "folder": "siinä paikassa on jo kansio tai tiedosto, jota ei voi korvata",
    "other": "levy tai verkkolevy ei vastaa",
}

_FILES = {
    Code.NO_WORKBOOK: "Työkirjaa ei löydy: {file}. Tallenna työkirja kansioon input "
    "tai anna sen sijainti: build-deck --workbook TIEDOSTO.xlsx. Kansion, jossa on mallityökirja, "
    "tekee build-deck init KANSIO.",
    Code.SEVERAL_WORKBOOKS: "Kansiossa {file} on monta työkirjaa: {expected}. "
    "Valitse yksi: build-deck --workbook TIEDOSTO.xlsx.",
    Code.WORKBOOK_LOCKED: "Työkirjaa {file} ei saa auki. Sulje se muista ohjelmista tai "
    "tarkista, että sinulla on oikeus lukea sitä.",
    Code.WORKBOOK_OPEN: "Työkirja {file} on auki Excelissä: vain tallennetut muutokset "
    "ovat mukana.",
    Code.NOT_A_WORKBOOK: "Tiedostoa {file} ei voi lukea Excel-työkirjana (.xlsx): {kind}",
    Code.WORKBOOK_TOO_LARGE: "Työkirja {file} on purettuna liian suuri luettavaksi. "
    "Kopioi taulukoiden rivit uuteen työkirjaan ja tallenna se.",
}

_SHEETS = {
    Code.MISSING_SHEET: "Työkirjasta puuttuu taulukko {name}. Taulukot ovat nyt: {shown}. "
    "Lisää puuttuva taulukko tai korjaa sen nimi.",
    Code.MISSING_COLUMN: "Sarake ”{heading}” puuttuu. Lisää se ensimmäiselle riville "
    "tai korjaa otsikon kirjoitusasu.",
    Code.DUPLICATE_COLUMN: "Otsikko ”{heading}” on kahdessa sarakkeessa. Poista toinen "
    "tai anna sille toinen nimi.",
    Code.MISSPELT_COLUMN: "Otsikkoa ”{shown}” ei tunneta, joten saraketta ei luettu.",
    Code.TOO_MANY_ROWS: "Taulukossa on yli {expected} riviä, joilla on sisältöä. "
    "Poista ylimääräiset rivit.",
    Code.MERGED_CELLS: "Solut {shown} on yhdistetty; arvo luettiin niiden jokaiselle riville. "
    "Pura yhdistäminen ja täytä arvo riveille.",
}

_CELLS = {
    Code.REQUIRED_EMPTY: "Solu on tyhjä; sarake {heading} on täytettävä joka rivillä.",
    Code.UNKNOWN_WORD: "Sarakkeessa {heading} on ”{shown}”. Sallitut sanat ovat {expected}.",
    Code.NOT_A_ROUND: "Sarakkeessa {heading} on ”{shown}”. Kierros kirjoitetaan E1/2020, "
    "E2/2020, E3/2020 tai TP/2020, vuosi väliltä 1990–2100.",
    Code.NOT_A_NUMBER: "Sarakkeessa {heading} on ”{shown}”, mutta siihen kuuluu luku, "
    "esimerkiksi 18 tai 1 234,5.",
    Code.NOT_A_WHOLE_NUMBER: "Sarakkeessa {heading} on ”{shown}”, mutta siihen kuuluu "
    "kokonaisluku, esimerkiksi 1.",
    Code.NOT_A_PERCENTAGE: "Sarakkeessa {heading} on ”{shown}”, mutta siihen kuuluu "
    "prosenttiluku väliltä 0–100 %, esimerkiksi 40 %.",
    Code.PERCENTAGE_DOUBTFUL: "Sarakkeen {heading} arvo {shown} luettiin prosentteina "
    "({shown} %). Kirjoita prosenttimerkki näkyviin, esimerkiksi 40 %, jotta arvo on varma.",
    Code.NOT_A_DATE: "Sarakkeessa {heading} on ”{shown}”, mutta siihen kuuluu päivä "
    "vuosilta 1990–2100, esimerkiksi 12.10.2020.",
    Code.NOT_A_PHASE_NUMBER: "Sarakkeessa {heading} on ”{shown}”, mutta siihen kuuluu vaiheen "
    "numero, esimerkiksi 2, tai sen alavaiheen numero, esimerkiksi 2.1.",
    Code.PHASE_NUMBER_IS_DATE: "Sarakkeessa {heading} on päivämäärä ”{shown}”: Excel on muuttanut "
    "numeron päiväksi. Muotoile solu tekstiksi ja kirjoita numero uudelleen.",
    Code.NOT_CALCULATED: "Sarakkeen {heading} kaavaa ei ole laskettu. Avaa työkirja Excelissä, "
    "tallenna se ja yritä uudelleen.",
    Code.ERROR_VALUE: "Sarakkeessa {heading} on kaavan virhearvo {shown}. Korjaa kaava "
    "tai kirjoita arvo.",
    Code.TOO_LONG: "Sarakkeen {heading} teksti on {length} merkkiä pitkä; enintään {expected} "
    "merkkiä mahtuu varmasti sille varattuun tilaan.",
    Code.UNIT_DIFFERS: "Sarakkeessa {heading} on ”{shown}”, jonka yksikkö on {name}, mutta rivin "
    "yksikkö on {expected}: diassa luvulla on yksikkö {expected}. Korjaa luku tai yksikkö.",
}

CHECKS = {
    "rounds": "mitä kierroksilta puuttuu",
    "programme-names": "ovatko rivien ohjelmat taulukossa Ohjelmat",
    "target-names": "ovatko rivien tavoitteet taulukossa Tavoitteet",
    "statuses": "puuttuuko vaiheilta tila",
    "owners": "puuttuuko ohjelmilta omistaja",
    "targets-of-programmes": "puuttuuko ohjelmilta tavoitteita",
    "phases-of-targets": "puuttuuko tavoitteilta vaiheita",
    "verdicts": "puuttuuko tavoitteilta arvio",
    "forecasts": "puuttuuko tavoitteilta ennusteteksti",
    "forecasts-of-targets": "puuttuuko tavoitteita taulukosta Ennusteet",
}

_ROWS = {
    Code.NOT_CHECKED: "Ei tarkistettu: {checks}. Se selviää vasta, kun muut havainnot on korjattu.",
    Code.BAD_ROUND: "”{shown}” ei ole kierros. Kierros kirjoitetaan E1/2020, E2/2020, E3/2020 "
    "tai TP/2020.",
    Code.NO_SUCH_ROUND: "Kierrosta {shown} ei ole työkirjan taulukossa Kierrokset. "
    "Kierrokset ovat: {expected}.",
    Code.NOT_EARLIER: "Kierrosta {round} ei voi verrata kierrokseen {shown}. Aiemmat kierrokset, "
    "joilla on vaiheita, ovat: {expected}.",
    Code.COMPARED_ALL: "Kierrosta {shown} ei voi valita vertailuun, kun jokaisesta kierroksesta "
    "tehdään esitys (--round all): jokaista verrataan edelliseen. Jätä toinen valinta pois.",
    Code.NO_ROUNDS: "Taulukossa Kierrokset ei ole yhtään kierrosta. Lisää rivi, "
    "jolla on kierros (esimerkiksi E3/2020), nimi ja otsikko.",
    Code.NO_PHASES: "Kierroksella {shown} ei ole yhtään riviä taulukossa Vaiheet. "
    "Lisää kierroksen vaiheet tai valitse toinen kierros.",
    Code.UNKNOWN_ROUND: "Kierrosta ”{shown}” ei ole taulukossa Kierrokset. "
    "Kierrokset ovat: {expected}.",
    Code.UNKNOWN_PROGRAMME: "Ohjelmaa ”{shown}” ei ole taulukossa Ohjelmat. "
    "Ohjelmat ovat: {expected}.",
    Code.UNKNOWN_TARGET: "Ohjelmalla {name} ei ole tavoitetta {shown} taulukossa Tavoitteet. "
    "Sen tavoitteet ovat: {expected}.",
    Code.UNKNOWN_PARENT: "Alavaiheelta {shown} puuttuu päävaihe {expected}. Lisää rivi "
    "vaiheelle {expected} tai korjaa numero.",
    Code.NO_SUCH_PROGRAMME: "Ohjelmaa ”{shown}” ei ole työkirjan taulukossa Ohjelmat. "
    "Ohjelmat ovat: {expected}.",
    Code.PROGRAMME_NOT_IN_ROUND: "Ohjelmalla ”{shown}” ei ole yhtään riviä kierroksella {round} "
    "taulukoissa Vaiheet ja Ennusteet. Lisää rivit tai valitse toinen ohjelma tai kierros.",
    Code.DUPLICATE_KEY: "Rivi ”{shown}” on jo rivillä {first}. Poista toinen "
    "tai korjaa sen tunniste.",
}

_GAPS = {
    Code.MISSING_STATUS: "Vaiheen {number} tila puuttuu (tavoite {name}). "
    "Täytä TEKEMÄTTÄ, TEKEILLÄ tai TEHTY.",
    Code.MISSING_VERDICT: "Tavoitteen {name} arvio puuttuu. Täytä Toteutunut, Toteutumassa, "
    "Epävarma tai Ei toteudu.",
    Code.MISSING_FORECAST: "Tavoitteen {name} ennuste puuttuu. Kirjoita se taulukkoon Ennusteet.",
    Code.NO_FORECAST: "Tavoitteella {name} ei ole riviä taulukossa Ennusteet: arvio ja ennuste "
    "puuttuvat. Lisää rivi tavoitteelle tai koko ohjelmalle.",
    Code.MISSING_OWNER: "Ohjelman {name} omistaja puuttuu.",
    Code.PROGRAMME_WITHOUT_TARGETS: "Ohjelmalla {name} ei ole yhtään tavoitetta "
    "taulukossa Tavoitteet.",
    Code.TARGET_WITHOUT_PHASES: "Tavoitteella {name} ei ole vaiheita tällä kierroksella.",
    Code.LEFT_OUT: "{name} oli mukana kierroksella {previous}, mutta sillä ei ole rivejä "
    "kierroksella {round}, joten se jää pois.",
    Code.GONE_BACK: "Vaiheen {number} tila on palannut taaksepäin: kierroksella {previous} se oli "
    "{expected}, nyt {shown} (tavoite {name}). Kerro syy sarakkeessa Eteneminen tai korjaa tila.",
    Code.PHASE_GONE: "Vaihe {number} oli mukana kierroksella {previous}, mutta sitä ei ole "
    "kierroksella {round} (tavoite {name}). Lisää sille rivi, jos se on yhä mukana.",
    Code.DONE_BEFORE_NESTED: "Vaihe {number} on merkitty tehdyksi, mutta kaikki sen "
    "alavaiheet eivät ole (tavoite {name}). Tarkista tilat.",
    Code.OLDER_ROUND: "Esitys tehdään kierroksesta {shown}, vaikka uusin on {expected}.",
    Code.CAPTION_WITHOUT_LINE: "Sarake {heading} on täytetty, mutta tavoitteen esitystapa "
    "ei ole Jana; teksti näkyy otsikon tai vaiheen alla.",
    Code.OLD_DATE: "Päiväys ”{shown}” on vanhempi kuin kierroksen {round} päivä {expected}, "
    "ja se näkyy ohjelman kannessa. Tarkista päiväys.",
    Code.PHASES_UNCHANGED: "Ohjelman {name} keskeneräisistä vaiheista {number} on täsmälleen "
    "samoin kuin kierroksella {previous}: tila, luvut ja tekstit. Tarkista, että ne on päivitetty.",
    Code.FORECASTS_UNCHANGED: "Ohjelman {name} ennusteista {number} on täsmälleen samoin kuin "
    "kierroksella {previous}. Tarkista, että ne on päivitetty.",
    Code.DATED_ON_TARGET: "Tavoitteen rivin päiväys ei näy esityksessä: ohjelman kannessa on "
    "vain koko ohjelman rivin päiväys. Siirrä se riville, jolla Tavoite on tyhjä.",
}

_NEW_ROUND = {
    Code.ROUND_HAS_ROWS: "Kierroksella {round} on jo rivejä. Täytä ne, tai poista ne ja aja "
    "build-deck new-round uudelleen.",
    Code.NO_EARLIER_ROUND: "Ennen kierrosta {round} ei ole kierrosta, jonka rivit voisi kopioida. "
    "Rivejä on kierroksilla: {expected}.",
    Code.OTHER_YEAR: "Kierros {round} on eri vuotta kuin työkirjan edellinen kierros {previous}. "
    "Tee uuden vuoden työkirja: build-deck new-workbook TIEDOSTO.xlsx --from {file}.",
    Code.NO_NEW_ROUND: "Työkirjaan {file} ei voitu lisätä rivejä, koska jokin sen osa on "
    "vioittunut. Avaa työkirja Excelissä, tallenna se uudella nimellä ja yritä sillä uudelleen.",
}

_LAYOUTS = {
    Code.NO_LAYOUTS: "Pohjaa ei löydy: {file}. Anna sen sijainti: --layouts TIEDOSTO.pptx.",
    Code.NOT_LAYOUTS: "{file} ei ole PowerPoint-tiedosto (.pptx tai .potx), jonka voisi lukea.",
    Code.BUILT_IN_LAYOUTS: "Pohjaa {file} ei ole, joten käytössä on ohjelman mukana tullut "
    "pohja. Jos sinulla on oma pohja, anna sen sijainti: --layouts TIEDOSTO.pptx.",
    Code.MISSING_LAYOUT: "Pohjasta {file} puuttuu asettelu ”{name}”. "
    "Asettelut ovat nyt: {expected}.",
    Code.MISSING_PLACEHOLDER: "Asettelusta ”{layout}” puuttuu paikkamerkki ”{name}”. "
    "Paikkamerkit ovat nyt: {expected}.",
    Code.MISSING_PATTERN: "Asettelusta ”{layout}” puuttuu muoto ”{name}”. "
    "Muodot ovat nyt: {expected}.",
    Code.MISSING_COLOUR: "Pohjan teemasta puuttuu mukautettu väri ”{name}”. "
    "Värit ovat nyt: {expected}.",
    Code.DUPLICATE_LAYOUT: "Pohjassa on kaksi asettelua nimeltä ”{name}”; ensimmäinen otettiin.",
}

_OUTPUT = {
    Code.FONT_NOT_MEASURED: "Pohjan fonttia {name} ei ole tällä koneella, joten tekstien mitat "
    "ovat arvioita. Tarkista diojen tekstit.",
    Code.DOES_NOT_FIT: "Dian ”{name}” tekstit eivät mahdu paikoilleen pienimmälläkään koolla. "
    "Tarkista dia tai lyhennä tekstejä.",
    Code.PLACE_TOO_SMALL: "Asettelun ”{layout}” paikkamerkki ”{name}” on liian pieni: siihen ei "
    "mahdu edes muutama rivi {size} pisteen tekstiä. Suurenna sitä pohjassa.",
    Code.TEXT_CONTINUED: "{length} merkkiä jatkuu {parts} dialla: ”{name}”.",
    Code.TEXT_SMALL: "{length} merkkiä on pienimmässä koossa, jotta ne mahtuvat: ”{name}”.",
    Code.OUTPUT_NOT_WRITABLE: "Tiedostoa {file} ei voitu kirjoittaa: {reason}. Korjaa syy ja "
    "aja build-deck uudelleen. Aiempi tiedosto on ennallaan.",
    Code.OUTPUT_OPEN: "Tiedosto {file} on auki toisessa ohjelmassa. Sulje se ja aja build-deck "
    "uudelleen. Jos se ei ole auki, poista samassa kansiossa oleva tiedosto, jonka nimi alkaa ~$.",
    Code.OUTPUT_DIFFERS: "Tallennettu esitys {file} ei luettaessa vastaa sitä, mitä piti "
    "tallentaa. Älä käytä sitä. Tarkista levyn tila ja tee esitys uudelleen; jos vika toistuu, "
    "kerro siitä tekijöille.",
    Code.OUTPUT_NOT_A_DECK: "Esitys tallennetaan PowerPoint-tiedostoksi: nimen {file} lopussa "
    "pitää olla .pptx.",
    Code.OUTPUT_IS_ONE_DECK: "Monta esitystä ei mahdu yhteen tiedostoon {file}. "
    "Anna kansio: --output KANSIO.",
    Code.REPORT_NOT_JSON: "Raportti tallennetaan JSON-tiedostoksi: nimen {file} lopussa pitää "
    "olla .json.",
    Code.REPORT_NOT_WRITABLE: "Raporttia {file} ei voitu kirjoittaa: {reason}.",
    Code.OUTPUT_IS_INPUT: "Tulosta ei kirjoiteta lähtötiedoston päälle: {file}. "
    "Anna tulokselle toinen nimi tai kansio.",
    Code.MARKED_COPY_NOT_A_WORKBOOK: "Merkitty kopio tallennetaan Excel-työkirjaksi: nimen {file} "
    "lopussa pitää olla .xlsx.",
    Code.NO_MARKED_COPY: "Työkirjasta {file} ei voitu tehdä merkittyä kopiota, koska jokin sen osa "
    "on vioittunut. Avaa työkirja Excelissä, tallenna se uudella nimellä ja yritä sillä uudelleen.",
    Code.FOLDER_NOT_EMPTY: "Kansio {file} ei ole tyhjä, joten siihen ei tehty mitään. Siellä on "
    "jo: {shown}. Anna uuden kansion nimi: build-deck init KANSIO.",
    Code.FOLDER_NOT_WRITABLE: "Kansiota {file} ei voitu tehdä: {reason}. Korjaa syy tai valitse "
    "toinen paikka.",
    Code.OUTPUT_NOT_A_WORKBOOK: "Työkirja tallennetaan Excel-työkirjaksi: nimen {file} lopussa "
    "pitää olla .xlsx.",
    Code.OUTPUT_EXISTS: "Tiedosto {file} on jo olemassa, eikä sen päälle kirjoiteta. Anna toinen "
    "nimi.",
    Code.BAD_CONFIGURATION: "Asetustiedostossa {file} on virhe: {reason}.",
}

MESSAGES = _FILES | _SHEETS | _CELLS | _ROWS | _GAPS | _NEW_ROUND | _LAYOUTS | _OUTPUT
