"""Random blocks as coordinators might write them, and what of them must be on the slides."""

from hypothesis import strategies as st

from pipeline.intake.rich_text import Block, Paragraph, Run
from tests.builders import heading, item

_WORDS = st.one_of(
    st.text(alphabet="aeiouyäöhjklmnprstv", min_size=1, max_size=12),
    st.sampled_from(
        [
            *("Palvelutorit", "TA-tavoite", "16.6.2020", "80 %", "Sanottiin:", "loppui."),
            *("digitalisaatiokehittämistoimenpidesuunnitelmaluonnos", "Ääni", "Š", "–", "1.5."),
        ]
    ),
)


def sentences(longest: int = 60) -> st.SearchStrategy[str]:
    """Some words with a space between each two."""
    return st.lists(_WORDS, min_size=1, max_size=longest).map(" ".join)


def paragraphs() -> st.SearchStrategy[Paragraph]:
    """Running text in one or two styles, a heading line or a list item."""
    running = st.lists(st.builds(Run, sentences(), st.booleans()), min_size=1, max_size=2)
    return st.one_of(
        running.map(lambda runs: Paragraph(tuple(runs))),
        sentences(5).map(heading),
        st.builds(item, sentences(20), st.none() | st.integers(1, 12), st.integers(0, 2)),
    )


def blocks(longest: int = 3000) -> st.SearchStrategy[Block]:
    """Blocks of at most so many characters."""
    return st.lists(paragraphs(), max_size=16).map(lambda found: _up_to(tuple(found), longest))


def _up_to(block: Block, longest: int) -> Block:
    while sum(len(paragraph.text) for paragraph in block) > longest:
        block = block[:-1]
    return block


def characters(block: Block) -> str:
    """All that is not white space, in order."""
    return "".join("".join(paragraph.text.split()) for paragraph in block)
