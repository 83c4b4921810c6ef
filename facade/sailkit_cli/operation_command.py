"""Commands of operations: `sailkit RESOURCE VERB`, made from the signature of the operation."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, Final, get_args

import click
from click.shell_completion import CompletionItem

from sailkit_core.operation import Operation

from .bodies import FORM, PATCH_OPTIONS, BodyForm, build_body, build_patch, has_patch
from .catalogue import Verb
from .context import Argument, Command, Context, parse_concurrency
from .names import command_text, kebab
from .perform import perform_call, perform_list

__all__ = ["OperationCommand"]

ORDER: Final = "sailkit_cli.order"  # of the options of a JSON Patch, in the context of a command
_OPTION_NAMES: Final = {"filters": ["--filter", "--filters"], "sorters": ["--sort", "--sorters"]}


class ValueType(click.ParamType[Any]):
    """A value of an enum: any text is accepted, the known values are completed."""

    name = "value"

    def __init__(self, values: Sequence[str]) -> None:
        self.values = values

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(value) for value in self.values if value.lower().startswith(incomplete.lower())]


class OperationCommand(Command):
    """The command of an operation.

    Args:
        verb: the operation.
    """

    def __init__(self, verb: Verb) -> None:
        self.verb = verb
        parameters = [*_own_parameters(verb)]
        taken = {name for parameter in parameters for name in parameter.opts}
        parameters += _body_options(verb.operation)
        parameters += _result_options(verb, taken)
        super().__init__(
            verb.name,
            params=parameters,
            callback=self._run,
            short_help=verb.documentation.summary,
            help=_help(verb),
        )

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if has_patch(self.verb.operation) and not ctx.resilient_parsing:
            _, _, order = self.make_parser(ctx).parse_args(args=[*args])
            ctx.meta[ORDER] = [parameter.name for parameter in order]
        return super().parse_args(ctx, args)

    def _run(self, **values: Any) -> None:
        ctx = click.get_current_context()
        context = ctx.ensure_object(Context)
        options = {name: values.pop(name) for name in [*values] if name.startswith("cli_")}
        operation = self.verb.operation
        arguments = {name: _convert(value) for name, value in values.items() if value not in (None, ())}
        if operation.bodies and "body" in inspect.signature(self.verb.function).parameters:
            body = _body(operation, options, ctx.meta.get(ORDER, ()))
            if body is None and self._requires_body:
                raise click.UsageError(f"A body is required: pass --body or --set. {self._describe_hint}", ctx)
            arguments |= {"body": body} if body is not None else {}
        if self.verb.is_list:
            perform_list(context, self.verb, arguments, options)
        else:
            perform_call(context, self.verb, arguments, options)

    @property
    def _requires_body(self) -> bool:
        return any(p.name == "body" and p.default is p.empty for p in self.verb.parameters)

    @property
    def _describe_hint(self) -> str:
        return f"`sailkit describe {self.verb.command}` shows its fields."


def _own_parameters(verb: Verb) -> Iterator[click.Parameter]:
    """Yield the parameters of the operation: arguments for its path, options for everything else."""
    for parameter in verb.parameters:
        if parameter.name == "body":
            continue
        value_type = _value_type(verb.operation, parameter.annotation)
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            metavar = kebab(parameter.name).upper()
            yield Argument(parameter.name, type=value_type, metavar=metavar, text=verb.text_of(parameter.name))
            continue
        if parameter.name == "limit" and verb.is_list:
            continue  # among the options of lists
        names = _OPTION_NAMES.get(parameter.name, [f"--{kebab(parameter.name)}"])
        is_switch = value_type is click.BOOL
        yield click.Option(
            [parameter.name, "/".join([names[0], f"--no-{names[0][2:]}"]) if is_switch else names[0], *names[1:]],
            type=value_type,
            default=None,
            multiple="Collection[" in parameter.annotation or parameter.name == "sorters",
            required=parameter.default is parameter.empty,
            help=verb.text_of(parameter.name),
        )


def _value_type(operation: Operation, annotation: str) -> click.ParamType[Any]:
    names = annotation.replace("Collection[", "").replace("]", "").split(" | ")
    for name, value_type in (("int", click.INT), ("bool", click.BOOL)):
        if name in names:
            return value_type
    if len(names) > 1 and "str" in names[1:]:
        enum = getattr(import_module(operation.package), names[0], None)
        return ValueType([str(value) for value in get_args(enum)])
    return click.STRING


def _body_options(operation: Operation) -> Iterator[click.Option]:
    if not operation.bodies:
        return
    form = BodyForm.of(operation)
    yield click.Option(["cli_body", "--body"], metavar="JSON|@FILE|-", help="Body: JSON, a file, or - for stdin.")
    if has_patch(operation):
        for name, text in PATCH_OPTIONS.items():
            metavar = {"remove": "PATH", "move": "FROM=TO", "copy": "FROM=TO"}.get(name, "PATH=VALUE")
            yield click.Option([f"cli_{name}", f"--{name}"], multiple=True, metavar=metavar, help=text)
    elif not isinstance(operation.bodies[form.media_type], list):
        text = "Set a field of the body: NAME=VALUE, such as owner.id=2c9180, or NAME:=JSON."
        yield click.Option(["cli_set", "--set"], multiple=True, metavar="NAME=VALUE", help=text)
    if form.media_type == FORM:
        names = " or ".join(form.files)
        text = f"File to upload: PATH, or FIELD=PATH; field: {names}." if names else "File to upload: FIELD=PATH."
        yield click.Option(["cli_file", "--file"], multiple=True, metavar="FIELD=PATH", help=text)


def _result_options(verb: Verb, taken: set[str]) -> Iterator[click.Option]:
    """Yield the options of the result, without names that the operation has for a parameter of its own."""
    if verb.is_list:
        yield click.Option(["cli_limit", "--limit"], type=click.IntRange(0), help="Number of items. Default: 250.")
        yield click.Option(["cli_all", "--all"], is_flag=True, help="All items.")
        yield click.Option(["cli_page_size", "--page-size"], type=click.IntRange(1), help="Items in a request.")
        text = "Pages to fetch at the same time, 1 to 50, or auto."
        pages: dict[str, Any] = {"type": parse_concurrency, "metavar": "N", "default": "1", "help": text}
        yield click.Option(["cli_concurrency", "--concurrency"], **pages)
    names = [name for name in ("--query", "--jmespath") if name not in taken]
    yield click.Option(["cli_query", *names], metavar="JMESPATH", help="Part of the result, as a JMESPath expression.")
    text = "Columns, such as name,attributes.department."
    yield click.Option(["cli_columns", "--columns"], metavar="NAMES", help=text)
    if verb.is_list:
        text = "Write a file (.csv, .jsonl, .xlsx) instead of stdout."
        yield click.Option(["cli_to", "--to"], metavar="FILE", help=text)
        yield click.Option(["cli_resume", "--resume"], is_flag=True, help="Continue an interrupted --to.")
    else:
        yield click.Option(["cli_to", "--to"], metavar="FILE", help="Write the body of the response to a file.")
        if _can_wait(verb.operation):
            text = "Wait for the end of the work that this starts."
            yield click.Option(["cli_wait", "--wait"], is_flag=True, help=text)
            text = "Seconds to wait at most. Default: 600."
            yield click.Option(["cli_timeout", "--timeout"], type=click.FloatRange(0), default=600.0, help=text)


def _can_wait(operation: Operation) -> bool:
    from .perform import awaited_results

    kinds = [kind for by_type in operation.results.values() for kind in by_type.values()]
    return any(isinstance(kind, str) and kind in awaited_results() for kind in kinds)


def _body(operation: Operation, options: Mapping[str, Any], order: Sequence[str | None]) -> Any:
    if not has_patch(operation):
        form = BodyForm.of(operation)
        return build_body(form, options["cli_body"], options.get("cli_set", ()), options.get("cli_file", ()))
    values = {name: iter(options[f"cli_{name}"]) for name in PATCH_OPTIONS}
    names = [name.removeprefix("cli_") for name in order if name and name.startswith("cli_")]
    changes = [(name, next(values[name])) for name in names if name in values]
    return build_patch(operation, options["cli_body"], changes)


def _convert(value: Any) -> Any:
    return [*value] if isinstance(value, tuple) else value


def _help(verb: Verb) -> str:
    operation, documentation = verb.operation, verb.documentation
    facts = [f"{operation.method} {operation.prefix}{operation.path}"]
    facts += ["Experimental: may change without notice."] if operation.experimental else []
    facts += ["Deprecated."] if operation.deprecated else []
    paragraphs = [documentation.summary, *documentation.notes, " ".join(facts)]
    paragraphs += [f"\b\n{operation.docs}"] if operation.docs else []  # an address is not wrapped
    return "\n\n".join(command_text(paragraph, verb.version) for paragraph in paragraphs)
