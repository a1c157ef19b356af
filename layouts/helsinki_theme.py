"""The theme of the layouts as XML: the city's colours, Arial, and nothing that casts a shadow."""

from pipeline.intake.roles import ACCENT_NAME, LINE_TRACK, SECONDARY_TEXT

NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

PLAIN_TABLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's built-in table style without fills and lines."""

_SLOTS = (
    ("dk1", "1A1A1A"),  # ink
    ("lt1", "FFFFFF"),
    ("dk2", "0000BF"),  # the whole deck: cover and stripe
    ("lt2", "DEDFE1"),  # rules between rows
    ("accent1", "008741"),  # done, achieved, up
    ("accent2", "0072C6"),  # in progress, on track
    ("accent3", "595959"),  # not done, unchanged
    ("accent4", "FFC61E"),  # uncertain
    ("accent5", "BD2719"),  # not achieved, down
    ("accent6", "B5DAF7"),  # fill of what is in progress
    ("hlink", "0000BF"),
    ("folHlink", "00005E"),
)
_ACCENTS = (
    ("9FC9EB", "E8F3FC"),
    ("F5A3C7", "FFF0F7"),
    ("00D7A7", "CFFAF1"),
    ("FFE977", "FFF9DB"),
    ("FD4F00", "FFEEE6"),
    ("DEDFE1", "F7F7F8"),
    ("FFCAB3", "FFEEE6"),
    ("9EF0DE", "CFFAF1"),
)
"""The programmes' accents in their order, each with its tint for the rows of a table."""


def _custom_colours() -> tuple[tuple[str, str], ...]:
    names = [ACCENT_NAME.format(number=number) for number in range(1, len(_ACCENTS) + 1)]
    accents = ((name, accent) for name, (accent, _) in zip(names, _ACCENTS, strict=True))
    tints = ((f"{name} vaalea", tint) for name, (_, tint) in zip(names, _ACCENTS, strict=True))
    return (*accents, *tints, (SECONDARY_TEXT, "4D4D4D"), (LINE_TRACK, "808080"))


def _formats() -> str:
    """The schema wants three of each: all plain."""
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{fill}</a:ln>' for width in (9525, 19050, 28575))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'<a:fmtScheme name="Helsinki"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines}</a:lnStyleLst><a:effectStyleLst>{effects}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
    )


def theme_xml() -> str:
    """The theme part."""
    slots = "".join(f'<a:{name}><a:srgbClr val="{rgb}"/></a:{name}>' for name, rgb in _SLOTS)
    custom = "".join(
        f'<a:custClr name="{name}"><a:srgbClr val="{rgb}"/></a:custClr>'
        for name, rgb in _custom_colours()
    )
    font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'<a:theme {NAMESPACE} name="Helsinki"><a:themeElements>'
        f'<a:clrScheme name="Helsinki">{slots}</a:clrScheme>'
        f'<a:fontScheme name="Helsinki"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>{_formats()}</a:themeElements>"
        f"<a:objectDefaults/><a:extraClrSchemeLst/><a:custClrLst>{custom}</a:custClrLst></a:theme>"
    )


def table_styles_xml() -> str:
    """The part with the one table style that the deck's tables name."""
    sides = ("left", "right", "top", "bottom", "insideH", "insideV")
    borders = "".join(f"<a:{side}><a:ln><a:noFill/></a:ln></a:{side}>" for side in sides)
    return (
        f'<a:tblStyleLst {NAMESPACE} def="{PLAIN_TABLE}">'
        f'<a:tblStyle styleId="{PLAIN_TABLE}" styleName="No Style, No Grid"><a:wholeTbl>'
        '<a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle>'
        f"<a:tcStyle><a:tcBdr>{borders}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle>"
        "</a:wholeTbl></a:tblStyle></a:tblStyleLst>"
    )
