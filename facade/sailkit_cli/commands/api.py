"""Command `api`: a call of any path of the tenant, also of lists that no document describes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from ..context import Context, command, pass_context
from ..dry_run import show_request
from ..perform import split_columns, write_list
from ..values import read_json

__all__ = ["api"]

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@command("api", short_help="Call any path of the tenant.")
@click.argument("method", type=click.Choice(METHODS, case_sensitive=False))
@click.argument("path")
@click.option("--param", "parameters", multiple=True, metavar="NAME=VALUE", help="Query parameter; may be repeated.")
@click.option("--body", metavar="JSON|@FILE|-", help="Body: JSON, a file, or - for stdin.")
@click.option("--all", "is_all", is_flag=True, help="All items of a list, page after page.")
@click.option("--limit", type=click.IntRange(0), help="Number of items, with pages.")
@click.option(
    "--items", default="", metavar="NAME", help="Property of the response that has the list, if it is no list."
)
@click.option("--query", metavar="JMESPATH", help="Part of the result, as a JMESPath expression.")
@click.option("--columns", metavar="NAMES", help="Columns, such as name,attributes.department.")
@click.option("--to", metavar="FILE", help="Write a list to a file (.csv, .jsonl, .xlsx).")
@click.option("--resume", is_flag=True, help="Continue an interrupted --to.")
@pass_context
def api(context: Context, /, method: str, path: str, **options: Any) -> None:
    """Call a path of the tenant, such as /v2025/identities, with its token, retries and rate limit.

    PATH contains the API version, and may have a query. With --all, --limit or --to, METHOD is GET, and the items of
    the list are fetched page after page, by offset.
    """
    from sailkit._engine.request_building import undocumented_request

    query = dict(_pairs(options["parameters"]))
    body = None if options["body"] is None else read_json(options["body"], "--body")
    is_list = options["is_all"] or options["limit"] is not None or options["to"]
    expression = context.compile_query(options["query"])
    tenant = context.tenant()
    try:
        request = undocumented_request(method, path, query, body, context.base_url())
        request.http()
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    if context.dry_run:
        show_request(request.http(), context)
        return
    context.confirm_request(request)
    if not is_list:
        context.write(tenant.send(request), columns=split_columns(options["columns"]), query=expression)
        return
    if method.upper() != "GET":
        raise click.UsageError("--all, --limit and --to read a list with GET.")
    pager = tenant.pages(_list_request(request, options["items"], options["limit"]))
    write_list(context, pager, options["limit"], {f"cli_{name}": value for name, value in options.items()})


def _pairs(texts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--param {text!r} is not of the form NAME=VALUE.")
        yield name, value


def _list_request(request: Any, items: str, limit: int | None) -> Any:
    """Return the request of a list that is paged by offset."""
    import attrs

    from sailkit_core.operation import Paging
    from sailkit_core.request import PagedRequest

    paging = Paging(style="offset", items=items)
    operation = attrs.evolve(request.operation, paging=paging)
    query = {"offset": None, **request.query, "limit": limit}
    return PagedRequest(operation, request.path, query=query)
