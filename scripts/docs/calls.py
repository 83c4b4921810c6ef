"""Example calls of an operation: in Python, on the command line, and the JSON of its body."""

from __future__ import annotations

import json
from collections.abc import Iterator

import attrs
import click

from sailkit_cli.bodies import has_patch
from sailkit_cli.catalogue import verbs_of
from sailkit_cli.names import kebab
from sailkit_cli.operation_command import OperationCommand
from sailkit_cli.skeleton import body_skeleton
from scripts.docs.catalogue import Argument, OperationEntry


@attrs.frozen
class Calls:
    """Example calls of an operation.

    Args:
        python: the call in Python.
        command: the command of the program `sailkit`.
        body: the JSON of the body, with the types of its fields as values; "" for an operation without a body.
    """

    python: str
    command: str
    body: str


def build_calls(entry: OperationEntry) -> Calls:
    """Build the example calls of an operation."""
    return Calls(python_call(entry), command_line(entry), body_json(entry))


def python_call(entry: OperationEntry) -> str:
    """Write the shortest call of an operation, with the names of its required arguments as values."""
    required = [argument for argument in entry.arguments if argument.default is None]
    call = f"{entry.call}({', '.join(map(_pass, required))})"
    if entry.paged:
        return f"for item in {call}:\n    print(item)"
    return call if entry.result == "None" else f"result = {call}"


def _pass(argument: Argument) -> str:
    return f"{argument.name}={argument.name}" if argument.keyword else argument.name


def command_line(entry: OperationEntry) -> str:
    """Write the shortest command for an operation; VALUE and names in capitals stand for values."""
    verb = verbs_of(entry.version, kebab(entry.resource))[kebab(entry.name)]
    version = () if entry.default_version else ("--api", entry.version)
    return " ".join(["sailkit", *version, verb.command, *_list_parameters(entry, OperationCommand(verb))])


def _list_parameters(entry: OperationEntry, command: OperationCommand) -> Iterator[str]:
    names = {name for parameter in command.params for name in parameter.opts}
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            yield str(parameter.human_readable_name)
        elif parameter.required:
            yield f"{parameter.opts[0]} VALUE"
    if "--body" in names:
        if has_patch(entry.operation):
            yield "--set PATH=VALUE"
        else:
            yield "--file PATH" if "--file" in names else "--body @body.json"


def body_json(entry: OperationEntry) -> str:
    """The body of an operation as JSON, with the types of its fields as values; "" for an operation without a body."""
    if not entry.operation.bodies:
        return ""
    return json.dumps(body_skeleton(entry.operation), indent=2, ensure_ascii=False)
