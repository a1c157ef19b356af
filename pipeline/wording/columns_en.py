"""English: what belongs in each column of the workbook, for its input messages."""

from collections.abc import Mapping
from types import MappingProxyType

_ROUND = "The id of the forecast round: E1, E2, E3 or TP, a slash and the year, such as E3/2020."
_SAME_ROUND = "The id of the round as on the sheet Kierrokset, such as E3/2020."
_PROGRAMME = "The code of the programme as on the sheet Ohjelmat, such as DIGI."
_NAMES = "Separate the names with a semicolon, a comma or a new line."
_LIST = "A line is a paragraph; a line that begins with a dash is an item of a list."

PROMPTS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("Kierrokset", "Kierros"): f"{_ROUND} TP is the final accounts.",
        ("Kierrokset", "Nimi"): "The name of the round, such as Third forecast of the year. It is "
        "shown on the cover and at the foot of the slides.",
        ("Kierrokset", "Otsikko"): "The title of the deck, such as Binding budget targets 2020. "
        "The file of the deck is named after it.",
        ("Kierrokset", "Päivä"): "The date of the round, such as 12.10.2020. It is shown on the "
        "covers.",
        ("Kierrokset", "Alaotsikko"): "The text under the title on the cover of the deck, such as "
        "Forecast of the results.",
        ("Kierrokset", "Toimiala"): "The name of the division on the cover of the deck, such as "
        "Culture and Leisure Division.",
        ("Ohjelmat", "Ohjelma"): "A short code of the programme, by which the other sheets refer "
        "to it, such as DIGI. Each programme has a code of its own.",
        ("Ohjelmat", "Nimi"): "The full name of the programme, such as Digitalisation.",
        ("Ohjelmat", "Lyhyt nimi"): "A name of at most 30 characters for tables and over titles. "
        "If the cell is empty, the name is used.",
        ("Ohjelmat", "Järjestys"): "A whole number that orders the programmes in the deck, such as "
        "1. If the cell is empty, the order is that of the rows.",
        ("Ohjelmat", "Kansiotsikko"): "The text over the programme's name on its cover, such as "
        "Budget follow-up 2020. If the cell is empty, it is the title of the round.",
        ("Ohjelmat", "Omistajat"): f"The names of the programme's owners. {_NAMES}",
        ("Ohjelmat", "Valmistelijat"): f"The names of those who prepare it. {_NAMES}",
        ("Ohjelmat", "Projektipäälliköt"): f"The names of the project managers. {_NAMES}",
        ("Ohjelmat", "Tavoitteen otsikko"): "The title of the slide that describes the goal, such "
        "as Goal 2020. If the cell is empty, it is Goal or Binding target.",
        ("Ohjelmat", "Tavoite"): f"What the programme is to reach, in your own words. {_LIST}",
        ("Ohjelmat", "Sitova tavoite"): "The binding target of the budget, as it was approved. "
        f"{_LIST}",
        ("Tavoitteet", "Ohjelma"): _PROGRAMME,
        ("Tavoitteet", "Nro"): "The number of the target, such as 1. A programme cannot have two "
        "targets of one number.",
        ("Tavoitteet", "Tavoite"): "The title of the target, shown on its slides.",
        ("Tavoitteet", "Lyhyt nimi"): "A name of at most 60 characters for summaries and over "
        "titles. If the cell is empty, the title is used.",
        (
            "Tavoitteet",
            "Esitystapa",
        ): "List, Line or Paragraphs. Empty is List; Line is a list with "
        "a line of progress over it, Paragraphs is wide text.",
        ("Tavoitteet", "Alkutaso"): "The text at the start of the line, such as NO CHANGE / 0. "
        "Fill it in only if the form is Line.",
        ("Tavoitteet", "Tavoitetaso"): "The text at the end of the line, such as TARGET LEVEL "
        "REACHED. Fill it in only if the form is Line.",
        ("Vaiheet", "Kierros"): _SAME_ROUND,
        ("Vaiheet", "Ohjelma"): _PROGRAMME,
        ("Vaiheet", "Tavoite"): "The number of the target as on the sheet Tavoitteet, such as 1.",
        ("Vaiheet", "Nro"): "The number of the phase, such as 2, or of a phase under it, such as "
        "2.1. Keep the number from round to round. The format of the cell is Text.",
        ("Vaiheet", "Vaihe"): "What is done in the phase, in short.",
        ("Vaiheet", "Tila"): "NOT DONE, IN PROGRESS or DONE. An empty status is shown as missing "
        "on the slide.",
        ("Vaiheet", "Osuus"): "How much of it is done, 0–100 %. Write the percent sign, such as "
        "40 %.",
        ("Vaiheet", "Toteuma"): "The amount reached as a number, such as 18. Its unit has a column "
        "of its own.",
        ("Vaiheet", "Tavoitearvo"): "The amount to be reached as a number, such as 20. Its unit "
        "has a column of its own.",
        ("Vaiheet", "Yksikkö"): "The unit of the amount reached and of the one to be reached, such "
        "as pcs.",
        ("Vaiheet", "Etappi"): "The text at the phase on the line, such as POC DONE. Fill it in "
        "only if the form of the target is Line.",
        ("Vaiheet", "Lisätieto"): f"The text under the phase. {_LIST}",
        ("Vaiheet", "Eteneminen"): "What has happened in the phase; shown on the slide about the "
        f"progress of the targets. {_LIST}",
        ("Ennusteet", "Kierros"): _SAME_ROUND,
        ("Ennusteet", "Ohjelma"): "The code of the programme as on the sheet Ohjelmat, such as "
        "LIIK.",
        (
            "Ennusteet",
            "Tavoite",
        ): "The number of the target, such as 1. Empty: the row is about the whole programme.",
        (
            "Ennusteet",
            "Arvio",
        ): "Achieved, On track, Uncertain or Will not be met. An empty verdict "
        "is shown as missing on the slide.",
        ("Ennusteet", "Ennuste"): f"How the target will be met. {_LIST}",
        ("Ennusteet", "Riskit"): f"What threatens it, and what is done about that. {_LIST}",
        ("Ennusteet", "Huomautus"): "What is to be noted especially in this round; shown on a "
        f"slide of its own. {_LIST}",
        ("Ennusteet", "Päiväys"): "A date or a text for the programme's cover, such as October "
        "2020. If the cell is empty, the cover has the date of the round.",
    }
)
"""By sheet and heading, in the order of the contract; at most 255 characters, as Excel allows."""
