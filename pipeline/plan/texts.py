"""Words of the deck's own as text: one plain paragraph, as a paragraph or as a block."""

from pipeline.intake.rich_text import Block, Paragraph, Run


def word(text: str) -> Paragraph:
    """One paragraph of plain text."""
    return Paragraph((Run(text),))


def bold(text: str) -> Block:
    """A block of one paragraph in bold."""
    return (Paragraph((Run(text, bold=True),)),)


def plain(text: str) -> Block:
    """A block of one plain paragraph; an empty block for an empty text."""
    return (word(text),) if text else ()
