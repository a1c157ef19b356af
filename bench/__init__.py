"""How fast the command is, measured beside what a typical script takes for the same data."""
