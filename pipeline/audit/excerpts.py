"""The beginning of a text, by which a person finds it again."""

_LONGEST = 40


def excerpt(text: str) -> str:
    """The text in a line, cut with '…' where it is longer than 40 characters."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
