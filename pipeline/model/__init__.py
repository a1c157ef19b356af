"""Stage 2: records become the validated model of a round; plain values."""
