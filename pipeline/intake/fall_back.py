"""What a kind of slide falls back on where a template has no layout for it."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline.intake.binding import FILLING, OWN_TYPES, Binding, Bound
from pipeline.intake.roles import SLOTS, Role

_ONE = (Role.GOAL, Role.PHASES, Role.PROGRESS, Role.SUMMARY, Role.NOTICE)
_TWO = (Role.GOAL_TWO, Role.FORECAST)
NEAREST: Mapping[Role, tuple[Role, ...]] = {
    Role.COVER: (Role.PROGRAMME_COVER, *_ONE),
    Role.PROGRAMME_COVER: (Role.COVER, *_ONE),
    Role.GOAL_TWO: (Role.FORECAST, *_ONE),
    Role.FORECAST: (Role.GOAL_TWO, *_ONE),
    Role.FORECAST_ONE: (*_ONE, *_TWO),
    Role.GOAL: (Role.NOTICE, *_ONE, *_TWO),
    Role.NOTICE: (Role.GOAL, *_ONE, *_TWO),
}
"""The kinds that are nearest to a kind; all others are nearest to any with one place."""


def with_fall_backs(binding: Binding) -> Binding:
    """The binding with a layout for every kind for which another one's can stand."""
    roles, fallen = dict(binding.roles), dict(binding.fallen_back)
    for role in Role:
        near = (other for other in NEAREST.get(role, _ONE) if other in binding.roles)
        if role not in roles and (other := next(near, None)):
            roles[role], fallen[role] = _as(role, other, binding.roles[other]), other
    return replace(binding, roles=roles, fallen_back=fallen)


def _as(role: Role, other: Role, bound: Bound) -> Bound:
    """The other kind's layout for this kind: the title, the foot and the places for contents."""
    slots = {s: p for s, p in bound.slots.items() if s in OWN_TYPES and s in SLOTS[role]}
    contents = [bound.slots[slot] for slot in FILLING[other] if slot in bound.slots]
    return Bound(bound.layout, slots | dict(zip(FILLING[role], contents, strict=False)))
