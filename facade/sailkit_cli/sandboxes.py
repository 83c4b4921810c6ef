"""The sandbox, which is a distribution of its own, for the commands that need it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

__all__ = ["load_sandbox"]


def load_sandbox(module: str = "sailkit_sandbox") -> Any:
    """Import a module of the sandbox.

    Raises:
        click.ClickException: if the sandbox is not installed, with the command that installs it.
    """
    try:
        import_module("sailkit_sandbox")
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name != "sailkit_sandbox":
            raise
        raise click.ClickException("the sandbox is not installed: pip install 'sailkit[sandbox]'") from None
