"""Stage 5: the rendered deck becomes a .pptx; the only place that writes."""
