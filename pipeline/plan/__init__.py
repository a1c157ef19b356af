"""Stage 3: the model becomes slides as data; no file format, no size of anything."""
