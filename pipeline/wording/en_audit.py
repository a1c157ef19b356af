"""English: what `check-deck` says of a deck's accessibility, and of files that are no decks."""

from pipeline.accessibility import Rule
from pipeline.findings import Code
from pipeline.wording.audit_words import AuditWords, Sentences
from pipeline.wording.plural import Plural

DECK_KINDS = {
    "deck-empty": "it is empty (0 bytes). If it is in cloud storage, download it to the computer "
    "first.",
    "deck-old": "it is an old Office file (.ppt, .xls or .doc). Open the deck in PowerPoint and "
    "save it as a PowerPoint presentation (.pptx).",
    "deck-encrypted": "it is protected with a password or a sensitivity label. Remove the "
    "protection in PowerPoint and save the deck again.",
    "deck-broken": "it is damaged or incomplete. Get a new copy of it.",
    "deck-html": "it is a web page. Download the deck again and save it on the computer.",
    "deck-workbook": "it is an Excel workbook. A workbook is checked with build-deck check.",
    "deck-document": "it is a Word document. Choose the deck.",
    "deck-opendocument": "it is an OpenDocument file. Save it as a PowerPoint presentation "
    "(.pptx).",
    "deck-other": "it is not recognised. Check that you chose the right file.",
}

DECK_MESSAGES = {
    Code.NO_DECK: "There is no deck {file}. Check the name and the folder.",
    Code.NOT_A_DECK: "The file {file} cannot be read as a PowerPoint presentation (.pptx): {kind}",
    Code.DECK_LOCKED: "The deck {file} cannot be opened. Close it in other programs, or check that "
    "you have the right to read it.",
    Code.DECK_TOO_LARGE: "The deck {file} is too large to read. Make its pictures and videos "
    "smaller, or split it.",
}

_DOCUMENT = {
    Rule.DOCUMENT_TITLE: Sentences(
        "The properties of the file have no name of the deck, or the name says nothing "
        "(“{shown}”).",
        "Write it: File > Info > Properties > Title.",
    ),
    Rule.DOCUMENT_LANGUAGE: Sentences(
        "The properties of the file have no language of the deck.",
        "Write it (en-GB): in Windows, the file's Properties > Details > Language.",
    ),
    Rule.SECTION_NAME: Sentences(
        "The name of the section “{shown}” does not say what is in it, or two sections have it.",
        "Give the section a name of its own: right-click it in the list of slides > Rename "
        "Section.",
    ),
}

_SLIDES = {
    Rule.TITLE_MISSING: Sentences(
        "The slide has no title in a title placeholder.",
        "Add a title: Home > Reset, or Review > Accessibility > Slide Title.",
    ),
    Rule.TITLE_REPEATED: Sentences(
        "Slide {first} has the title “{shown}” already.",
        "Make the titles differ, for example “… 1/2” and “… 2/2”.",
    ),
    Rule.TITLE_ORDER: Sentences(
        "A screen reader reads “{other}” before the title of the slide.",
        "Move the title to be first: Review > Accessibility > Reading Order Pane.",
    ),
    Rule.READING_ORDER: Sentences(
        "It is read after “{other}”, though it stands above it or to its left.",
        "Move it to be earlier: Review > Accessibility > Reading Order Pane.",
    ),
    Rule.FOOTER_ORDER: Sentences(
        "The footer is read before the content of the slide.",
        "Move it to be last: Review > Accessibility > Reading Order Pane.",
    ),
    Rule.EMPTY_PLACEHOLDER: Sentences(
        "The placeholder is empty.", "Remove it from the slide, or fill it."
    ),
    Rule.OFF_SLIDE: Sentences(
        "It reaches over the edge of the slide, or is outside it.",
        "Move it or make it smaller, so that the whole of it is seen.",
    ),
}

_SEEN = {
    Rule.ALT_MISSING: Sentences(
        "It has no alternative text.",
        "Write what it tells, or mark it as decorative: right-click > View Alt Text.",
    ),
    Rule.ALT_SAYS_NOTHING: Sentences(
        "The alternative text “{shown}” does not say what is shown.",
        "Write in words what it tells those who see it.",
    ),
    Rule.ALT_DECORATIVE: Sentences(
        "It is marked as decorative, but it has the alternative text “{shown}”.",
        "Remove the mark if it tells something; otherwise remove the text.",
    ),
}

_TABLES = {
    Rule.TABLE_HEADER: Sentences(
        "The first row of the table is not marked as a header row.",
        "Select the table and Table Design > Header Row.",
    ),
    Rule.TABLE_MERGED: Sentences(
        "The table has merged or split cells.",
        "Split them and repeat the value in each cell: Layout > Split Cells.",
    ),
    Rule.TABLE_BLANK: Sentences(
        "The table has a blank row or column.", "Remove it; a row's height gives it room."
    ),
}

_TEXTS = {
    Rule.TEXT_LANGUAGE: Sentences(
        "The text “{text}” has no language, so a screen reader may read it in the wrong one.",
        "Select the text and Review > Language > Set Proofing Language.",
    ),
    Rule.TEXT_SMALL: Sentences(
        "The text “{text}” is {size} points; the smallest size is {least}.",
        "Make the text larger, or move some of it to another slide.",
    ),
    Rule.TEXT_CONTRAST: Sentences(
        "The text “{text}” stands out too little: #{color} on #{behind}, contrast {ratio}:1, "
        "at least {least}:1.",
        "Choose a darker or a lighter colour.",
    ),
    Rule.LIST_TYPED: Sentences(
        "The mark of a list is typed into the text: “{text}”.",
        "Remove the mark and make a list: Home > Bullets or Numbering.",
    ),
    Rule.LINK_WORDS: Sentences(
        "The words of the link, “{text}”, do not say where it leads.",
        "Write the name of what it leads to as its words: right-click > Edit Link.",
    ),
}

_FOR_PEOPLE = {
    Rule.ALT_LONG: Sentences(
        "The alternative text has {length} characters.",
        "Would a shorter one do? A screen reader reads it without a pause.",
    ),
    Rule.CONTRAST_UNSEEN: Sentences(
        "Behind the text there is a picture, a gradient or a colour of a table style.",
        "Does the text stand out everywhere?",
    ),
    Rule.MEDIA: Sentences(
        "The slide has sound or video.", "Does it have captions, and is there a text of it?"
    ),
    Rule.MOVES: Sentences(
        "The slide has an animation, or it goes on by itself.",
        "Can the movement be stopped, and is there time to read the slide?",
    ),
    Rule.SENSORY: Sentences(
        "The text refers to a colour: “{text}”.", "Is it understood without seeing the colour?"
    ),
    Rule.HIDDEN: Sentences(
        "The slide is hidden: it is not shown, but it is in the file.",
        "May everyone who gets the file read it?",
    ),
}

AUDIT = AuditWords(
    checking="Checking whether the deck is accessible …",
    whole_deck="The deck",
    slide="Slide {number}",
    slides="Slides {numbers}",
    on_slide="{slide}, {shape}",
    of_clauses="WCAG {wcag}, EN 301 549 {en_301_549}",
    no_clauses="good practice, not asked by WCAG",
    faults=Plural("{count} fault.", "{count} faults."),
    no_faults="No faults.",
    look_yourself="Look at these yourself:",
    always="Always: do titles, links and alternative texts say the right thing, is the reading "
    "order sensible and the language plain, is anything told by colour alone.",
    rules=_DOCUMENT | _SLIDES | _SEEN | _TABLES | _TEXTS | _FOR_PEOPLE,
)
