"""Reads a finished deck, ours or one edited by hand, into plain values."""
