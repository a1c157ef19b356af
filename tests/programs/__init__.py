"""One workbook as four programs store it: the same contents in other parts, types and styles."""
