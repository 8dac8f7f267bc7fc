"""What a child process may use, and how it is held to that. Linux only."""

import contextlib
import ctypes
import os
import resource
import signal
from dataclasses import dataclass

_CLONE_NEWNET, _CLONE_NEWUSER = 0x40000000, 0x10000000
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38
_WRITTEN_BYTES = 1_000_000_000  # page pictures of the longest file, with room
_OPEN_FILES = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one child."""

    seconds: float = 180.0  # wall clock and processor time of one call
    megabytes: int = 3000  # address space
    calls: int = 200  # answered before the child is replaced
    answer_bytes: int = 100_000_000  # of one answer


def confine(megabytes: int) -> None:
    """Take rights away from this process, for good: memory, files, network, new privileges."""
    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_WRITTEN_BYTES, _WRITTEN_BYTES))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_OPEN_FILES, _OPEN_FILES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    _leave_network(libc)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)  # after unshare, which clears it


def allow_processor(seconds: float) -> None:
    """Let this process use so many more seconds of processor time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime + seconds) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _leave_network(libc: ctypes.CDLL) -> None:
    """Enter an empty network namespace; a kernel that forbids it leaves the other limits."""
    user, group = os.getuid(), os.getgid()
    flags = _CLONE_NEWNET if user == 0 else _CLONE_NEWUSER | _CLONE_NEWNET
    if libc.unshare(flags) != 0 or user == 0:
        return
    with contextlib.suppress(OSError):
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{user} {user} 1")
        _write("/proc/self/gid_map", f"{group} {group} 1")


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)
