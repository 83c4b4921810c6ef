"""Commands: the table of them; each is a module of this package, or a part of one, that is loaded when it is used."""

from __future__ import annotations

from typing import Final

__all__ = ["COMMANDS", "DEFAULT_VERBS", "VERBS"]

# Each command with the place that it is loaded from when it is used, and its help in the list of commands.
COMMANDS: Final[dict[str, tuple[str, str]]] = {
    "api": ("sailkit_cli.commands.api:api", "Call any path of the tenant."),
    "completion": (
        "sailkit_cli.commands.completion:completion",
        "Print the script of a shell's completion.",
    ),
    "demo": ("sailkit_cli.commands.demo:demo", "A short tour against the embedded sandbox."),
    "describe": (
        "sailkit_cli.commands.discovery:describe",
        "Show an operation: parameters, body, scopes.",
    ),
    "doctor": ("sailkit_cli.commands.doctor:doctor", "Check configuration, network, token and permissions."),
    "env": ("sailkit_cli.commands.env:env", "Show, select and change environments."),
    "export": ("sailkit_cli.commands.export:export", "Write a list to a file; an interrupted export can be resumed."),
    "leavers": ("sailkit_cli.commands.leavers:leavers", "Disable the accounts of leavers."),
    "ops": ("sailkit_cli.commands.discovery:ops", "Find operations by name, also by that in another client."),
    "reassign": ("sailkit_cli.commands.reassign:reassign", "Move everything that a person owns to another."),
    "sandbox": ("sailkit_cli.commands.sandbox:sandbox", "Run a sandbox tenant on this machine."),
    "scopes": ("sailkit_cli.commands.discovery:scopes", "Show the scopes that operations require."),
    "transform": ("sailkit_cli.commands.sync:transform", "Pull, push and compare transforms as files."),
    "workflow": ("sailkit_cli.commands.sync:workflow", "Pull, push and compare workflows as files."),
}

# Commands beside the operations of a resource.
VERBS: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("search", "hits"): ("sailkit_cli.commands.search:hits", "Search; the same as `sailkit search QUERY`."),
    ("sources", "load"): ("sailkit_cli.commands.sources:load", "Load a file of accounts, and wait for the end."),
    ("sp-config", "export"): ("sailkit_cli.commands.sp_config:export", "Export configuration objects to a file."),
    ("sp-config", "import"): ("sailkit_cli.commands.sp_config:import_", "Import configuration objects from a file."),
}

# The command that is meant if a word that is none follows a resource, and the help of the resource.
DEFAULT_VERBS: Final[dict[str, tuple[str, str]]] = {
    "search": ("hits", "Search with `sailkit search QUERY`, whose options `sailkit search hits --help` lists."),
}
