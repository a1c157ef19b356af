"""Stage 4: slots become things with a size; nothing is written yet."""
