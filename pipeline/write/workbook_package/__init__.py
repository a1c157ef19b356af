"""The package of an Excel workbook, patched: parts, sheets and cells found, changed or added."""
