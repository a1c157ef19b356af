"""The rules of an accessible deck, each asked of the deck's content; plain values only."""
