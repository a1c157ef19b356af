"""A saved deck brought in line with the workbook, where people have not edited it."""
