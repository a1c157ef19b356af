"""Links in a cell's text: the web and mail addresses in it, and the link of the cell itself."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from urllib.parse import quote, urlsplit

from pipeline.intake.rich_text import Run
from pipeline.intake.spelling import plain

_WEB = r"(?<!\w)(?:https?://|www\.)[^\s<>\"”“»«|]+"
_MAIL = r"(?<![\w.+-])(?:mailto:)?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"
_ADDRESS = re.compile(f"(?P<mail>{_MAIL})|{_WEB}", re.IGNORECASE)
_SIGNS = re.compile(r"@|://|www\.", re.IGNORECASE)
"""What every address has and hardly any other text: quickly seen."""
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
    if not spans and not rest:
        return tuple(run for run in runs if run.text)
    if any(_comparable(target) == _comparable(rest) for _, _, target in spans):
        rest = ""
    return tuple(_linked(runs, _with_rest(spans, len(text), rest)))


def _addresses(text: str) -> Iterator[Span]:
    if not _SIGNS.search(text):
        return
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
    unpaired = {
        closing: address.count(closing) - address.count(opening)
        for closing, opening in _BRACKETS.items()
    }
    end = len(address)
    while end:
        sign = address[end - 1]
        unpaired[sign] = unpaired.get(sign, 0) - 1
        if sign not in _AFTER_ADDRESS and unpaired[sign] < 0:
            break
        end -= 1
    return address[:end]


def _comparable(target: str) -> str:
    return re.sub(r"^(https?://|mailto:)(www\.)?", "", target.casefold()).rstrip("/")


def _linked(runs: tuple[Run, ...], spans: Iterable[Span]) -> Iterator[Run]:
    """The runs cut where a span of the text ends, each piece with the link of its span."""
    following = iter(spans)
    start = last = 0
    target = ""
    for run in runs:
        at = 0
        while at < len(run.text):
            while last <= start + at:
                _, last, target = next(following)
            end = min(last - start, len(run.text))
            yield replace(run, text=run.text[at:end], link=target)
            at = end
        start += len(run.text)


def _with_rest(spans: Sequence[Span], length: int, rest: str) -> Iterator[Span]:
    """The spans with what is before, between and after them."""
    at = 0
    for span in spans:
        yield at, span[0], rest
        yield span
        at = span[1]
    yield at, length, rest
