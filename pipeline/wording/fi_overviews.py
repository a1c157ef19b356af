"""Finnish: the words of the slides on the whole round."""

from pipeline.wording.plural import Plural
from pipeline.wording.words import Overviews

_KNOWN = {"found": "täydentyi", "lost": "puuttuu nyt"}

OVERVIEWS = Overviews(
    summary="Yhteenveto",
    changes="Muutokset edellisestä ennusteesta",
    development="Kehitys kierroksittain",
    verdicts="Ennusteet kierroksittain",
    gaps="Puuttuvat tiedot",
    programme="Ohjelma",
    target="Tavoite",
    target_or_phase="Tavoite tai vaihe",
    verdict="Ennuste",
    phases="Vaiheet",
    change="Muutos {before}–{now}",
    direction="Suunta",
    kind="Laji",
    fact="Tieto",
    place="Työkirjan kohta",
    done_of_all="{done}/{total} tehty",
    in_words="kuvattu sanoin",
    no_phases="ei vaiheita",
    verdict_moves={"forward": "parani", "back": "heikkeni", "same": "ennallaan", **_KNOWN},
    status_moves={"forward": "eteni", "back": "taaksepäin", "same": "ennallaan", **_KNOWN},
    figure_moves={"forward": "kasvoi", "back": "pieneni", "same": "muuttui", **_KNOWN},
    new="uusi",
    gone="poistui",
    verdicts_changed="Ennuste muuttui ({count})",
    statuses_changed="Vaiheen tila muuttui ({count})",
    figures_changed="Toteuma muuttui ({count})",
    come_and_gone="Uudet ja poistuneet ({count})",
    nothing_changed="Mikään ei ole muuttunut kierroksen {before} jälkeen.",
    verdicts_lead="Ennusteista {parts}.",
    phases_lead="Vaiheista {parts}.",
    verdict_parts={
        "forward": "{count} parani",
        "back": "{count} heikkeni",
        "lost": "{count} puuttuu nyt",
        "found": "{count} täydentyi",
        "same": "{count} on ennallaan",
    },
    phase_parts={
        "forward": "{count} eteni",
        "back": "{count} palasi taaksepäin",
        "lost": "{count} on nyt ilman tilaa",
        "found": "{count} sai tilan",
        "same": "{count} on ennallaan",
    },
    development_lead="Vaiheiden tilat kierroksilla {first}–{last}. "
    "Pylvään päällä tehtyjen vaiheiden osuus prosentteina.",
    all_programmes="Kaikki ohjelmat",
    gaps_lead="{counts} ennen esitystä. Puuttuvat kohdat on merkitty dioille tai jätetty pois.",
    gap_missing=Plural("{count} tieto puuttuu", "{count} tietoa puuttuu"),
    gap_doubtful=Plural("{count} on tarkistettava", "{count} on tarkistettava"),
    is_missing="puuttuu",
    is_doubtful="tarkista",
    cell="{sheet}, solu {ref}",
    row="{sheet}, rivi {ref}",
    and_="{first} ja {last}",
)
