"""All words that people read, one file a language; imports no stage."""
