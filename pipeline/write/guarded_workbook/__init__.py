"""The guarded workbook: empty sheets that say what belongs in them and refuse what does not."""
