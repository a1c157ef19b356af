"""The commands, one file each: options in, messages and exit codes out."""
