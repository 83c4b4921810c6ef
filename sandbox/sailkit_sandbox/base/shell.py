"""Lines that set environment variables, for several shells."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from typing import Final

__all__ = ["SHELLS", "format_environment"]


def _quote_fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _quote_powershell(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


_LINES: Final[Mapping[str, Callable[[str, str], str]]] = {
    "bash": lambda name, value: f"export {name}={shlex.quote(value)}",
    "fish": lambda name, value: f"set -gx {name} {_quote_fish(value)}",
    "powershell": lambda name, value: f"$env:{name} = {_quote_powershell(value)}",
}
SHELLS: Final = tuple(_LINES)


def format_environment(shell: str, variables: Mapping[str, str]) -> str:
    """Return the lines by which a shell sets environment variables.

    Args:
        shell: one of `SHELLS`; "bash" is for all shells of the Bourne family.
        variables: the values by name.
    """
    return "".join(f"{_LINES[shell](name, value)}\n" for name, value in variables.items())
