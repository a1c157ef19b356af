"""build-deck: from the shared workbook of binding targets to the status deck of a round."""
