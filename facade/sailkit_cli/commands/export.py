"""Command `export`: a list or a search in a file, with progress; an interrupted export can be resumed."""

from __future__ import annotations

import sys
from typing import Any

import click

from ..catalogue import Verb, verbs_of
from ..context import Context, command, parse_concurrency, pass_context
from ..export_file import export as export_pager
from ..names import resource_names
from ..perform import build_request, split_columns
from .search import INDICES

__all__ = ["export"]


@command("export", short_help="Write a list to a file; an interrupted export can be resumed.")
@click.argument("what", metavar="RESOURCE|search")
@click.argument("query", default="")
@click.option("--to", required=True, metavar="FILE", help="File: .csv, .jsonl or .xlsx.")
@click.option("--resume", is_flag=True, help="Continue an interrupted export; without one, begin.")
@click.option("--filter", "filters", metavar="TEXT", help="Filter of the list.")
@click.option("--sort", "sorters", metavar="FIELDS", help="Fields to sort by.")
@click.option("--limit", type=click.IntRange(0), help="Number of items. Default: all.")
@click.option("--columns", metavar="NAMES", help="Columns of a CSV or workbook. Default: all.")
@click.option("--key", metavar="FIELD", help="Page by a field instead of an offset, such as id.")
@click.option(
    "--concurrency",
    type=parse_concurrency,
    metavar="N",
    default="auto",
    help="Pages at the same time, 1 to 50, or auto, the default: as many as latency and rate limit require.",
)
@click.option(
    "--index",
    "-i",
    multiple=True,
    type=click.Choice(INDICES),
    metavar="INDEX",
    help=f"{', '.join(INDICES)}; may be repeated. Default: identities.",
)
@pass_context
def export(context: Context, /, what: str, query: str, to: str, resume: bool, **options: Any) -> None:
    """Write all items of a list to a file.

    RESOURCE is one that has a list, such as identities or accounts; `search` writes the hits of QUERY. Ctrl-C keeps
    what there is; the same command with --resume goes on.
    """
    given = {name: options[name] for name in ("filters", "sorters", "limit") if options[name] is not None}
    if what == "search":
        pager, total = _search(context, query, options, given)
    else:
        pager, total = _list(context, what, query, options, given)
    if context.dry_run:
        context.note(f"{to} would be written{'' if total is None else f', with {total:,} items'}")
        return
    export_pager(context, pager, to, split_columns(options["columns"]), resume=resume, total=total)


def _search(context: Context, query: str, options: dict[str, Any], given: dict[str, Any]) -> tuple[Any, int | None]:
    if not query:
        raise click.UsageError("A search requires a query, such as `sailkit export search '*' --to all.csv`.")
    if "filters" in given:
        raise click.UsageError("A search is filtered by its query; leave out --filter.")
    indices = [*options["index"]] or ["identities"]
    search: Any = context.tenant().search
    sort = (given.get("sorters") or "").split(",") if given.get("sorters") else ()
    total = search.count(query, indices=indices) if _shows_progress(context) else None
    return search(query, indices=indices, sort=sort, limit=given.get("limit")), _least(total, given)


def _list(
    context: Context, what: str, query: str, options: dict[str, Any], given: dict[str, Any]
) -> tuple[Any, int | None]:
    if query or options["index"]:
        raise click.UsageError("QUERY and --index belong to `sailkit export search`.")
    verb = _find_list(context.api, what)
    names = {parameter.name for parameter in verb.parameters}
    if missing := given.keys() - names:
        raise click.UsageError(f"{verb.command} has no {' and no '.join(sorted(missing))}.")
    request = build_request(verb, given)
    tenant: Any = context.tenant()
    paging = verb.operation.paging
    total = tenant.pages(request).total() if paging and paging.count and _shows_progress(context) else None
    try:
        pager = tenant.pages(request, key=options["key"], concurrency=options["concurrency"])
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    return pager, _least(total, given)


def _find_list(version: str, what: str) -> Verb:
    if what not in resource_names(version):
        from sailkit_core.keywords import find_nearest

        nearest = find_nearest(what, resource_names(version))
        raise click.UsageError(f"There is no resource {what!r}." + (f" Did you mean {nearest!r}?" if nearest else ""))
    verb = verbs_of(version, what).get("list")
    required = [p.name for p in verb.parameters if p.default is p.empty] if verb else []
    if verb is None or not verb.is_list or required:
        lists = [name for name, other in verbs_of(version, what).items() if other.is_list]
        hint = f" Try `sailkit {what} {lists[0]} --to FILE`." if lists else ""
        raise click.UsageError(f"{what} has no list of all its items.{hint}")
    return verb


def _shows_progress(context: Context) -> bool:
    return sys.stderr.isatty() or context.dry_run


def _least(total: int | None, given: dict[str, Any]) -> int | None:
    return total if total is None or "limit" not in given else min(total, given["limit"])
