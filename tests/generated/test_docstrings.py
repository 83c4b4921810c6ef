"""Docstrings of operations: what is written in the file and what the data says, wherever one looks."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys
from importlib import import_module
from typing import Any

import pytest

from sailkit_api import DEFAULT_VERSION, VERSIONS
from sailkit_api.v2025 import operations
from sailkit_api.v2025.resources.identities import Identities
from sailkit_core.api import Api
from sailkit_core.docstrings import complete_doc
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Request

from . import calls

THING = Operation(
    api=Api(prefix="/v9", docs="https://docs.example.com/v9"),
    id="listThings",
    method="GET",
    path="/things",
    tag="Things",
    scopes=("idn:a", "idn:b"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    deprecated=True,
    filterable={"id": ("eq", "in"), "name": ("sw",)},
    sortable=("id", "name"),
    paging=Paging(style="offset", size=50, maximum=250),
    page="list-things",
)


def list_things(limit: int | None = None) -> Request[None]:
    """List things.

    Things are small.

    Args:
        limit: The most.
    """
    raise NotImplementedError(limit)


def test_the_facts_stand_between_the_notes_and_the_arguments_and_the_address_at_the_end() -> None:
    expected = """\
List things.

Things are small.

GET /things
Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
Deprecated: SailPoint announces its end.
Scopes: idn:a, idn:b.
User levels: ORG_ADMIN.
Filterable: id (eq, in), name (sw).
Sortable: id, name.
Paging: by offset, 50 items a page by default, at most 250.

Args:
    limit: The most.

https://docs.example.com/v9/list-things"""
    assert inspect.getdoc(complete_doc(list_things, THING)) == expected
    assert inspect.getdoc(complete_doc(list_things, THING)) == expected  # not twice


@pytest.mark.parametrize(
    ("paging", "line"),
    [
        (Paging(style="start", size=10), "Paging: by start, 10 items a page by default."),
        (Paging(style="next", maximum=100), "Paging: by token, at most 100."),
        (Paging(style="search"), "Paging: by searchAfter."),
        (Paging(style="single", size=250, maximum=250), "Paging: all items in one response."),
    ],
)
def test_a_list_says_how_it_comes_in_pages(paging: Paging, line: str) -> None:
    def function() -> Request[None]:
        raise NotImplementedError

    operation = Operation(id="x", method="GET", path="/x", tag="", paging=paging)
    assert inspect.getdoc(complete_doc(function, operation)) == f"GET /x\n{line}"


@pytest.mark.parametrize("version", VERSIONS)
def test_every_fact_of_an_operation_is_in_its_docstring(version: str) -> None:
    for name, function, operation in calls.operations(version):
        text = " ".join((inspect.getdoc(function) or "").split())
        assert text.count(f"{operation.method} {operation.path} ") == 1, name
        assert text.count(operation.docs) == 1, name
        assert ("Experimental: " in text) is operation.experimental, name
        assert ("Deprecated: " in text) is operation.deprecated, name
        assert f"Scopes: {', '.join(operation.scopes)}." in text or not operation.scopes, name
        assert all(f"{field} (" in text for field in operation.filterable), name
        assert f"Sortable: {', '.join(operation.sortable)}." in text or not operation.sortable, name
        assert ("Paging: " in text) is (operation.paging is not None), name


@pytest.mark.parametrize("version", VERSIONS)
def test_no_argument_is_described_by_its_type_alone(version: str) -> None:
    for name, function, _ in calls.operations(version):
        _, _, arguments = (inspect.getdoc(function) or "").partition("Args:\n")
        for line in arguments.splitlines():
            text = line.partition(": ")[2]
            assert text.lower() not in {"text.", "a list.", "uuid.", "integer.", "number.", "true or false."}, name


def test_help_shows_the_facts_of_a_friendly_name_and_of_its_operation() -> None:
    class Client:
        def send(self, request: Request[Any]) -> Any: ...

        pages = send

    for function in (operations.list_identities, Identities.list, Identities(Client()).list):
        text = pydoc.plain(pydoc.render_doc(function))
        assert "GET /identities" in text
        assert "Scopes: idn:identity:manage, idn:identity:read." in text
        assert "https://developer.sailpoint.com/docs/api/v2025/list-identities" in text


ACCESSES = [
    "operations.describe('list_identities')",
    "import_module('sailkit_api.v2025.operations._identities')",
    "from sailkit_api.v2025.operations._identities import list_identities",
    "operations.describe('list_identities'); operations.list_identities",
    "import sailkit_api.v2025.resources.identities as r; r.Identities.list",
]


@pytest.mark.parametrize("first", ACCESSES)
def test_a_name_in_operations_is_the_function_whatever_was_imported_before(first: str) -> None:
    """Python binds a submodule to its package by name when it is imported; a function must not give way to it."""
    code = f"""
import types
from importlib import import_module
from sailkit_api.v2025 import operations
{first}
from sailkit_api.v2025.operations import list_identities
for function in (list_identities, operations.list_identities, getattr(operations, "list_identities")):
    assert isinstance(function, types.FunctionType), function
    assert function is list_identities
assert "GET /identities" in list_identities.__doc__
assert operations.describe("list_identities") is list_identities().operation
"""
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"deprecated": True}, "Deprecated: SailPoint announces its end."),
        (
            {"deprecated": True, "deprecated_since": "2026-01-31", "replaced_by": ("https://x/y",)},
            "Deprecated: SailPoint announces its end, since 2026-01-31. Instead: https://x/y",
        ),
        ({"destroys": True}, "Destroys: data or access is lost."),
    ],
)
def test_a_docstring_says_what_to_beware_of(facts: dict[str, Any], line: str) -> None:
    def function() -> Request[None]:
        raise NotImplementedError

    operation = Operation(id="x", method="GET", path="/x", tag="", **facts)
    assert inspect.getdoc(complete_doc(function, operation)) == f"GET /x\n{line}"


def test_a_name_that_no_operation_has_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'list_nothing'"):
        operations.list_nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(KeyError):
        operations.describe("list_nothing")


def test_the_versions_are_those_of_the_packages() -> None:
    assert DEFAULT_VERSION in VERSIONS
    for version in VERSIONS:
        api = import_module(f"sailkit_api.{version}.api").API
        assert api.prefix == f"/{version}"
        assert api.models == f"sailkit_api.{version}.models"
        assert all(operation.api is api for _, _, operation in calls.operations(version))
