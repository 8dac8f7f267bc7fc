"""The papers to score: those of a folder, or made anew and kept."""

from collections.abc import Generator, Iterable
from pathlib import Path

from evidence.errors import UsageError
from lab.crew import Problem
from lab.truth import SUFFIX, BadTruth, Truth, load_truth
from lab.versions import generator_version


def truth_files(folder: Path) -> tuple[Path, ...]:
    """The truth files of a folder, by name. Raises ``UsageError`` when there is none."""
    found = tuple(sorted(folder.glob(f"*{SUFFIX}")))
    if not found:
        raise UsageError(
            f"There is no NAME{SUFFIX} in {folder}. docs/truth.md says how to write one "
            "beside each paper."
        )
    return found


def loaded(files: Iterable[Path]) -> tuple[list[Truth], list[Problem]]:
    """The truths, and what is wrong with those that could not be read or tell of a paper again."""
    truths, problems = dict[Path, Truth](), list[Problem]()
    for path in files:
        try:
            truth = load_truth(path)
        except BadTruth as wrong:
            problems.append(Problem(file=path.name, message=wrong.message))
            continue
        if truths.setdefault(truth.path, truth) is not truth:
            message = f"{path.name}: file: another truth tells of {truth.path.name} already"
            problems.append(Problem(file=path.name, message=f"{message}.", split=truth.split))
    return [*truths.values()], problems


def made_truths(split: str, seed: int, count: int, cache: Path, jobs: int) -> Generator[Path]:
    """Makes the papers that are not there yet; yields each one's truth file as it is done.

    They are kept by the version of the generator, so that a stale paper is never
    scored. Raises ``UsageError`` without Typst, and ``Fault``.
    """
    folder = cache / f"{split}-{seed}-{generator_version(split)}"
    try:
        from fixtures.make import make_all  # needs Typst, which scoring a folder does not

        for paper in make_all(split, seed, count, folder, jobs):
            yield paper.with_name(f"{paper.stem}{SUFFIX}")
    except ModuleNotFoundError as missing:
        raise UsageError(
            f"Making papers needs {missing.name}: install bewijs[lab], or name a FOLDER of papers."
        ) from None
