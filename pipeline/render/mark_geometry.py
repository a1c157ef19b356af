"""The shapes of the marks, which charts and native shapes share (visual.md, section 4)."""

Sign = tuple[tuple[tuple[float, float], ...], ...]
"""Lines through points, in parts of the mark's size from its centre, y downwards."""

CHECK: Sign = (((-0.23, 0.02), (-0.06, 0.19), (0.25, -0.17)),)
LARGER_CHECK: Sign = (tuple((1.15 * x, 1.15 * y) for x, y in CHECK[0]),)
ARROW: Sign = (((-0.27, 0.0), (0.25, 0.0)), ((0.05, -0.21), (0.26, 0.0), (0.05, 0.21)))
CROSS: Sign = (((-0.2, -0.2), (0.2, 0.2)), ((-0.2, 0.2), (0.2, -0.2)))
EXCLAMATION: Sign = (((0.0, -0.27), (0.0, 0.08)),)
EXCLAMATION_DOT = (0.0, 0.26)
DOT_SIZE = 1.2
"""The dot's diameter over the width of the line above it."""

RING, DASHES, OUTLINE, SIGN = 6.6, 4.2, 4.5, 7.5
"""Widths of lines in points, for a mark an inch large."""
LEAST_RING, LEAST_LINE = 1.5, 1.25
QUESTION_SIZE = 0.62
"""The size of the question mark over the mark's."""
