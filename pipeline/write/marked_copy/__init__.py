"""A copy of the workbook with every finding marked in its cell and listed on a last sheet."""

from pipeline.write.marked_copy.marked_copy import marked_copy, write_marked_copy

__all__ = ["marked_copy", "write_marked_copy"]
