"""Files that are broken, odd or hostile, made in code, with what the command is to say of each."""
