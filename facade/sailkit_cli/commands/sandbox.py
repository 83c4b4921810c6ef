"""Sandbox: `sailkit sandbox`, a tenant on this machine that runs until Ctrl-C."""

from __future__ import annotations

import click

from ..sandboxes import load_sandbox

__all__ = ["sandbox"]


@click.command(
    "sandbox",
    add_help_option=False,  # the sandbox has its own
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def sandbox(arguments: tuple[str, ...]) -> None:
    """Run a sandbox tenant on this machine, and print its address and credentials."""
    load_sandbox("sailkit_sandbox.__main__").main(arguments, "sailkit sandbox")
