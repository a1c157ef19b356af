"""Where a block of text may be cut, so that it can go on in another column or on another slide."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.intake.rich_text import Block, Paragraph
from pipeline.render.search import most_that_fits

_LONG = 420
_SENTENCE_ENDS = (". ", "! ", "? ")
_SENTENCE_SIGNS = (".", "!", "?")
_FIRST_LETTER = re.compile(r"(?:\w{1,4}[.)]\s*)?([^\W\d_])")
"""After a mark such as '1)' or 'IV.', if there is one."""

Fits = Callable[[Block], bool]


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or a sentence of a long one; `opens` if its paragraph begins with it."""

    paragraph: Paragraph
    opens: bool
    may_end: bool


Pieces = tuple[Piece, ...]


def pieces_of(block: Block) -> Pieces:
    """The block in its smallest pieces, each knowing whether a page may end after it."""
    result = []
    for number, paragraph in enumerate(block):
        following = block[number + 1] if number + 1 < len(block) else None
        parts = list(_sentences(paragraph))
        for index, part in enumerate(parts):
            may_end = index < len(parts) - 1 or _may_end(paragraph, following)
            result.append(Piece(part, opens=index == 0, may_end=may_end))
    return tuple(result)


def join(pieces: Sequence[Piece]) -> Block:
    """The block that the pieces make; the rest of a list item has its indent, not its mark."""
    block: list[Paragraph] = []
    for number, piece in enumerate(pieces):
        if number and not piece.opens:
            last = block[-1]
            block[-1] = replace(last, runs=last.runs + piece.paragraph.runs)
        elif piece.opens:
            block.append(piece.paragraph)
        else:
            block.append(replace(piece.paragraph, continued=True))
    return tuple(map(_trimmed, block))


def largest_head(pieces: Sequence[Piece], fits: Fits) -> int:
    """How many pieces make the longest block that fits and may end there; 0 if not even one."""
    most = most_that_fits(len(pieces), lambda count: fits(join(pieces[:count])))
    ends = (n for n in range(most, 0, -1) if n == len(pieces) or pieces[n - 1].may_end)
    return next(ends, most)


def cut_before_item(pieces: Pieces, head: int, is_enough: Fits) -> int:
    """How many pieces to keep of `head`, so that the rest begins with an item of the first level.

    All of them, if what were kept so is not enough.
    """
    if head == len(pieces):
        return head
    starts = (
        n
        for n in range(head, 0, -1)
        if pieces[n].opens and not pieces[n].paragraph.level and pieces[n - 1].may_end
    )
    start = next(starts, head)
    return start if is_enough(join(pieces[:start])) else head


def split_off(pieces: Pieces, fits: Fits) -> tuple[Pieces, Pieces]:
    """What of the pieces fits, at least a character, and the rest."""
    head = largest_head(pieces, fits)
    if pieces and not head:
        pieces, head = (*halved(pieces[0], fits), *pieces[1:]), 1
    return pieces[:head], pieces[head:]


def halved(piece: Piece, fits: Fits) -> tuple[Piece, ...]:
    """A piece that is larger than a page, cut after the last word that fits (at least one).

    A first word that is itself too large is cut between characters; one character stays whole.
    """
    text = piece.paragraph.text
    ends = [space.end() for space in re.finditer(" ", text[:-1])]
    end = _last_end(piece.paragraph, ends, fits)
    if not end:
        within = range(1, ends[0] if ends else len(text))
        end = _last_end(piece.paragraph, within, fits) or next(iter((*within, *ends)), 0)
    if not end:
        return (piece,)
    head = _slice(piece.paragraph, 0, end)
    rest = _slice(piece.paragraph, end, len(text))
    return (
        replace(piece, paragraph=head, may_end=True),
        replace(piece, paragraph=rest, opens=False),
    )


def _last_end(paragraph: Paragraph, ends: Sequence[int], fits: Fits) -> int:
    """The last of the ends up to which the paragraph fits, 0 if not even up to the first."""
    most = most_that_fits(len(ends), lambda count: fits((_slice(paragraph, 0, ends[count - 1]),)))
    return ends[most - 1] if most else 0


def _may_end(paragraph: Paragraph, following: Paragraph | None) -> bool:
    if following is None:
        return True
    is_items_parent = following.list_style is not None and following.level > paragraph.level
    introduces = paragraph.text.rstrip().endswith(":") or _goes_on(paragraph, following)
    return not (paragraph.heading or is_items_parent or introduces)


def _goes_on(paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether a sentence goes on in the next paragraph: 'Pyrkimyksenä on' and '1) edetä ...'.

    The items of a list are no sentences of one another, whatever they begin with.
    """
    is_finished = paragraph.text.rstrip().endswith(_SENTENCE_SIGNS)
    first = _FIRST_LETTER.match(following.text)
    is_item = paragraph.list_style is not None
    return not is_item and not is_finished and first is not None and first[1].islower()


def _sentences(paragraph: Paragraph) -> Iterator[Paragraph]:
    text = paragraph.text
    if len(text) <= _LONG:
        yield paragraph
        return
    start = 0
    for at in range(len(text) - 2):
        if text[at : at + 2] in _SENTENCE_ENDS and text[at + 2].isupper():
            yield _slice(paragraph, start, at + 2)
            start = at + 2
    yield _slice(paragraph, start, len(text))


def _slice(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    runs, at = [], 0
    for run in paragraph.runs:
        piece = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if piece:
            runs.append(replace(run, text=piece))
    return replace(paragraph, runs=tuple(runs))


def _trimmed(paragraph: Paragraph) -> Paragraph:
    if not paragraph.runs or not paragraph.runs[-1].text.endswith(" "):
        return paragraph
    *others, last = paragraph.runs
    return replace(paragraph, runs=(*others, replace(last, text=last.text.rstrip(" "))))
