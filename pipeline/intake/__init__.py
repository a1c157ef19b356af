"""Stage 1: files become records; the only place that reads."""
