"""The spine of `check-layouts`: what of a template is bound to what, and what is wrong with it."""

from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.findings import ExitCode, Finding, LayoutsError, in_order
from pipeline.intake.binding import Binding, contract_binding
from pipeline.intake.binding_file import binding_path, read_binding
from pipeline.intake.layouts import Layouts, read_layouts
from pipeline.intake.suggestion import suggested
from pipeline.intake.template_file import Template, read_template
from pipeline.render.slides import desks_for, faults_of
from pipeline.wording.words import Words
from pipeline.write.binding_text import binding_text
from pipeline.write.layouts_page import layouts_page
from pipeline.write.output import check_page_name, write_binding, write_page


@dataclass(frozen=True)
class CheckedLayouts:
    """A template with what is bound in it; without layouts no deck can be built with it."""

    path: Path
    template: Template
    binding: Binding
    by_file: bool
    layouts: Layouts | None
    findings: tuple[Finding, ...]

    @property
    def binding_path(self) -> Path:
        """Where the file lies that binds it, or would."""
        return binding_path(self.path)

    @property
    def exit_code(self) -> ExitCode:
        """Whether a deck could be built with it."""
        has_errors = any(finding.is_error for finding in self.findings)
        return ExitCode.LAYOUTS if has_errors else ExitCode.BUILT


def check_layouts(path: Path, words: Words, page: Path | None, *, suggest: bool) -> CheckedLayouts:
    """What the template in a file has for each kind of slide.

    With `suggest` a first binding is written beside it before; `page` is where pictures of the
    layouts go.

    Raises:
        BuildDeckError: the template cannot be read, or a file cannot be written.
    """
    if page:
        check_page_name(page)
    template = read_template(path)
    beside = binding_path(path)
    if suggest:
        write_binding(beside, binding_text(suggested(template), template, words))
    checked = _checked(path, template)
    if checked.layouts:
        faults = faults_of(desks_for(checked.layouts, words))
        checked = replace(checked, findings=in_order(checked.findings + faults))
    if page:
        write_page(page, layouts_page(template, checked.binding, words))
    return checked


def _checked(path: Path, template: Template) -> CheckedLayouts:
    by_file = binding_path(path).exists()
    binding = Binding({}) if by_file else contract_binding(template)
    try:
        binding = read_binding(binding_path(path), template) or binding
        layouts, findings = read_layouts(path)
    except LayoutsError as problem:
        return CheckedLayouts(path, template, binding, by_file, None, problem.findings)
    return CheckedLayouts(path, template, binding, by_file, layouts, findings)
