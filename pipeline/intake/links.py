"""Links in a cell's text: the web and mail addresses in it, and the link of the cell itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import quote, urlsplit

from pipeline.intake.rich_text import Run
from pipeline.intake.spelling import plain

_WEB = r"(?<!\w)(?:https?://|www\.)[^\s<>\"”“»«|]+"
_MAIL = r"(?<![\w.+-])(?:mailto:)?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
_ADDRESS = re.compile(f"(?P<mail>{_MAIL})|{_WEB}", re.IGNORECASE)
_AFTER_ADDRESS = ".,;:!?…'’*_"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*(:[0-9]{1,5})?", re.IGNORECASE)
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_LEFT_AS_IS = "%/:=&?~#+!$,;'@()*[]"
_LONGEST = 2048  # what a browser follows

Span = tuple[int, int, str]
"""Where a piece of a text begins and ends, and the address that it leads to."""


def safe_target(address: str) -> str:
    """The address as a link may state it, '' unless it leads to the web or to a mailbox.

    What has another scheme (javascript:, file:) or none (a path, a server's share) is no link.
    """
    typed = plain(address).replace(" ", "%20")
    scheme, colon, rest = typed.partition(":")
    if not colon or len(typed) > _LONGEST:
        return ""
    match scheme.casefold():
        case "mailto" if _MAILBOX.fullmatch(rest.partition("?")[0]):
            return "mailto:" + quote(rest, safe=_LEFT_AS_IS)
        case "http" | "https":
            return _web_target(typed)
    return ""


def _web_target(typed: str) -> str:
    try:
        parts = urlsplit(typed)
        host = parts.netloc.encode("idna").decode("ascii")
    except ValueError:  # also what is no name of a host
        return ""
    if not _HOST.fullmatch(host):
        return ""
    after = typed.partition("://")[2].removeprefix(parts.netloc)
    return f"{parts.scheme}://{host}{quote(after, safe=_LEFT_AS_IS)}"


def with_links(runs: tuple[Run, ...], of_cell: str = "") -> tuple[Run, ...]:
    """The runs with the addresses in them as links, the rest of them linked as the cell is.

    The text stays as typed. Where the cell's link is one of the addresses, as Excel makes it of
    what is typed, the rest has none.
    """
    text = "".join(run.text for run in runs)
    spans = tuple(_addresses(text))
    rest = safe_target(of_cell)
    if any(_comparable(target) == _comparable(rest) for _, _, target in spans):
        rest = ""
    return tuple(_linked(runs, tuple(_with_rest(spans, len(text), rest))))


def _addresses(text: str) -> Iterator[Span]:
    for found in _ADDRESS.finditer(text):
        address = _without_punctuation(found[0])
        scheme = ""
        if found["mail"]:
            scheme = "" if address.casefold().startswith("mailto:") else "mailto:"
        elif "://" not in address:
            scheme = "http://"
        target = safe_target(scheme + address)
        if target:
            yield found.start(), found.start() + len(address), target


def _without_punctuation(address: str) -> str:
    """What ends a sentence or closes a bracket around the address is no part of it."""
    while address and (address[-1] in _AFTER_ADDRESS or _is_unpaired(address)):
        address = address[:-1]
    return address


def _is_unpaired(address: str) -> bool:
    opening = _BRACKETS.get(address[-1])
    return opening is not None and address.count(address[-1]) > address.count(opening)


def _comparable(target: str) -> str:
    return re.sub(r"^(https?://|mailto:)(www\.)?", "", target.casefold()).rstrip("/")


def _linked(runs: tuple[Run, ...], spans: Sequence[Span]) -> Iterator[Run]:
    """The runs cut where a span begins or ends, each piece with the link of its span."""
    start = 0
    for run in runs:
        for first, last, target in spans:
            text = run.text[max(first - start, 0) : max(last - start, 0)]
            if text:
                yield replace(run, text=text, link=target)
        start += len(run.text)


def _with_rest(spans: Sequence[Span], length: int, rest: str) -> Iterator[Span]:
    """The spans with what is before, between and after them."""
    at = 0
    for span in spans:
        yield at, span[0], rest
        yield span
        at = span[1]
    yield at, length, rest
