"""The three-way comparison of a deck: as generated last, as edited by hand, as it would be now."""
