"""The plain ``tesseract`` command, one start a page. Its threads are the environment's."""

import subprocess

from bench.servers.line import serve

LANGUAGES = "nld+fra+deu"


def read(paths: list[str]) -> str:
    """What the command prints for each picture."""
    return "\n".join(_printed(each) for each in paths)


def _printed(path: str) -> str:
    command = ["tesseract", path, "stdout", "-l", LANGUAGES]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return done.stdout.decode(errors="replace")


if __name__ == "__main__":
    serve(read)
