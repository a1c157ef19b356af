"""English: what `refresh` and `verify` say of a deck beside the workbook."""

from pipeline.findings import Code
from pipeline.wording.plural import Plural
from pipeline.wording.refresh_words import RefreshWords

REFRESH_MESSAGES = {
    Code.DECK_WITHOUT_RECORD: "The deck {file} lacks what is needed to refresh it: it was not "
    "made by build-deck, it was made by an older version, or its record was taken out. Build the "
    "deck anew: build-deck.",
    Code.DECK_WAS_EDITED: "The deck {file} was edited by hand. It is kept as a copy, and the "
    "edits are not in the new deck. They are kept when a deck is refreshed: build-deck refresh.",
}

REFRESH = RefreshWords(
    outcomes={
        "updated": "“{theirs}” in the deck, “{ours}” in the workbook: the workbook’s is taken.",
        "kept": "edited by hand, and the edit is kept: “{theirs}”. In the workbook: “{ours}”.",
        "conflict": "changed both by hand and in the workbook. In the deck: “{theirs}”. In the "
        "workbook: “{ours}”. The deck’s text is kept, unless you choose --prefer workbook.",
        "added": "new in the workbook: “{ours}”.",
        "removed": "no longer in the workbook: “{theirs}”. It is taken out.",
        "stays-deleted": "deleted from the deck by hand, and stays out: “{ours}”.",
        "stays": "not in the workbook, but made or edited by hand, and kept: “{theirs}”.",
        "moved": "the rows take the order that they have in the workbook.",
        "stays-moved": "the row was moved by hand, and the workbook has moved it too: “{theirs}”. "
        "It stays where it was put, unless you choose --prefer workbook.",
    },
    pictures={
        "updated": "a picture, mark or alternative text is out of date and is taken from the "
        "workbook.",
        "kept": "a picture, mark or alternative text was changed by hand and is kept.",
        "conflict": "a picture, mark or alternative text was changed by hand, and the workbook "
        "has changed too. The one changed by hand is kept, unless you choose --prefer workbook.",
        "redrawn": "a picture was stretched or resized by hand: it is drawn anew in its "
        "present size.",
    },
    slides={
        "added": "the slide is new.",
        "removed": "the workbook no longer needs the slide. It is taken out.",
        "stays-deleted": "the slide was deleted by hand and stays out. --restore brings it back.",
        "stays": "the workbook no longer needs the slide, but it was edited by hand. It is kept.",
        "moved": "the slide takes the place that it has in the workbook.",
        "stays-moved": "the slide was moved by hand, and the workbook has moved it too. "
        "It stays where it was put, unless you choose --prefer workbook.",
    },
    in_line="The deck is in line with the workbook.",
    own_slides=Plural(
        "The deck has {count} slide of your own. It is kept.",
        "The deck has {count} slides of your own. They are kept.",
    ),
    out_of_date=Plural(
        "{count} place is out of date.",
        "{count} places are out of date.",
    ),
    edited=Plural(
        "{count} place was edited by hand.",
        "{count} places were edited by hand.",
    ),
    nothing_to_do="Nothing in the deck had to be changed.",
    would_be_written="The deck was not changed (--dry-run).",
    refreshed="The deck was refreshed: {path}",
)
