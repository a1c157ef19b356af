"""A page with a picture of each layout, its placeholders drawn from their geometry and named."""

from collections.abc import Iterator
from html import escape

from pipeline.intake.binding import Binding
from pipeline.intake.deck.content import FOOT_TYPES, TITLES
from pipeline.intake.template_file import Placeholder, Template, TemplateLayout
from pipeline.units import EMU_PER_POINT
from pipeline.wording.words import Words

_STYLE = """
body { font: 16px/1.5 sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem;
  color: #1a1a1a; background: #fff }
h2 { margin-top: 2.5rem } h3 { margin: 0 } p { margin: .25rem 0 .75rem }
.layouts { display: grid; grid-template-columns: repeat(auto-fill, minmax(28rem, 1fr)); gap: 2rem }
svg { width: 100%; height: auto; border: 1px solid #595959 }
rect { fill: #e8f3fc; fill-opacity: .7; stroke: #0072c6; stroke-width: 2 }
rect.title { fill: #fff9db } rect.foot { fill: #f7f7f8 }
text { font-family: sans-serif; fill: #1a1a1a }
"""
_LETTER = 1 / 42  # the size of names, of the slide's width: they are read in slides of any size
_INDENT, _BASELINE, _LEAST = 0.4, 1.2, 0.8
_WIDEST = 0.48  # of a letter, about; longer names are set closer
"""All in sizes of the names."""


def layouts_page(template: Template, binding: Binding, words: Words) -> str:
    """The page, whole in one file: it needs no network and runs no code."""
    said = words.templates
    title = escape(said.page_title.format(file=template.name))
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{words.code}">',
        f'<head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>',
        f"<body><h1>{title}</h1><p>{escape(said.page_lead)}</p>",
        *_masters(template, binding, words),
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def _masters(template: Template, binding: Binding, words: Words) -> Iterator[str]:
    for number in sorted({layout.master_number for layout in template.layouts}):
        own = [layout for layout in template.layouts if layout.master_number == number]
        name = words.templates.master.format(number=number, name=own[0].master)
        yield f'<h2>{escape(name)}</h2><div class="layouts">'
        for layout in own:
            yield from _layout(layout, template, binding, words)
        yield "</div>"


def _layout(
    layout: TemplateLayout, template: Template, binding: Binding, words: Words
) -> Iterator[str]:
    said = words.templates
    roles = [role for role, bound in binding.roles.items() if bound.layout is layout]
    used = said.used_for.format(roles=", ".join(roles)) if roles else said.unused
    width, height = template.width / EMU_PER_POINT, template.height / EMU_PER_POINT
    yield f"<section><h3>{layout.number}. {escape(layout.name)}</h3><p>{escape(used)}</p>"
    names = ", ".join(p.name for p in layout.placeholders)
    label = escape(f"{layout.name}: {names}")
    yield f'<svg viewBox="0 0 {width:g} {height:g}" role="img" aria-label="{label}">'
    for placeholder in layout.placeholders:
        yield from _placeholder(placeholder, width * _LETTER)
    yield "</svg></section>"


def _placeholder(placeholder: Placeholder, size: float) -> Iterator[str]:
    """Its box and its name, in letters of so many points."""
    box = placeholder.box
    left, top, width, height = (
        length / EMU_PER_POINT for length in (box.left, box.top, box.width, box.height)
    )
    is_title, is_foot = placeholder.type in TITLES, placeholder.type in FOOT_TYPES
    kind = "title" if is_title else "foot" if is_foot else "content"
    yield (
        f'<rect class="{kind}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" '
        f'height="{height:.1f}"/>'
    )
    name = f"{placeholder.name} ({placeholder.idx})"
    baseline = top + max(min(_BASELINE * size, height - size / 4), _LEAST * size)
    room = width - 2 * _INDENT * size
    fitted = f' textLength="{room:.1f}" lengthAdjust="spacingAndGlyphs"'
    is_long = len(name) * _WIDEST * size > room > 0
    at = f'x="{left + _INDENT * size:.1f}" y="{baseline:.1f}"{fitted if is_long else ""}'
    yield f'<text font-size="{size:.1f}" {at}>{escape(name)}</text>'
