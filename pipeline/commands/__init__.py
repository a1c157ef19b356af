"""The commands, one file each: options in, messages and exit codes out.

Each imports its spine when it runs: the help and a wrong use wait for no charts or file formats.
"""
