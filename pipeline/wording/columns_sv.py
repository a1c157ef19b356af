"""Swedish: what belongs in each column of the workbook, for its input messages."""

from collections.abc import Mapping
from types import MappingProxyType

_ROUND = "Prognosomgångens kod: E1, E2, E3 eller TP, snedstreck och år, till exempel E3/2020."
_SAME_ROUND = "Samma omgångskod som i tabellen Kierrokset, till exempel E3/2020."
_PROGRAMME = "Programmets kod, samma som i tabellen Ohjelmat, till exempel DIGI."
_NAMES = "Skilj namnen åt med semikolon, komma eller radbyte."
_LIST = "En rad är ett stycke; en rad som börjar med streck är en punkt i en lista."

PROMPTS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("Kierrokset", "Kierros"): f"{_ROUND} TP är bokslutet.",
        ("Kierrokset", "Nimi"): "Omgångens namn, till exempel Årets tredje utfallsprognos. "
        "Det syns på omslaget och nederst på sidorna.",
        ("Kierrokset", "Otsikko"): "Presentationens rubrik, till exempel Bindande budgetmål 2020. "
        "Presentationens fil får namn efter den.",
        ("Kierrokset", "Päivä"): "Omgångens datum, till exempel 12.10.2020. Det syns på omslagen.",
        ("Kierrokset", "Alaotsikko"): "Text under rubriken på presentationens omslag, till exempel "
        "Prognos för utfallet.",
        ("Kierrokset", "Toimiala"): "Sektorns namn på presentationens omslag, till exempel Kultur- "
        "och fritidssektorn.",
        ("Ohjelmat", "Ohjelma"): "Programmets korta kod, som de andra tabellerna hänvisar med, "
        "till exempel DIGI. Varje program har en egen kod.",
        ("Ohjelmat", "Nimi"): "Programmets hela namn, till exempel Digitalisering.",
        (
            "Ohjelmat",
            "Lyhyt nimi",
        ): "Ett namn på högst 30 tecken för tabeller och ovanför rubriker. "
        "Om cellen är tom används namnet.",
        ("Ohjelmat", "Järjestys"): "Ett heltal som ordnar programmen i presentationen, till "
        "exempel 1. Om cellen är tom gäller radernas ordning.",
        ("Ohjelmat", "Kansiotsikko"): "Text ovanför programmets namn på dess omslag, till exempel "
        "Budgetuppföljning 2020. Om cellen är tom står omgångens rubrik där.",
        ("Ohjelmat", "Omistajat"): f"Namnen på programmets ägare. {_NAMES}",
        ("Ohjelmat", "Valmistelijat"): f"Namnen på beredarna. {_NAMES}",
        ("Ohjelmat", "Projektipäälliköt"): f"Namnen på projektcheferna. {_NAMES}",
        ("Ohjelmat", "Tavoitteen otsikko"): "Rubriken på sidan som beskriver målet, till exempel "
        "Mål 2020. Om cellen är tom är rubriken Mål eller Bindande mål.",
        ("Ohjelmat", "Tavoite"): f"Vad programmet eftersträvar, med egna ord. {_LIST}",
        ("Ohjelmat", "Sitova tavoite"): f"Budgetens bindande mål, så som det har godkänts. {_LIST}",
        ("Tavoitteet", "Ohjelma"): _PROGRAMME,
        ("Tavoitteet", "Nro"): "Målets nummer, till exempel 1. Ett program får inte ha två mål med "
        "samma nummer.",
        ("Tavoitteet", "Tavoite"): "Målets rubrik, som syns på dess sidor.",
        ("Tavoitteet", "Lyhyt nimi"): "Ett namn på högst 60 tecken för sammandrag och ovanför "
        "rubriker. Om cellen är tom används rubriken.",
        ("Tavoitteet", "Esitystapa"): "Lista, Linje eller Stycken. Tom är Lista; Linje är en lista "
        "med en förloppslinje ovanför, Stycken är bred text.",
        (
            "Tavoitteet",
            "Alkutaso",
        ): "Text vid linjens början, till exempel INGEN FÖRÄNDRING / 0 ST. "
        "Fyll i bara om framställningen är Linje.",
        ("Tavoitteet", "Tavoitetaso"): "Text vid linjens slut, till exempel MÅLNIVÅN UPPNÅDD. "
        "Fyll i bara om framställningen är Linje.",
        ("Vaiheet", "Kierros"): _SAME_ROUND,
        ("Vaiheet", "Ohjelma"): _PROGRAMME,
        ("Vaiheet", "Tavoite"): "Målets nummer, samma som i tabellen Tavoitteet, till exempel 1.",
        ("Vaiheet", "Nro"): "Fasens nummer, till exempel 2, eller numret på en fas under den, till "
        "exempel 2.1. Behåll numret från omgång till omgång. Cellens format är Text.",
        ("Vaiheet", "Vaihe"): "Vad som görs i fasen, i korthet.",
        ("Vaiheet", "Tila"): "EJ PÅBÖRJAD, PÅGÅR eller KLAR. En tom status visas som saknad på "
        "sidan.",
        ("Vaiheet", "Osuus"): "Hur stor del som är gjord, 0–100 %. Skriv ut procenttecknet, till "
        "exempel 40 %.",
        ("Vaiheet", "Toteuma"): "Uppnådd mängd som ett tal, till exempel 18. Enheten har en egen "
        "kolumn.",
        ("Vaiheet", "Tavoitearvo"): "Eftersträvad mängd som ett tal, till exempel 20. Enheten har "
        "en egen kolumn.",
        ("Vaiheet", "Yksikkö"): "Den gemensamma enheten för utfallet och målvärdet, till exempel "
        "st.",
        ("Vaiheet", "Etappi"): "Text på linjen vid fasen, till exempel POC KLAR. Fyll i bara om "
        "målets framställning är Linje.",
        ("Vaiheet", "Lisätieto"): f"Text under fasen. {_LIST}",
        ("Vaiheet", "Eteneminen"): "Vad som har hänt i fasen; syns på sidan om målens närmare "
        f"framskridande. {_LIST}",
        ("Ennusteet", "Kierros"): _SAME_ROUND,
        ("Ennusteet", "Ohjelma"): "Programmets kod, samma som i tabellen Ohjelmat, till exempel "
        "LIIK.",
        ("Ennusteet", "Tavoite"): "Målets nummer, till exempel 1. Tom: raden gäller hela "
        "programmet.",
        (
            "Ennusteet",
            "Arvio",
        ): "Uppnått, Uppnås, Osäkert eller Uppnås inte. En tom bedömning visas "
        "som saknad på sidan.",
        ("Ennusteet", "Ennuste"): f"Hur målet uppnås. {_LIST}",
        ("Ennusteet", "Riskit"): f"Vad som hotar målet och vad som görs åt det. {_LIST}",
        ("Ennusteet", "Huomautus"): "Vad som särskilt ska beaktas under omgången; syns på en egen "
        f"sida. {_LIST}",
        ("Ennusteet", "Päiväys"): "Datum eller text för programmets omslag, till exempel Oktober "
        "2020. Om cellen är tom står omgångens datum på omslaget.",
    }
)
"""By sheet and heading, in the order of the contract; at most 255 characters, as Excel allows."""
