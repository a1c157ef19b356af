"""Titles: the line over a title, and the promise that every title is unique in its deck."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.intake.roles import Role
from pipeline.model.status import Programme, Target
from pipeline.plan.deck_plan import Section
from pipeline.plan.slides import SlidePlan, Title
from pipeline.wording.words import Words


def title_of(text: str, programme: Programme, targets: Sequence[Target], words: Words) -> Title:
    """The title of a slide on some of a programme's targets, or on none of them in particular."""
    name = programme.name_origin
    if not targets or len(programme.targets) == 1:
        code = programme.at("code")
        return Title(
            text, programme.short_name, programme.code, over_origin=name, brief_origin=code
        )
    first, last = targets[0], targets[-1]
    line = words.labels.target_line.format(number=first.number)
    if first is not last:
        line = words.labels.targets_line.format(first=first.number, last=last.number)
    numbers = first.at("number") + (last.at("number") if last is not first else ())
    is_named = first is last and bool(first.short_name)
    named, named_at = (first.short_name, first.at("short_name")) if is_named else (line, numbers)
    return Title(
        text,
        f"{programme.short_name}, {named}",
        f"{programme.code}, {line}",
        own_end=line,
        over_origin=name + named_at,
        brief_origin=programme.at("code") + numbers,
    )


def with_unique_titles(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The same sections; a title that stood already gets its slide's key into its upper line."""
    seen: set[str] = set()
    return tuple(
        replace(section, slides=tuple(_unique(slide, seen) for slide in section.slides))
        for section in sections
    )


def _unique(slide: SlidePlan, seen: set[str]) -> SlidePlan:
    instead = tuple(_unique(other, seen) for other in slide.instead)
    title = slide.title
    if title.joined.casefold() in seen:
        name = slide.key.rsplit("/", 1)[0]
        if slide.role is Role.PROGRAMME_COVER:  # a cover shows nothing over its title
            title = replace(title, text=f"{title.text} ({name.split('/')[0].upper()})")
        else:
            title = replace(title, over=f"{title.over}, {name}" if title.over else name)
    seen.add(title.joined.casefold())
    return replace(slide, title=title, instead=instead)


def with_unique_names(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The same sections; a name that stood already gets a number after it."""
    seen: set[str] = set()
    result = []
    for section in sections:
        name, number = section.name, 1
        while name in seen:
            number += 1
            name = f"{section.name} ({number})"
        seen.add(name)
        result.append(replace(section, name=name))
    return tuple(result)
