"""Filter check: a warning for fields and operators that an operation is not documented to support."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import attrs
import pytest

from sailkit import BadRequestError, F, FilterWarning, _warnings, ago, raw, sort_by
from sailkit._warnings import OperationWarnings, warn_undocumented
from sailkit_api.v2025.operations import list_accounts
from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_core.request import Request
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
    ("value", "messages"),
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
def test_advice_names_what_is_documented(value: str, messages: list[str]) -> None:
    issued = issue_warnings(OperationWarnings(), filters=value)
    assert issued == [f"{message} (see {OPERATION.docs})" for message in messages]


def test_an_attribute_is_documented_by_its_map() -> None:
    operation = attrs.evolve(OPERATION, filterable={"attributes": ("eq",)}, sortable=("attributes",))
    city = F["attributes.city"]
    for value, count in ((city.eq("x"), 0), (sort_by(-city), 0), (city.co("x"), 1), (F["attribute.city"].eq("x"), 1)):
        assert len(issue_warnings(OperationWarnings(), operation, filters=value)) == count, value


def test_the_example_is_as_documented() -> None:
    filter = F.source_id.in_(["1"]) & ~F.uncorrelated.eq(True) & (F.modified < ago(months=3))
    request = list_accounts(filters=filter, sorters=sort_by(F.name, -F.modified))
    with warnings.catch_warnings(record=True) as issued:
        warnings.simplefilter("always")
        warn_undocumented(request, OperationWarnings())
    assert issued == []


@pytest.mark.parametrize("value", [F.anything == 1, sort_by(F.anything)])
def test_there_is_no_advice_where_the_document_says_nothing(value: str) -> None:
    assert issue_warnings(OperationWarnings(), SILENT, filters=value) == []


def issue_warnings(issued: Any, operation: Operation = OPERATION, **query: str) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warn_undocumented(Request(operation, operation.path, query={**query, "limit": 5}), issued)
    assert {warning.category for warning in caught} <= {FilterWarning}
    return [str(warning.message) for warning in caught]


def test_a_warning_comes_once_for_each_operation_field_and_operator() -> None:
    issued = OperationWarnings()
    first = issue_warnings(issued, filters=F.nam == "a", sorters=F.id.asc())
    assert [message.split(",")[0] for message in first] == [
        "GET /things is not documented to filter by nam",
        "GET /things is not documented to sort by id",
    ]
    assert all(OPERATION.docs in message for message in first)
    assert issue_warnings(issued, filters=F.nam == "b") == []
    assert len(issue_warnings(issued, filters=F.nam != "b")) == 1
    assert issue_warnings(issued, filters="other eq 1") == []


def test_a_filter_is_sent_with_its_warning_and_the_service_decides(client: Client) -> None:
    _warnings._filter_warnings._issued.clear()
    names = [identity.name for identity in client.collect(client.tenant.identities.list(limit=3, sorters=F.name.asc()))]
    listed = client.tenant.identities.list(filters=F.name.in_(names) | F.name.eq(names[0]), sorters=sort_by(-F.name))
    with pytest.warns(FilterWarning, match="name with in") as caught, pytest.raises(BadRequestError):
        client.collect(listed)
    assert Path(caught[0].filename).parent == Path(__file__).parent  # of the caller
    expected = client.tenant.identities.list(filters=F.name.eq(names[0]) | F.name.eq(names[1]), sorters=-F.name)
    assert [identity.name for identity in client.collect(expected)] == names[1::-1]


def test_a_filter_of_ones_own_words_passes(client: Client) -> None:
    assert client.collect(client.tenant.identities.list(filters=raw('name sw "A"'))) == client.collect(
        client.tenant.identities.list(filters='name sw "A"')
    )
