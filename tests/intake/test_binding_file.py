"""The file beside a template: every mistake in it is told with its line and what would be right."""

from pathlib import Path

import pytest

from pipeline.findings import Code, LayoutsError
from pipeline.intake.binding import Binding
from pipeline.intake.binding_file import line_of, read_binding
from pipeline.intake.roles import Role, Slot, Tone
from pipeline.intake.template_file import Template, read_template
from tests.templates import make_template

COVER = '["Kansi"]\nlayout = "Title Slide"\n'


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return read_template(make_template(tmp_path_factory.mktemp("t") / "oma.pptx"))


def binding(template: Template, folder: Path, text: str) -> Binding:
    path = folder / "oma.toml"
    path.write_text(text, encoding="utf-8")
    found = read_binding(path, template)
    assert found
    return found


def test_without_the_file_nothing_is_bound(template: Template, tmp_path: Path) -> None:
    assert read_binding(tmp_path / "oma.toml", template) is None


def test_slots_are_bound_by_name_or_number(template: Template, tmp_path: Path) -> None:
    text = '["Kansi"]\nlayout = "Title Slide"\n"Otsikko" = "Title 1"\n"Alaotsikko" = 1\n'
    slots = binding(template, tmp_path, text).roles[Role.COVER].slots
    assert slots[Slot.TITLE].name == "Title 1"
    assert slots[Slot.SUBTITLE].name == "Subtitle 2"


def test_title_foot_and_contents_are_found_without_being_stated(
    template: Template, tmp_path: Path
) -> None:
    text = '["Ennuste ja riskit"]\nlayout = "Two Content"\n'
    slots = binding(template, tmp_path, text).roles[Role.FORECAST].slots
    assert {slot: placeholder.idx for slot, placeholder in slots.items()} == {
        Slot.TITLE: 0,
        Slot.LEFT_TEXT: 1,
        Slot.RIGHT_TEXT: 2,
        Slot.FOOTER: 11,
        Slot.SLIDE_NUMBER: 12,
    }


def test_colours_are_slots_of_the_theme(template: Template, tmp_path: Path) -> None:
    text = COVER + '[colours]\n"TEHTY" = "accent3"\n'
    assert binding(template, tmp_path, text).tones == {Tone.DONE: "accent3"}


def test_a_kind_without_a_layout_has_that_of_the_nearest(
    template: Template, tmp_path: Path
) -> None:
    text = '["Tavoite"]\nlayout = "Title and Content"\n["Tavoite, kaksi palstaa"]\n'
    found = binding(template, tmp_path, text + 'layout = "Two Content"\n')
    assert found.fallen_back[Role.FORECAST] is Role.GOAL_TWO
    assert found.fallen_back[Role.PHASES] is Role.GOAL
    assert found.roles[Role.PHASES].slots[Slot.TABLE].name == "Content Placeholder 2"
    assert set(found.roles) == set(Role)


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ('layout = "Title Slide"\n', Code.BINDING_NO_TABLE, ("1", "layout")),
        ('\n["Kannet"]\nlayout = "x"\n', Code.BINDING_UNKNOWN_ROLE, ("2", "Yhteenveto")),
        ('["Kansi"]\nlayout = "Etusivu"\n', Code.BINDING_NO_LAYOUT, ("2", "Title Slide")),
        ('["Kansi"]\n"Otsikko" = 0\n', Code.BINDING_NO_LAYOUT, ("1", "Title Slide")),
        (COVER + "master = 7\n", Code.BINDING_NO_MASTER, ("3", "1 (Office Theme)")),
        (COVER + '"Otsake" = 0\n', Code.BINDING_UNKNOWN_SLOT, ("3", "Alaotsikko")),
        (COVER + '\n"Otsikko" = "Title 9"\n', Code.BINDING_NO_PLACEHOLDER, ("4", "Title 1 (0)")),
        (COVER + '"Otsikko" = true\n', Code.BINDING_NO_PLACEHOLDER, ("3", "Title 1 (0)")),
        (COVER + '"Otsikko" = "Subtitle 2"\n', Code.BINDING_WRONG_KIND, ("3", "Title 1 (0)")),
        (COVER + '"Alaotsikko" = "Title 1"\n', Code.BINDING_WRONG_KIND, ("3", "Subtitle 2 (1)")),
        ('[colours]\n"VALMIS" = "dk1"\n', Code.BINDING_UNKNOWN_TONE, ("2", "TEHTY")),
        ('[colours]\n"TEHTY" = "vihreä"\n', Code.BINDING_UNKNOWN_COLOUR, ("2", "accent6")),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_there_is(
    template: Template, tmp_path: Path, text: str, code: Code, told: tuple[str, str]
) -> None:
    line, named = told
    with pytest.raises(LayoutsError) as refused:
        binding(template, tmp_path, text)
    (finding,) = refused.value.findings
    arguments = dict(finding.arguments)
    assert (finding.code, arguments["line"]) == (code, line)
    assert named in arguments.get("expected", arguments["name"])


def test_a_layout_without_a_title_is_refused(template: Template, tmp_path: Path) -> None:
    with pytest.raises(LayoutsError) as refused:
        binding(template, tmp_path, '["Kansi"]\nlayout = "Blank"\n')
    (finding,) = refused.value.findings
    assert (finding.code, dict(finding.arguments)["name"]) == (Code.MISSING_PLACEHOLDER, "Otsikko")


def test_all_mistakes_are_told_at_once(template: Template, tmp_path: Path) -> None:
    text = COVER + '"Otsake" = 0\n["Tavoite"]\nlayout = "x"\n[colours]\n"TEHTY" = 1\n'
    with pytest.raises(LayoutsError) as refused:
        binding(template, tmp_path, text)
    assert [dict(finding.arguments)["line"] for finding in refused.value.findings] == [
        *("3", "5", "7")
    ]


@pytest.mark.parametrize("content", [b'["Kansi"\n', b"\xff\xfe\x00", b"a = 1\na = 2\n"])
def test_a_file_that_cannot_be_read_is_told(
    template: Template, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "oma.toml").write_bytes(content)
    with pytest.raises(LayoutsError) as refused:
        read_binding(tmp_path / "oma.toml", template)
    assert [finding.code for finding in refused.value.findings] == [Code.BINDING_UNREADABLE]


def test_a_key_is_looked_for_in_its_own_table() -> None:
    text = "['A']\nlayout = 1\n[ \"B\" ]\n'layout' = 2\n"
    assert (line_of(text, "A", "layout"), line_of(text, "B", "layout")) == (2, 4)
    assert line_of(text, "B", "master") == 3
