"""Vendoring of upstream's own documents, if they are available: complete, by counts measured by other means."""

from __future__ import annotations

import gzip
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest

from scripts.vendor.command import REPOSITORY, vendor
from scripts.vendor.sources import Source, open_source
from scripts.versions import read_versions

UPSTREAM = Path(__file__).parents[2].parent / "shared" / "upstream"


@attrs.frozen
class State:
    """A state of upstream; per version its operations, and parameters with filterable and sortable fields."""

    archive: str
    commit: str
    counts: dict[str, tuple[int, int, int]]


STATES = (
    State(
        "api-specs-2025-05-06.tar.gz",
        "2a7592a6b09ad1d4b33087bc5b84c9a2d5b94510",
        {"v2024": (702, 101, 80), "v2025": (695, 101, 80)},
    ),
    State(
        "api-specs-2026-08-22.tar.gz",
        "81ef79d05e43806f9083f42015a2a359bbd76e1f",
        {"v2024": (716, 104, 83), "v2025": (812, 116, 90)},
    ),
)


@attrs.frozen
class Result:
    """A state, its record and its documents."""

    state: State
    record: dict[str, Any]
    documents: dict[str, Any]


@pytest.fixture(scope="module", params=STATES, ids=lambda state: state.archive)
def result(request: pytest.FixtureRequest) -> Result:
    state: State = request.param
    path = UPSTREAM / state.archive
    if not path.exists():
        pytest.skip(f"{state.archive} is not available")
    files = vendor(open_source(str(path)), versions=read_versions(), commit=None, repository=REPOSITORY).files
    documents = {version: json.loads(files[f"{version}.json"]) for version in state.counts}
    return Result(state, tomllib.loads(files["sources.toml"].decode()), documents)


def _operations(document: Any) -> list[tuple[str, dict[str, Any]]]:
    return [
        (f"{method.upper()} {path}", operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    ]


def test_every_operation_is_there(result: Result) -> None:
    """Counted in the documents and in the record alike; HEAD counts."""
    for version, (operations, filters, sorters) in result.state.counts.items():
        record = result.record[version]
        assert record["commit"] == result.state.commit
        assert len(_operations(result.documents[version])) == operations
        assert (record["operations"], record["filterable"], record["sortable"]) == (
            operations,
            filters,
            sorters,
        )


def test_every_filters_and_sorters_parameter_has_its_facts(result: Result) -> None:
    """All of upstream's statements are parsed, except one list of values, which is reported."""
    for version, document in result.documents.items():
        for name, operation in _operations(document):
            for parameter in operation.get("parameters", []):
                key = {"filters": "x-filterable", "sorters": "x-sortable"}.get(parameter.get("name", ""))
                assert key is None or parameter[key], name
        assert result.record[version]["unread"] in ([], ["GET /task-status filters: Possible Values"])


def test_every_ref_leads_to_a_component(result: Result) -> None:
    """And every component is used."""
    for document in result.documents.values():
        refs = set(re.findall(r'"(#/components/[^"]*)"', json.dumps(document)))
        components = {
            f"#/components/{kind}/{name}"
            for kind in ("schemas", "parameters", "responses")
            for name in document["components"][kind]
        }
        assert refs == components


_NAMED = ("properties", "schemas", "scopes", "x-filterable")


def _texts(node: Any, *, names: bool = False) -> list[str]:
    """Every text where upstream writes prose; a key in a mapping of names is not such a place."""
    if isinstance(node, list):
        return [text for child in node for text in _texts(child)]
    if not isinstance(node, dict):
        return []
    texts: list[str] = []
    for key, value in node.items():
        if not names and key in ("description", "summary", "title", "example", "examples", "externalDocs"):
            texts.append(str(value))
        elif names or key not in ("default", "enum", "info"):
            texts += _texts(value, names=not names and key in _NAMED)
    return texts


def test_no_prose_is_left(result: Result) -> None:
    """Only the empty descriptions that OpenAPI asks of responses."""
    for document in result.documents.values():
        assert set(_texts(document)) == {""}


def test_the_whole_tree_and_the_published_bundle_are_one_document() -> None:
    """To the byte, also in the names of components."""
    date, commit = "2026-08-22", STATES[1].commit
    tree = UPSTREAM / f"api-specs-{date}-whole.tar.gz"
    bundles = {version: UPSTREAM / f"deref-sailpoint-api.{version}-{date}.yaml.gz" for version in STATES[1].counts}
    if not all(path.exists() for path in (tree, *bundles.values())):
        pytest.skip(f"the tree or the bundles of {date} are not available")

    def files(source: Source) -> dict[str, bytes]:
        return vendor(source, versions=read_versions(), commit=commit, repository=REPOSITORY).files

    whole = files(open_source(str(tree)))
    for version, path in bundles.items():
        name = f"{version}.yaml"
        one = Source(name, {name: gzip.decompress(path.read_bytes())}, complete=False)
        assert files(one)[f"{version}.json"] == whole[f"{version}.json"]
