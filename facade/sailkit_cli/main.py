"""Entry point: the program `sailkit`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

__all__ = ["main"]

LIBRARIES: Final = ("click", "rich", "jmespath", "yaml")
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

        return run(sys.argv[1:] if arguments is None else arguments)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in LIBRARIES:
            raise
        sys.stderr.write(f"sailkit: {MISSING_EXTRA}\n")
        return 1
    except KeyboardInterrupt:  # while the program starts
        return 130


if __name__ == "__main__":
    sys.exit(main())
