"""The charts, drawn with matplotlib in the exact size of their place."""
