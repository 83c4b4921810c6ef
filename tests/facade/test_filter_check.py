"""Advice: what a filter or sorter uses that its operation is not documented to take."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pytest

from sailkit import BadRequestError, F, FilterWarning, ago, raw, sort_by
from sailkit import _filter_check as advice
from sailkit._filter_check import advise, check
from sailkit_api.v2025.operations import list_accounts
from sailkit_core.api import Api
from sailkit_core.request import Operation, Request
from tests.facade.conftest import Client

OPERATION = Operation(
    id="listThings",
    method="GET",
    path="/things",
    tag="Things",
    api=Api(prefix="/v2025", docs="https://example.com"),
    filterable={"id": ("eq", "in"), "name": ("eq", "sw")},
    sortable=("name", "created"),
    page="list-things",
)
SILENT = Operation(id="listOthers", method="GET", path="/others", tag="Things", api=Api(prefix="/v2025"))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (F.id.in_(["a"]) & F.name.startswith("A"), []),
        (sort_by(F.name, -F.created), []),
        (F.nam == "a", ["GET /things is not documented to filter by nam, but by id (eq, in), name (eq, sw)"]),
        (
            ~(F.name.contains("a") | F.name.contains("b")),
            ["GET /things is not documented to filter name with co, but with eq, sw"],
        ),
        (sort_by(F.id, F.name), ["GET /things is not documented to sort by id, but by name, created"]),
        (raw("nam eq 1"), []),
        ("nam eq 1", []),
        (sort_by("nam"), []),
    ],
)
def test_advice_names_what_is_documented(value: str, said: list[str]) -> None:
    assert check(value, OPERATION) == said


def test_the_example_is_as_documented() -> None:
    filter = F.source_id.in_(["1"]) & ~F.uncorrelated.eq(True) & (F.modified < ago(months=3))
    assert (
        check(filter, list_accounts().operation) == check(sort_by(F.name, -F.modified), list_accounts().operation) == []
    )


@pytest.mark.parametrize("value", [F.anything == 1, sort_by(F.anything)])
def test_there_is_no_advice_where_the_document_says_nothing(value: str) -> None:
    assert check(value, SILENT) == []


def warned(seen: Any, **query: str) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        advise(Request(OPERATION, "/things", query={**query, "limit": 5}), seen)
    assert {each.category for each in caught} <= {FilterWarning}
    return [str(each.message) for each in caught]


def test_a_warning_comes_once_for_each_operation_field_and_operator() -> None:
    seen: set[tuple[str, str, str, str]] = set()
    first = warned(seen, filters=F.nam == "a", sorters=F.id.asc())
    assert [message.split(",")[0] for message in first] == [
        "GET /things is not documented to filter by nam",
        "GET /things is not documented to sort by id",
    ]
    assert all(OPERATION.docs in message for message in first)
    assert warned(seen, filters=F.nam == "b") == []
    assert len(warned(seen, filters=F.nam != "b")) == 1
    assert warned(seen, filters="other eq 1") == []


def test_a_filter_is_sent_with_its_warning_and_the_service_decides(client: Client) -> None:
    advice._seen.clear()
    names = [each.name for each in client.collect(client.tenant.identities.list(limit=3, sorters=F.name.asc()))]
    listed = client.tenant.identities.list(filters=F.name.in_(names) | F.name.eq(names[0]), sorters=sort_by(-F.name))
    with pytest.warns(FilterWarning, match="name with in") as caught, pytest.raises(BadRequestError):
        client.collect(listed)
    assert Path(caught[0].filename).parent == Path(__file__).parent  # where it was asked for
    wanted = client.tenant.identities.list(filters=F.name.eq(names[0]) | F.name.eq(names[1]), sorters=-F.name)
    assert [each.name for each in client.collect(wanted)] == names[1::-1]


def test_a_filter_of_ones_own_words_passes(client: Client) -> None:
    assert client.collect(client.tenant.identities.list(filters=raw('name sw "A"'))) == client.collect(
        client.tenant.identities.list(filters='name sw "A"')
    )
