"""Tables of a few columns as strategies: as generated, as edited by hand, as changed since."""

from hypothesis import strategies as st

from pipeline.intake.deck.units import Piece, Row

TEXTS = st.text("abc ", max_size=6)


def row(*texts: str) -> Row:
    """A row of cells without marks."""
    return tuple(Piece(text) for text in texts)


ROWS = st.lists(st.builds(row, TEXTS, st.sampled_from(("TEHTY", "TEKEILLÄ"))), max_size=5)
HEADER = row("Vaihe", "Tila")
TABLES = ROWS.map(lambda rows: (HEADER, *rows))


def said(rows: tuple[Row, ...]) -> list[str]:
    """The texts of all cells."""
    return [piece.text for line in rows for piece in line]
