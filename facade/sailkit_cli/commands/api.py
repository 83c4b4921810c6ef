"""Command `api`: a call of any path of the tenant, also of lists that no document describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs
import click

from sailkit_core.operation import Paging
from sailkit_core.request import PagedRequest, Request

from ..catalogue import find_operation
from ..context import Context, command, pass_context
from ..perform import split_columns, write_list, write_result
from ..values import read_json

__all__ = ["api"]

PAGE_SIZE: Final = 250  # of a list that is not documented
METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")


@command("api", short_help="Call any path of the tenant.")
@click.argument("method", type=click.Choice(METHODS, case_sensitive=False), metavar="|".join(METHODS))
@click.argument("path")
@click.option("--param", "parameters", multiple=True, metavar="NAME=VALUE", help="Query parameter; may be repeated.")
@click.option("--body", metavar="JSON|@FILE|-", help="Body: JSON, a file, or - for stdin.")
@click.option("--all", "is_all", is_flag=True, help="All items of a list, page after page.")
@click.option("--limit", type=click.IntRange(0), help="Number of items, with pages.")
@click.option("--page-size", type=click.IntRange(1), help="Items in a request of a list. Default: as documented.")
@click.option("--items", default="", metavar="NAME", help="Property that has the list, if the response is none.")
@click.option("--query", metavar="JMESPATH", help="Part of the result, as a JMESPath expression.")
@click.option("--columns", metavar="NAMES", help="Columns, such as name,attributes.department.")
@click.option("--to", metavar="FILE", help="Write a list to a file (.csv, .jsonl, .xlsx).")
@click.option("--resume", is_flag=True, help="Continue an interrupted --to.")
@pass_context
def api(context: Context, /, method: str, path: str, **options: Any) -> None:
    """Call a path of the tenant, such as /v2025/identities, with its token, retries and rate limit.

    PATH contains the API version, and may have a query. With --all, --limit or --to, METHOD is GET, and the items of
    the list are fetched page after page; by offset, if the path is not documented.
    """
    if (options["is_all"] or options["limit"] is not None or options["to"]) and method.upper() != "GET":
        raise click.UsageError("--all, --limit and --to read a list with GET.")
    request = _build_request(context, method, path, options)
    expression = context.compile_query(options["query"])
    if context.dry_run:
        context.show_request(request.http())
        return
    columns = split_columns(options["columns"])
    tenant: Any = context.tenant()
    if not isinstance(request, PagedRequest):
        context.check_form()
        context.confirm_request(request)
        write_result(context, request, tenant.send(request), columns, expression)
        return
    try:
        pager = tenant.pages(request, page_size=options["page_size"])
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    write_list(context, pager, options["limit"], {f"cli_{name}": value for name, value in options.items()})


def _build_request(context: Context, method: str, path: str, options: Mapping[str, Any]) -> Request[Any]:
    """Return the request, with the facts of the operation if the path is that of a documented one."""
    from sailkit._engine.request_building import undocumented_request

    body = None if options["body"] is None else read_json(options["body"], "--body")
    query = dict(_pairs(options["parameters"]))
    base_url = context.base_url()
    try:
        request = undocumented_request(method, path, query, body, base_url)
        if operation := find_operation(method.upper(), request.path):
            request = attrs.evolve(request, operation=operation, path=request.path.removeprefix(operation.prefix))
        if options["is_all"] or options["limit"] is not None or options["to"]:
            request = _list_request(request, options)
        request.http()
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    return request


def _pairs(texts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--param {text!r} is not of the form NAME=VALUE.")
        yield name, value


def _list_request(request: Request[Any], options: Mapping[str, Any]) -> Request[Any]:
    """Return the request of a list, which is paged by offset if it is not documented."""
    paging = Paging(style="offset", items=options["items"], size=PAGE_SIZE, maximum=options["page_size"] or PAGE_SIZE)
    operation = attrs.evolve(request.operation, paging=request.operation.paging or paging)
    query = {"offset": None, **request.query, "limit": options["limit"]}
    return PagedRequest(operation, request.path, query=query)
