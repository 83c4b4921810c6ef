"""Conventions of every command line: the parser, exit statuses, and errors on standard error.

A command module has `main(arguments)`, which parses, does one job, prints the result, and returns the exit status.
Only `main` prints. Status 2 is argparse's, for arguments that cannot be parsed.
"""

from __future__ import annotations

import argparse
import sys
from typing import Final

__all__ = ["FAILURE", "SUCCESS", "create_parser", "report_failure"]

SUCCESS: Final = 0
FAILURE: Final = 1


def create_parser(program: str, description: str | None) -> argparse.ArgumentParser:
    """Create the parser of a command.

    Args:
        program: the name of the command, which its errors begin with.
        description: the help text; line breaks are kept.
    """
    return argparse.ArgumentParser(
        prog=program, description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def report_failure(program: str, error: Exception) -> int:
    """Write an error to standard error.

    Returns:
        The exit status of a failed command.
    """
    sys.stderr.write(f"{program}: {error}\n")
    return FAILURE
