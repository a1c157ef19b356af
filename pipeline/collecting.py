"""Python's search for garbage in cycles, a sixth of a short run that finds next to nothing."""

import atexit
import gc


def stop_collecting() -> None:
    """Keeps this process from looking for cycles while it works, and once more when it ends.

    For processes that end with their work: what is in cycles goes with them.
    """
    gc.disable()
    atexit.register(gc.freeze)
