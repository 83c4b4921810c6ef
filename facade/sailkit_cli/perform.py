"""Calls of operations: confirmation, dry run, sending, and output of the result."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

import click

from sailkit_core.codec import BYTES
from sailkit_core.request import Request

from .catalogue import Verb
from .context import Context

__all__ = ["Head", "awaited_results", "build_request", "perform_call", "perform_list", "split_columns", "write_list"]
__all__ += ["write_result"]

DEFAULT_LIMIT: Final = 250  # items of a list, unless --all or --limit says otherwise
T = TypeVar("T")


class Head(Generic[T]):
    """The first items of an iterable.

    Args:
        items: the items; one more than `limit` is requested, to know whether there are more.
        limit: the number of items; None for all.

    Attributes:
        has_more: whether there are more items than the limit; known after the iteration.
        count: the number of items so far.
    """

    def __init__(self, items: Iterable[T], limit: int | None) -> None:
        self.has_more = False
        self.count = 0
        self._items = items
        self._limit = limit

    def __iter__(self) -> Iterator[T]:
        iterator = iter(self._items)
        for item in islice(iterator, self._limit):
            yield item
            self.count += 1
        self.has_more = self._limit is not None and next(iterator, None) is not None


def awaited_results() -> Mapping[str, Any]:
    """Return the models of results whose work `tenant.wait` waits for, by name."""
    from sailkit.polling import STATUS_OPERATIONS

    return STATUS_OPERATIONS


def build_request(verb: Verb, arguments: Mapping[str, Any]) -> Request[Any]:
    """Return the request of an operation.

    Raises:
        click.UsageError: for arguments that the operation does not accept.
    """
    try:
        request: Request[Any] = verb.function(**arguments)
        request.http()
    except (TypeError, ValueError, OSError) as error:
        raise click.UsageError(str(error)) from None
    return request


def perform_call(context: Context, verb: Verb, arguments: Mapping[str, Any], options: Mapping[str, Any]) -> None:
    """Call an operation and write its result."""
    request = build_request(verb, arguments)
    expression = context.compile_query(options["cli_query"])
    columns = split_columns(options["cli_columns"])
    if context.dry_run:
        context.show_request(request.http())
        return
    if not options["cli_to"]:
        context.check_form()
    context.confirm_request(request)
    if options["cli_to"]:
        _download(context, request, options["cli_to"])
        return
    response = context.tenant().with_response(request)
    result = response.parsed
    if options.get("cli_wait") and result is not None:
        result = _wait(context, result, options["cli_timeout"])
    if result is None and "x-total-count" in response.headers:
        result = int(response.headers["x-total-count"])
    write_result(context, request, result, columns, expression)


def write_result(
    context: Context, request: Request[Any], result: Any, columns: list[str] | None, expression: Any
) -> None:
    """Write the result of a call.

    Raises:
        click.UsageError: for columns and a query that do not fit the result of a call that only reads.
        click.ClickException: for those of a call that has changed something.
    """
    try:
        if isinstance(result, bytes) and sys.stdout.isatty() and BYTES in _kinds(request):
            raise click.UsageError("The result is no text: pass --to FILE.")
        context.write(result, columns=columns, query=expression)
    except click.UsageError as error:
        from sailkit._engine.retry_decision import is_read  # here, because help does not require it

        if is_read(request.operation.method, request.operation.prefix + request.path):
            raise
        raise click.ClickException(f"The call was made, but its result cannot be shown like this. {error}") from None


def perform_list(context: Context, verb: Verb, arguments: dict[str, Any], options: Mapping[str, Any]) -> None:
    """List the items of an operation."""
    limit = options["cli_limit"]
    if options["cli_all"] and limit is not None:
        raise click.UsageError("--all and --limit exclude each other.")
    if limit is None and not options["cli_all"] and not options["cli_to"]:
        limit = DEFAULT_LIMIT
    knows_limit = any(parameter.name == "limit" for parameter in verb.parameters)
    if knows_limit and limit is not None:
        arguments["limit"] = limit + (options["cli_limit"] is None)  # one more tells whether there are more
    request = build_request(verb, arguments)
    if context.dry_run:
        context.show_request(request.http())
        return
    page_options = {"page_size": options["cli_page_size"], "concurrency": options["cli_concurrency"]}
    tenant: Any = context.tenant()
    try:
        pager = tenant.pages(request, **page_options)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    write_list(context, pager, limit, options, is_default=options["cli_limit"] is None)


def write_list(
    context: Context, pager: Any, limit: int | None, options: Mapping[str, Any], *, is_default: bool = False
) -> None:
    """Write the items of a pager to stdout, or to a file.

    Args:
        context: the global options.
        pager: the pager.
        limit: the number of items; None for all.
        options: `cli_columns`, `cli_query`, `cli_to`, `cli_resume`.
        is_default: whether nobody asked for the limit; then a note says that there are more.
    """
    columns = split_columns(options["cli_columns"])
    if options["cli_to"]:
        from .export_file import export

        if options["cli_query"]:
            raise click.UsageError("--query selects a part of what goes to stdout; leave it out, or --to.")
        export(context, pager, options["cli_to"], columns, resume=options["cli_resume"])
        return
    if options["cli_resume"]:
        raise click.UsageError("--resume continues the file of --to.")
    context.check_form()
    head = Head(pager, limit)
    expression = context.compile_query(options["cli_query"])
    try:
        context.write(head, columns=columns, query=expression)
    except KeyboardInterrupt as error:
        error.add_note(f"after {head.count} items; what is written with --to FILE can be continued with --resume")
        raise
    if pager.count is not None:
        context.note(f"{pager.count:,} in total")
    if head.has_more and is_default:
        context.note(f"The first {limit} are shown; --all shows all, --limit N the first N.")


def split_columns(text: str | None) -> list[str] | None:
    """Return the names in a list that commas divide; None for none."""
    if text is None:
        return None
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise click.UsageError("--columns is a list such as name,attributes.department.")
    return names


def _kinds(request: Request[Any]) -> list[Any]:
    return [kind for by_type in request.operation.results.values() for kind in by_type.values()]


def _download(context: Context, request: Request[Any], path: str) -> None:
    if not Path(path).absolute().parent.is_dir():
        raise click.UsageError(f"--to: the folder of {path} does not exist.")
    size = context.tenant().download(request, path).parsed
    context.note(f"{size:,} bytes in {path}")


def _wait(context: Context, result: Any, timeout: float) -> Any:
    with context.progress("Waiting", unit="looks") as progress:
        return context.tenant().wait(result, timeout=timeout, progress=lambda _: progress.advance())
