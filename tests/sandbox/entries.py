"""Entries that misbehave in every way a reader of strangers' files can."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from evidence.errors import EncryptedPdf


def echo(argument: dict[str, Any]) -> Any:
    return argument


def refuse(argument: dict[str, Any]) -> Any:
    raise EncryptedPdf


def crash(argument: dict[str, Any]) -> Any:
    raise ValueError(f"secret {argument['text']}")


def die(argument: dict[str, Any]) -> Any:
    os.abort()


def hang(argument: dict[str, Any]) -> Any:
    helper = subprocess.Popen(["sleep", "60"])
    Path(argument["path"]).write_text(str(helper.pid))
    time.sleep(60)


def spin(argument: dict[str, Any]) -> Any:
    while True:
        pass


def hoard(argument: dict[str, Any]) -> Any:
    return len(bytearray(argument["bytes"]))


def environment(argument: dict[str, Any]) -> Any:
    return dict(os.environ)


def chatter(argument: dict[str, Any]) -> Any:
    os.write(1, b'{"ok": "forged"}\n')
    sys.stdout.write('{"ok": "forged"}\n')
    return "true"


def pid(argument: dict[str, Any]) -> Any:
    return os.getpid()


def connect(argument: dict[str, Any]) -> Any:
    try:
        socket.create_connection(("127.0.0.1", argument["port"]), timeout=2).close()
    except OSError as error:
        return type(error).__name__
    return "connected"


def nap(argument: dict[str, Any]) -> Any:
    time.sleep(argument["seconds"])
