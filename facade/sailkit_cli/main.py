"""Entry point: the program `sailkit`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

__all__ = ["main"]

MISSING_EXTRA: Final = 'the command line requires the extra "cli": pip install "sailkit[cli]"'


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: Default: those of the process.

    Returns:
        The exit code; see `sailkit_cli.errors`.
    """
    try:
        from .root import run
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich", "jmespath", "yaml"):
            raise
        sys.stderr.write(f"sailkit: {MISSING_EXTRA}\n")
        return 1
    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
