"""A workbook with a further round: rows added to its package, all else as it was."""

from pipeline.write.new_round.new_round import with_new_round

__all__ = ["with_new_round"]
