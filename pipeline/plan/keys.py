"""The stable keys of slides: programme, target and kind, the same from build to build."""

from pipeline.model.status import Programme

_RESERVED = {"%": "%25", "/": "%2F", "#": "%23", ".": "%2E"}


def slide_key(kind: str, programme: Programme | None = None, target: object = "-") -> str:
    """'digi/1/phases'; '-' where a slide is on no programme or no single target.

    Signs that keys are made of are written as in web addresses where a code has them.
    """
    code = programme.code.casefold() if programme else "-"
    for sign, written in _RESERVED.items():
        code = code.replace(sign, written)
    return f"{code}/{target}/{kind}"
