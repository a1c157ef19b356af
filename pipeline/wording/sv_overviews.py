"""Swedish: the words of the slides on the whole round."""

from pipeline.wording.plural import Plural
from pipeline.wording.words import Overviews

_KNOWN = {"found": "kompletterad", "lost": "saknas nu"}

OVERVIEWS = Overviews(
    summary="Sammandrag",
    changes="Ändringar sedan den föregående prognosen",
    development="Utveckling per omgång",
    verdicts="Prognoser per omgång",
    gaps="Uppgifter som saknas",
    programme="Program",
    target="Mål",
    target_or_phase="Mål eller fas",
    verdict="Prognos",
    phases="Faser",
    change="Ändring {before}–{now}",
    direction="Riktning",
    kind="Slag",
    fact="Uppgift",
    place="Plats i arbetsboken",
    done_of_all="{done}/{total} klara",
    in_words="beskrivs i ord",
    no_phases="inga faser",
    verdict_moves={"forward": "bättre", "back": "sämre", "same": "oförändrad", **_KNOWN},
    status_moves={"forward": "framåt", "back": "bakåt", "same": "oförändrad", **_KNOWN},
    figure_moves={"forward": "ökade", "back": "minskade", "same": "ändrades", **_KNOWN},
    new="ny",
    gone="borta",
    verdicts_changed="Ändrad prognos ({count})",
    statuses_changed="Ändrad status för en fas ({count})",
    figures_changed="Ändrat utfall ({count})",
    come_and_gone="Nya och borttagna ({count})",
    nothing_changed="Ingenting har ändrats sedan omgången {before}.",
    verdicts_lead="Prognoserna: {parts}.",
    phases_lead="Faserna: {parts}.",
    verdict_parts={
        "forward": "{count} bättre",
        "back": "{count} sämre",
        "lost": "{count} saknas nu",
        "found": "{count} kompletterad",
        "same": "{count} utan ändring",
    },
    phase_parts={
        "forward": "{count} framåt",
        "back": "{count} bakåt",
        "lost": "{count} nu utan status",
        "found": "{count} har fått status",
        "same": "{count} utan ändring",
    },
    development_lead="Fasernas status i omgångarna {first}–{last}. "
    "Ovanför stapeln står andelen klara faser i procent.",
    all_programmes="Alla program",
    gaps_lead="{counts} före presentationen. Det som saknas är märkt på bilderna eller utelämnat.",
    gap_missing=Plural("{count} uppgift saknas", "{count} uppgifter saknas"),
    gap_doubtful=Plural("{count} ska kontrolleras", "{count} ska kontrolleras"),
    is_missing="saknas",
    is_doubtful="kontrollera",
    cell="{sheet}, cell {ref}",
    row="{sheet}, rad {ref}",
    and_="{first} och {last}",
)
