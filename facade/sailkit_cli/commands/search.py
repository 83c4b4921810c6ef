"""Command `search`: hits of a query, their number, and numbers by the values of fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import click

from sailkit_core.codec import plain

from ..context import Context, command, pass_context
from ..perform import DEFAULT_LIMIT, split_columns, write_list

__all__ = ["INDICES", "hits"]

INDICES: Final = ("identities", "accessprofiles", "accountactivities", "entitlements", "events", "roles", "*")
BUCKETS: Final = 10_000  # different values of a field


@command("hits", short_help="Search with a query; the same as `sailkit search QUERY`.")
@click.argument("query", metavar="QUERY")
@click.option(
    "--index",
    "-i",
    multiple=True,
    type=click.Choice(INDICES),
    metavar="INDEX",
    help=f"{', '.join(INDICES)}; may be repeated. Default: identities.",
)
@click.option("--count", is_flag=True, help="Only the number of hits; with --by, that for each value.")
@click.option("--by", metavar="FIELDS", help="Fields to count by, separated by commas; requires --count.")
@click.option("--sort", metavar="FIELDS", help="Fields to sort by, separated by commas; -FIELD for descending order.")
@click.option("--include", metavar="FIELDS", help="Fields that hits contain, separated by commas.")
@click.option("--limit", type=click.IntRange(0), help="Number of hits. Default: 250.")
@click.option("--all", "is_all", is_flag=True, help="All hits, also beyond 10,000.")
@click.option("--query", "jmespath", metavar="JMESPATH", help="Part of the result, as a JMESPath expression.")
@click.option("--columns", metavar="NAMES", help="Columns, such as name,attributes.department.")
@click.option("--to", metavar="FILE", help="Write a file (.csv, .jsonl, .xlsx) instead of stdout.")
@click.option("--resume", is_flag=True, help="Continue an interrupted --to.")
@pass_context
def hits(context: Context, /, query: str, **options: Any) -> None:
    """Search with a QUERY in SailPoint's query language, such as 'attributes.city:London'."""
    indices = [*options["index"]] or ["identities"]
    if options["by"] and not options["count"]:
        raise click.UsageError("--by counts; pass --count, too.")
    if options["count"]:
        _count(context, query, indices, options)
        return
    if options["is_all"] and options["limit"] is not None:
        raise click.UsageError("--all and --limit exclude each other.")
    limit = options["limit"]
    if limit is None and not options["is_all"] and not options["to"]:
        limit = DEFAULT_LIMIT
    one_more = limit + (options["limit"] is None) if limit is not None else None
    include = split_columns(options["include"])
    search_options = {"include": include} if include else {}
    sort = split_columns(options["sort"]) or ()
    search: Any = context.tenant().search
    pager = search(query, indices=indices, sort=sort, limit=one_more, **search_options)
    list_options = {f"cli_{name}": options[name] for name in ("columns", "to", "resume")}
    list_options["cli_query"] = options["jmespath"]
    write_list(context, pager, limit, list_options, is_default=options["limit"] is None)


def _count(context: Context, query: str, indices: list[str], options: dict[str, Any]) -> None:
    expression = context.compile_query(options["jmespath"])
    search = context.tenant().search
    fields = split_columns(options["by"])
    if fields is None:
        context.write(search.count(query, indices=indices), query=expression)
        return
    paths = [_path(field, indices) for field in fields]
    body = {
        "indices": indices,
        "query": {"query": query},
        "aggregationType": "SAILPOINT",
        "aggregations": _aggregation(paths),
    }
    result = plain(search.aggregate(body, limit=0))
    rows = [*_rows(result["aggregations"], fields, paths)]
    context.write(rows, columns=split_columns(options["columns"]), query=expression)


def _path(field: str, indices: list[str]) -> str:
    """Return the path of a field; an attribute of identities may be named without `attributes.`."""
    from sailkit_api.v2025.models import IdentityDocument

    is_attribute = indices == ["identities"] and "." not in field and field not in IdentityDocument._field_names
    return f"attributes.{field}" if is_attribute else field


def _aggregation(paths: list[str]) -> dict[str, Any]:
    """Return the specification that counts by the values of the first field, and within each by those of the next."""
    bucket = {"name": paths[0], "type": "TERMS", "field": paths[0], "size": BUCKETS, "minDocCount": 1}
    level: dict[str, Any] = {"bucket": bucket}
    return level | ({"subAggregation": _aggregation(paths[1:])} if len(paths) > 1 else {})


def _rows(level: dict[str, Any], fields: list[str], paths: list[str]) -> Iterator[dict[str, Any]]:
    """Yield a row for each combination of values."""
    for bucket in level[paths[0]]["buckets"]:
        value = {fields[0]: bucket["key"]}
        if len(paths) == 1:
            yield {**value, "count": bucket["doc_count"]}
        else:
            yield from ({**value, **row} for row in _rows(bucket, fields[1:], paths[1:]))
