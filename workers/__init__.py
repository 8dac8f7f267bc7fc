"""Takes a paper the whole way, by command or from the queue. Start in ``pipeline.py``."""
