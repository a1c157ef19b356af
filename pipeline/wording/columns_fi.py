"""Finnish: what belongs in each column of the workbook, for its input messages and its guide."""

from collections.abc import Mapping
from types import MappingProxyType

_ROUND = "Ennustekierroksen tunnus: E1, E2, E3 tai TP, vinoviiva ja vuosi, esimerkiksi E3/2020."
_SAME_ROUND = "Saman kierroksen tunnus kuin taulukossa Kierrokset, esimerkiksi E3/2020."
_PROGRAMME = "Ohjelman tunnus, sama kuin taulukossa Ohjelmat, esimerkiksi DIGI."
_NAMES = "Erota nimet puolipisteellä, pilkulla, rivinvaihdolla tai sanalla ja."
_LIST = "Rivi on kappale; viivalla alkava rivi on luettelon kohta."

PROMPTS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("Kierrokset", "Kierros"): f"{_ROUND} TP on tilinpäätös.",
        ("Kierrokset", "Nimi"): "Kierroksen nimi, esimerkiksi Vuoden kolmas toteutumisennuste. "
        "Se näkyy kannessa ja diojen alareunassa.",
        ("Kierrokset", "Otsikko"): "Esityksen otsikko, esimerkiksi Sitovat TA-tavoitteet 2020. "
        "Esityksen tiedosto nimetään sen mukaan.",
        ("Kierrokset", "Päivä"): "Kierroksen päivä, esimerkiksi 12.10.2020. Se näkyy kansissa.",
        ("Kierrokset", "Alaotsikko"): "Teksti otsikon alla esityksen kannessa, esimerkiksi "
        "Ennuste toteutumisesta.",
        ("Kierrokset", "Toimiala"): "Toimialan nimi esityksen kannessa, esimerkiksi Kulttuurin ja "
        "vapaa-ajan toimiala.",
        ("Ohjelmat", "Ohjelma"): "Ohjelman lyhyt tunnus, jolla muut taulukot viittaavat siihen, "
        "esimerkiksi DIGI. Jokaisella ohjelmalla on oma tunnus.",
        ("Ohjelmat", "Nimi"): "Ohjelman koko nimi, esimerkiksi Digitalisaatio.",
        ("Ohjelmat", "Lyhyt nimi"): "Enintään 30 merkin nimi taulukoihin ja otsikon yläpuolelle. "
        "Jos solu on tyhjä, käytetään nimeä.",
        ("Ohjelmat", "Järjestys"): "Kokonaisluku, jonka mukaan ohjelmat ovat esityksessä, "
        "esimerkiksi 1. Jos solu on tyhjä, järjestys on rivien järjestys.",
        ("Ohjelmat", "Kansiotsikko"): "Teksti ohjelman nimen yläpuolella sen kannessa, esimerkiksi "
        "TA-seuranta 2020. Jos solu on tyhjä, siinä on kierroksen otsikko.",
        ("Ohjelmat", "Omistajat"): f"Ohjelman omistajien nimet. {_NAMES}",
        ("Ohjelmat", "Valmistelijat"): f"Valmistelijoiden nimet. {_NAMES}",
        ("Ohjelmat", "Projektipäälliköt"): f"Projektipäälliköiden nimet. {_NAMES}",
        ("Ohjelmat", "Tavoitteen otsikko"): "Tavoitteen kuvaavan dian otsikko, esimerkiksi "
        "Tavoite 2020. Jos solu on tyhjä, otsikko on Tavoite tai Sitova tavoite.",
        ("Ohjelmat", "Tavoite"): f"Mitä ohjelmalla tavoitellaan. {_LIST}",
        ("Ohjelmat", "Sitova tavoite"): "Talousarvion sitova tavoite, kuten se on hyväksytty. "
        f"{_LIST}",
        ("Tavoitteet", "Ohjelma"): _PROGRAMME,
        ("Tavoitteet", "Nro"): "Tavoitteen numero, esimerkiksi 1. Ohjelmassa ei saa olla kahta "
        "samaa numeroa.",
        ("Tavoitteet", "Tavoite"): "Tavoitteen otsikko, joka näkyy sen dioilla.",
        ("Tavoitteet", "Lyhyt nimi"): "Enintään 60 merkin nimi yhteenvetoihin ja otsikon "
        "yläpuolelle, esimerkiksi Palvelutorit. Jos solu on tyhjä, käytetään otsikkoa.",
        ("Tavoitteet", "Esitystapa"): "Luettelo, Jana tai Kappaleet. Tyhjä on Luettelo; Jana on "
        "luettelo ja sen yllä edistymisen jana, Kappaleet leveää tekstiä.",
        ("Tavoitteet", "Alkutaso"): "Teksti janan alussa, esimerkiksi EI MUUTOSTA / 0 KPL. "
        "Täytä vain, jos esitystapa on Jana.",
        ("Tavoitteet", "Tavoitetaso"): "Teksti janan lopussa, esimerkiksi TAVOITETASO SAAVUTETTU. "
        "Täytä vain, jos esitystapa on Jana.",
        ("Vaiheet", "Kierros"): _SAME_ROUND,
        ("Vaiheet", "Ohjelma"): _PROGRAMME,
        ("Vaiheet", "Tavoite"): "Tavoitteen numero, sama kuin taulukossa Tavoitteet, "
        "esimerkiksi 1.",
        ("Vaiheet", "Nro"): "Vaiheen numero, esimerkiksi 2, tai sen alla olevan vaiheen numero, "
        "esimerkiksi 2.1. Pidä numero samana kierroksesta toiseen. Solun muotoilu on Teksti.",
        ("Vaiheet", "Vaihe"): "Mitä vaiheessa tehdään, lyhyesti.",
        ("Vaiheet", "Tila"): "TEKEMÄTTÄ, TEKEILLÄ tai TEHTY. Tyhjä näkyy diassa sanoilla "
        "Tila puuttuu.",
        ("Vaiheet", "Osuus"): "Kuinka suuri osa on tehty, 0–100 %. Kirjoita prosenttimerkki, "
        "esimerkiksi 40 %.",
        ("Vaiheet", "Toteuma"): "Saavutettu määrä lukuna, esimerkiksi 18. Yksikkö on omassa "
        "sarakkeessaan.",
        ("Vaiheet", "Tavoitearvo"): "Tavoiteltu määrä lukuna, esimerkiksi 20. Yksikkö on omassa "
        "sarakkeessaan.",
        ("Vaiheet", "Yksikkö"): "Toteuman ja tavoitearvon yhteinen yksikkö, esimerkiksi kpl.",
        ("Vaiheet", "Etappi"): "Teksti janalla vaiheen kohdalla, esimerkiksi POC TEHTY. "
        "Täytä vain, jos tavoitteen esitystapa on Jana.",
        ("Vaiheet", "Lisätieto"): f"Teksti vaiheen alla. {_LIST}",
        ("Vaiheet", "Eteneminen"): "Mitä vaiheessa on tapahtunut; näkyy diassa Tavoitteiden "
        f"tarkempi eteneminen. {_LIST}",
        ("Ennusteet", "Kierros"): _SAME_ROUND,
        ("Ennusteet", "Ohjelma"): "Ohjelman tunnus, sama kuin taulukossa Ohjelmat, esimerkiksi "
        "LIIK.",
        ("Ennusteet", "Tavoite"): "Tavoitteen numero, esimerkiksi 1. Tyhjä: rivi koskee koko "
        "ohjelmaa.",
        ("Ennusteet", "Arvio"): "Toteutunut, Toteutumassa, Epävarma tai Ei toteudu. Tyhjä näkyy "
        "diassa sanoilla Arvio puuttuu.",
        ("Ennusteet", "Ennuste"): f"Miten tavoite toteutuu. {_LIST}",
        ("Ennusteet", "Riskit"): f"Mikä toteutumista uhkaa ja mitä sille tehdään. {_LIST}",
        ("Ennusteet", "Huomautus"): "Mitä tällä kierroksella on erityisesti huomattava; näkyy "
        f"diassa HUOM. {_LIST}",
        ("Ennusteet", "Päiväys"): "Päivä tai teksti ohjelman kanteen, esimerkiksi Lokakuu 2020. "
        "Jos solu on tyhjä, kannessa on kierroksen päivä.",
    }
)
"""By sheet and heading, in the order of the contract; at most 255 characters, as Excel allows."""
