"""What a phase has reached, in figures as people read them."""

from pipeline.model.status import Measure
from pipeline.wording.words import Words


def figures(measure: Measure, words: Words) -> str:
    """'40 %', '25 / 20 kpl', 'tavoite 80 %' or '18 kpl'; '' where there is none."""
    share = "" if measure.share is None else words.percent(measure.share)
    value = "" if measure.value is None else words.number(measure.value)
    goal = "" if measure.goal_value is None else words.number(measure.goal_value)
    unit = f" {measure.unit}" if measure.unit else ""
    if value:
        shown = f"{value} / {goal}{unit}" if goal else f"{value}{unit}"
        return f"{share}, {shown}" if share else shown
    if share or not goal:
        return share
    return words.labels.goal_value.format(value=f"{goal}{unit}")
