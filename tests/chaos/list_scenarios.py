"""Scenarios of lists: every way of paging, with every trouble that a page can be."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from sailkit_api.v2025 import operations

from .driver import Client
from .invariants import Expected, judge_error, judge_list, judge_part
from .lists import search_order
from .plan import NO_LISTS, STATUSES, TRANSIENT, Plan
from .rows import Table, comparable, make_table
from .trial import Kind, Trial

__all__ = ["KINDS"]

COUNTED: Final = ("offset", "results", "start")
STYLES: Final = (*COUNTED, "next", "search", "keyed")
QUIRKS: Final = {
    "offset": ("capped", "ragged", "edge 400", "hidden"),
    "results": ("capped", "ragged", "hidden"),
    "start": ("capped", "ragged", "hidden"),
    "next": ("capped", "ragged", "empty with next"),
    "search": ("capped", "ragged"),
    "keyed": ("capped", "ragged", "edge 400"),
}
STICKS: Final = {
    "offset": ("offset ignored", "page repeated"),
    "results": ("offset ignored", "page repeated"),
    "start": ("offset ignored", "page repeated"),
    "next": ("token repeated", "token cycle"),
    "search": ("after ignored",),
    "keyed": ("filter ignored",),
}
TROUBLES: Final = ("calm", "transient", "no list", "short", "stuck", "refusal", "mixed", "nulls")
EXCEPT: Final = {"refusal": ("next", "search"), "nulls": (*COUNTED, "next")}
SORTS: Final[tuple[list[str], ...]] = ([], ["name"], ["-name"], ["created"], ["-type", "name"], ["misspelt"])
KEYS: Final = ("id", "name", "created", "modified", "type")


def _plan(trial: Trial, style: str, trouble: str) -> Plan:
    random = trial.random
    options: dict[str, Any] = {"sticky": random.random() < 0.5}
    quirks: set[str] = set()
    if trouble in ("transient", "mixed"):
        options |= {"rate": random.choice((0.03, 0.1, 0.4)), "faults": random.choice((TRANSIENT, STATUSES))}
        options |= {"token_rate": random.choice((0.0, 0.3))}
    if trouble in ("no list", "mixed"):
        options |= {"page_rate": random.choice((0.1, 0.4)), "page_faults": NO_LISTS}
    if trouble in ("refusal", "mixed"):
        faults = options.get("page_faults", ())
        options |= {"page_rate": random.choice((0.1, 0.4)), "page_faults": (*faults, "refusal")}
        quirks |= {"edge 400"} if style in ("offset", "keyed") and random.random() < 0.5 else set()
    if trouble in ("short", "mixed"):
        quirks |= set(random.sample(QUIRKS[style], random.randint(1, 2)))
    if trouble == "stuck" or (trouble == "mixed" and random.random() < 0.2):
        quirks = {random.choice(STICKS[style])}  # alone: with short pages, nobody could tell it from overlapping ones
    return trial.plan(quirks=frozenset(quirks), **options)


def _pager(client: Client, style: str, query: dict[str, Any], reading: dict[str, Any]) -> Any:
    """A pager of a list; `reading` is how it is read."""
    tenant = client.tenant
    if style == "search":
        pager = tenant.search("*", **query)
    else:
        operation: Any = {
            "offset": operations.list_identities,
            "results": operations.search_form_definitions_by_tenant,
            "start": operations.list_campaign_filters,
            "next": operations.get_launchers,
            "keyed": operations.list_sources,
        }[style]
        pager = tenant.pages(operation(**query))
    return pager.with_options(**reading)


def _choose(trial: Trial, style: str, table: Table) -> tuple[dict[str, Any], dict[str, Any], Expected]:
    """The query, how it is read, and what is expected."""
    random = trial.random
    query: dict[str, Any] = {}
    reading: dict[str, Any] = {"page_size": random.randint(2, 7)}
    if random.random() < 0.6:
        reading["concurrency"] = random.randint(1, 4)
    rows = table.visible(table.rows)
    if style == "keyed":
        field = reading["key"] = random.choice(KEYS)
        values = {row["id"]: comparable(row[field]) for row in rows}
        missing = 0 if table.nulls_first else 2
        expected = Expected(tuple(values), lambda id: (1, values[id]) if values[id] is not None else (missing, ""))
        return query, reading, expected
    if style == "offset" and not table.hidden and random.random() < 0.4:
        query["sorters"] = random.choice(("name", "-created", "type,name"))
        rows = table.select(sorters=query["sorters"])
    if style == "search":
        sort = random.choice(SORTS)
        query["sort"] = sort
        rows = sorted(rows, key=search_order([*sort, "id"]))
    if style == "offset" and random.random() < 0.3:
        query["count"] = True
    if not table.hidden and random.random() < 0.15 and style in ("offset", "search", "next"):
        query["limit"] = random.randint(0, len(rows) + 3)
        rows = rows[: query["limit"]]
    return query, reading, Expected(tuple(row["id"] for row in rows))


def _list(trial: Trial, style: str, trouble: str) -> list[str]:
    """Read a list; where it fails, resume it when the faults have ended."""
    random = trial.random
    plan = _plan(trial, style, trouble)
    size = random.choice((0, 1, 5, 6, 10, random.randint(2, 30), random.randint(15, 30)))
    table = make_table(random, size, nulls=trouble == "nulls", hidden="hidden" in plan.quirks)
    query, reading, expected = _choose(trial, style, table)
    window = 20 if style == "search" and random.random() < 0.5 else 10_000
    with trial.open(plan, table=table, window=window) as (service, client):
        pager = _pager(client, style, query, reading)
        listing = client.collect(pager, 3 * size + 60)
        if len(listing.ids) > 3 * size + 60:
            return [f"a list of {size} rows does not end"]
        if listing.error is None:
            return judge_list(expected, listing.ids)
        findings = judge_error(listing.error, service.secrets) + judge_part(expected, listing.ids)
        service.calm()
        rest = client.collect(pager.resume(), 3 * size + 60)
        if _may_not_resume(plan):
            pass
        elif rest.error is None:
            findings += judge_list(expected, listing.ids + rest.ids, "the resumed list")
        elif not _may_refuse(reading, query, table, window):
            findings.append(f"resuming failed: {type(rest.error).__name__}: {str(rest.error)[:100]}")
        return findings + [f"the token was sent to {path}" for path in service.misled]


def _may_refuse(reading: dict[str, Any], query: dict[str, Any], table: Table, window: int) -> bool:
    """Whether a list that failed may fail again: there is no reading it as asked, or no making sure of its end."""
    by = reading.get("key")
    nulls = any(row.get(by) is None for row in table.rows) if by else False
    beyond = window < len(table.rows) + reading["page_size"] and any(
        row.get(name.lstrip("-")) is None for row in table.rows for name in query.get("sort", ())
    )
    return nulls or beyond


def _may_not_resume(plan: Plan) -> bool:
    """Whether nobody can tell where a list stands: its tokens led it back to its beginning."""
    return "token cycle" in plan.quirks


def _kinds() -> dict[str, Kind]:
    kinds = {}
    for style in STYLES:
        for trouble in TROUBLES:
            if style in EXCEPT.get(trouble, ()):
                continue
            kinds[f"list {style}: {trouble}"] = Kind(
                partial(_list, style=style, trouble=trouble), 5 if trouble == "calm" else 10
            )
    return kinds


KINDS: Final = _kinds()
