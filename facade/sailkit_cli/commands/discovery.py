"""Commands `ops`, `describe` and `scopes`: operations by any of their names, and what they require."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from sailkit_core.docstrings import facts

from ..catalogue import Verb, find_verbs
from ..context import Context, command, pass_context
from ..names import command_text, kebab
from ..other_clients import other_names

__all__ = ["describe", "ops", "scopes"]


@command("ops", short_help="Find operations by name, also by that in another client.")
@click.argument("words", nargs=-1)
@pass_context
def ops(context: Context, /, words: tuple[str, ...]) -> None:
    """Find operations by WORDS of their names, such as `sailkit ops campaign`; without words, all are listed.

    WORDS may also be an operation id (listAccounts), a path, a method of SailPoint's Python SDK
    (AccountsApi.list_accounts) or a cmdlet of its PowerShell SDK (Get-V2025Accounts).
    """
    found = find_verbs(context.api, " ".join(words))
    if not found:
        raise click.UsageError(f"No operation of {context.api} is named like {' '.join(words)!r}.")
    columns = ["command", "method", "path", "summary"] if context.writes_table else None
    context.write([_row(verb) for verb in found], columns=columns)


@command("describe", short_help="Show an operation: parameters, body, scopes.")
@click.argument("words", nargs=-1, required=True, metavar="RESOURCE VERB")
@pass_context
def describe(context: Context, /, words: tuple[str, ...]) -> None:
    """Show parameters, body, scopes and limits of an operation, and its names in other clients.

    The operation is named by resource and verb, or in any other way that `sailkit ops` accepts.
    """
    (verb,) = _find(context, [" ".join(words)])
    content = _description(verb)
    if context.writes_table:
        click.echo(_as_text(verb, content), nl=False)
    else:
        context.write(content)


@command("scopes", short_help="Show the scopes that operations require.")
@click.argument("names", nargs=-1, required=True)
@pass_context
def scopes(context: Context, /, names: tuple[str, ...]) -> None:
    """Show the scopes and user levels that allow operations, one a NAME, such as accounts.list or "roles update".

    A client needs one of the scopes and one of the user levels for each operation.
    """
    columns = ["command", "scopes", "userLevels"] if context.writes_table else None
    context.write([_access(verb) for verb in _find(context, names)], columns=columns)


def _find(context: Context, names: Sequence[str]) -> list[Verb]:
    """Find the operations with these names.

    Raises:
        click.UsageError: for a name that none has, or several have.
    """
    verbs = []
    for name in names:
        found = find_verbs(context.api, name)
        if len(found) != 1:
            some = ", ".join(verb.command for verb in found[:5])
            hint = f"{len(found)} have: {some}{', ...' if len(found) > 5 else ''}." if found else "Try `sailkit ops`."
            raise click.UsageError(f"No single operation of {context.api} is named {name!r}. {hint}")
        verbs += found
    return verbs


def _row(verb: Verb) -> dict[str, Any]:
    operation = verb.operation
    return {
        "command": verb.command,
        "python": verb.python,
        "id": operation.id,
        "method": operation.method,
        "path": operation.prefix + operation.path,
        "summary": command_text(verb.documentation.summary, verb.version),
        "others": [*other_names(operation)],
    }


def _access(verb: Verb) -> dict[str, Any]:
    operation = verb.operation
    return {
        "command": verb.command,
        "scopes": [*operation.scopes],
        "userLevels": [*operation.user_levels],
        "withoutUser": operation.application,
    }


def _description(verb: Verb) -> dict[str, Any]:
    from ..skeleton import body_skeleton

    operation = verb.operation
    documentation = verb.documentation
    content: dict[str, Any] = {
        **_row(verb),
        "notes": [command_text(note, verb.version) for note in documentation.notes],
        "experimental": operation.experimental,
        "deprecated": operation.deprecated,
        "destroys": operation.destroys or operation.method == "DELETE",
        "parameters": [_parameter(verb, parameter) for parameter in verb.parameters if parameter.name != "body"],
        **{name: value for name, value in _access(verb).items() if name != "command"},
        "docs": operation.docs,
    }
    if operation.filterable:
        content["filterable"] = {name: [*operators] for name, operators in operation.filterable.items()}
    if operation.sortable:
        content["sortable"] = [*operation.sortable]
    if operation.paging:
        content["paging"] = {"style": operation.paging.style, "maximum": operation.paging.maximum}
    if operation.bodies:
        content["body"] = body_skeleton(operation)
    return content


def _parameter(verb: Verb, parameter: Any) -> dict[str, Any]:
    names = {"filters": "--filter", "sorters": "--sort"}
    is_argument = parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    name = kebab(parameter.name)
    return {
        "name": name.upper() if is_argument else names.get(parameter.name, f"--{name}"),
        "required": parameter.default is parameter.empty,
        "type": parameter.annotation.removesuffix(" | None"),
        "text": verb.text_of(parameter.name),
    }


def _as_text(verb: Verb, content: dict[str, Any]) -> str:
    import json

    formatter = click.HelpFormatter(max_width=110)
    formatter.write_usage("sailkit", " ".join([verb.command, *_usage(content)]))
    formatter.write_paragraph()
    for text in [content["summary"], *content["notes"]]:
        formatter.write_text(text)
        formatter.write_paragraph()
    formatter.write_text("\n\n".join(facts(verb.operation)))
    sections = {
        "Parameters": [(item["name"], item["text"] or item["type"]) for item in content["parameters"]],
        "Other clients": [(name, "") for name in content["others"]],
    }
    for title, records in sections.items():
        if records:
            with formatter.section(title):
                formatter.write_dl(records)
    text = formatter.getvalue()
    if "body" in content:
        text += f"\nBody (--body, --set):\n{json.dumps(content['body'], indent=2, ensure_ascii=False)}\n"
    return f"{text}\n{content['docs']}\n" if content["docs"] else text


def _usage(content: dict[str, Any]) -> list[str]:
    required = [item["name"] for item in content["parameters"] if item["required"]]
    return [*(f"{name} VALUE" if name.startswith("--") else name for name in required), "[OPTIONS]"]
