"""Templates in English: what is wrong in them, what is bound, and the page that shows it."""

from pipeline.findings import Code
from pipeline.wording.plural import Plural
from pipeline.wording.template_words import Templates

TEMPLATE_MESSAGES = {
    Code.NOT_BOUND: "No layout of {file} has a name that is known. Make a file that binds them "
    "with build-deck check-layouts --suggest {file} and look it through.",
    Code.FELL_BACK: "No layout is bound for the slide “{role}”; the layout “{layout}” of the "
    "slide “{other}” is used.",
    Code.NO_FOOT: "There is no placeholder “{name}” in the layouts {layouts}, so it is left "
    "out on their slides.",
    Code.AREA_TOO_SMALL: "The place for contents of the layout “{layout}” is too small for the "
    "slide “{role}”, so they get all the room between title and footer.",
    Code.LAYOUTS_WITH_MACROS: "{file} has macros (.pptm or .potm), which are not taken into a "
    "deck. Open it in PowerPoint and save it as .potx or .pptx.",
    Code.UNSEEN_GROUND: "The ground of the layouts {layouts} has a picture that the program "
    "cannot read (EMF, WMF, SVG or broken). The texts have the colours of the template: see that "
    "they can be read.",
    Code.BINDING_UNREADABLE: "The file {file} cannot be read: {problem}. Make a new one with "
    "build-deck check-layouts --suggest.",
    Code.BINDING_NO_TABLE: "{file}, line {line}: “{name}” stands alone. Write the name of the "
    'slide in square brackets first, and under it layout = "Name of the layout".',
    Code.BINDING_UNKNOWN_ROLE: "{file}, line {line}: there is no slide “{name}”. The slides "
    "are: {expected}.",
    Code.BINDING_UNKNOWN_SLOT: "{file}, line {line}: the slide “{role}” has no place “{name}”. "
    "Its places are: {expected}.",
    Code.BINDING_UNKNOWN_TONE: "{file}, line {line}: there is no status “{name}”. Those with a "
    "colour are: {expected}.",
    Code.BINDING_UNKNOWN_COLOUR: "{file}, line {line}: “{name}” is no colour slot of the "
    "theme. The slots are: {expected}.",
    Code.BINDING_NO_MASTER: "{file}, line {line}: there is no master “{name}”. The masters "
    "are: {expected}.",
    Code.BINDING_NO_LAYOUT: "{file}, line {line}: the slide “{role}” asks for the layout "
    "“{name}”, which the template does not have. The layouts are: {expected}.",
    Code.BINDING_TWO_LAYOUTS: "{file}, line {line}: several masters have a layout “{name}”. "
    "Add the line master = NUMBER; the masters are: {expected}.",
    Code.BINDING_SAME_NAME: "{file}, line {line}: several layouts of the template have the name "
    "“{name}”. Write the number of the layout instead: layout = NUMBER. They are {expected}; the "
    "page that --html makes shows them.",
    Code.BINDING_NO_PLACEHOLDER: "{file}, line {line}: the place “{slot}” asks for the "
    "placeholder “{name}”, which the layout “{layout}” does not have. Those that fit are: "
    "{expected}.",
    Code.BINDING_WRONG_KIND: "{file}, line {line}: the placeholder “{name}” is of another kind "
    "than the place “{slot}” in the layout “{layout}”. Those that fit are: {expected}.",
    Code.BINDING_EXISTS: "There is a file {file} already, and it is not written over. Remove "
    "or rename it if you want a new suggestion.",
    Code.PAGE_NOT_HTML: "The name of the page must end in .html: {file}.",
}

TEMPLATES = Templates(
    command="""Checks a template (.pptx or .potx): which layout is which slide.

    For each kind of slide it says in which placeholders its texts, tables and pictures go, what is
    missing and what is too small. The layouts are bound by a file beside the template
    (TEMPLATE.toml), or by their names if there is none. Guide: docs/pohjat.md.
    """,
    command_short="Check the template of the deck, or bind one of your own.",
    command_arguments="TEMPLATE.pptx [OPTIONS]",
    suggest="Write a first suggestion that binds the layouts beside the template (TEMPLATE.toml).",
    page_option="Write a page (.html) here that shows the layouts as pictures.",
    summary="Template {file}: slides of {width} × {height} cm, {layouts}, {masters}.",
    layouts=Plural("{count} layout", "{count} layouts"),
    masters=Plural("{count} master", "{count} masters"),
    by_file="The layouts are bound by the file {file}.",
    by_names="The layouts are bound by their names: there is no file {file}.",
    role="{role}: layout “{layout}”",
    stands_in="{role}: layout “{layout}” of the slide “{other}”, as it has none of its own",
    unbound="{role}: no layout",
    slot="{slot}: placeholder “{placeholder}”",
    arranged="Without a placeholder of their own, in the place for contents: {slots}",
    left_out="Left out: {slots}",
    usable="A deck can be built with this template: build-deck --layouts {path}",
    unusable="No deck can be built with this template yet.",
    suggested="The suggestion is in {path}. Look it through and change what you like.",
    page="The layouts as pictures: {path}",
    page_title="Layouts: {file}",
    page_lead="Each layout with its placeholders. The number is that of the placeholder, which may "
    "stand in the binding file instead of its name.",
    master="Master {number}: {name}",
    used_for="Used for: {roles}",
    unused="Not used",
    file_comment="Which layout of the template is which slide, and which placeholder which place. "
    "A line may be removed: then it stands in the place for contents. Guide: docs/pohjat.md",
    colours_comment="The colours of the statuses, from the slots of the theme.",
)
