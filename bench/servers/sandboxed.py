"""Ours as in production: in the sandbox's child, with its limits."""

from bench.servers.line import serve
from bench.servers.ours import argument, said
from evidence.codec import decode
from evidence.records import Reading
from evidence.settings import Settings
from sandbox.child import Sandbox
from sandbox.limits import Limits


def main() -> None:
    """Serve from one child; it is kept warm from file to file."""
    kept = Settings()
    limits = Limits(
        seconds=kept.child_seconds, megabytes=kept.child_megabytes, calls=kept.child_files
    )
    cost = (0.0, 0.0)

    def read(paths: list[str]) -> str:
        nonlocal cost
        texts = []
        for each in paths:
            answer = sandbox.call("read", argument(each))
            cost = answer["cost"]
            decode(Reading, answer["reading"])  # as the pipeline does
            texts.append(said(answer["reading"]))
        return " ".join(texts)

    with Sandbox({"read": "bench.servers.child:read"}, limits) as sandbox:
        serve(read, lambda: cost)


if __name__ == "__main__":
    main()
