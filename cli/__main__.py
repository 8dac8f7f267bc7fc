"""``python -m cli``: the same as ``bewijs``."""

from cli.main import main

main()
