"""Plain texts as paragraphs and blocks: words of the deck's own, and names out of the workbook."""

from pipeline.findings import Origin
from pipeline.intake.rich_text import Block, Paragraph, Run


def word(text: str, origin: Origin = (), *, own: bool = True) -> Paragraph:
    """One paragraph of plain text, of the deck's own words unless it is said otherwise."""
    return Paragraph((Run(text, own=own),), origin=origin)


def bold(text: str, origin: Origin = ()) -> Block:
    """A block of one paragraph of the deck's own words in bold."""
    return (Paragraph((Run(text, bold=True, own=True),), origin=origin),)


def plain(text: str, origin: Origin = (), *, own: bool = True) -> Block:
    """A block of one plain paragraph; an empty block for an empty text."""
    return (word(text, origin, own=own),) if text else ()
