"""Interface of a document: it is kept unchanged, and the prose is removed."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from scripts.vendor.command import main
from tests.pipeline.small_tree import COMMIT, NAMES, run, tree, unpack


@pytest.fixture(scope="module")
def vendored(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("tree")
    return run(unpack(tree(), folder), folder / "out")


@pytest.fixture(scope="module")
def document(vendored: dict[str, bytes]) -> Any:
    return json.loads(vendored["v2025.json"])


@pytest.fixture(scope="module")
def schemas(document: Any) -> Any:
    return document["components"]["schemas"]


# What is kept and what goes


def test_three_files_are_written_and_nothing_is_left_beside_them(vendored: dict[str, bytes]) -> None:
    """One document per version, and the record of their origin."""
    assert list(vendored) == ["sources.toml", "v2024.json", "v2025.json"]


def test_no_prose_survives(vendored: dict[str, bytes]) -> None:
    """Descriptions, summaries, titles, examples, samples and extensions that are not ours to keep."""
    for name in ("v2024.json", "v2025.json"):
        assert b"PROSE" not in vendored[name]


def test_the_frame_of_the_document(document: Any) -> None:
    """Title, version, servers, tags by name, security and its schemes."""
    assert document["openapi"] == "3.0.1"
    assert document["info"] == {"title": "Identity Security Cloud v2025 API", "version": "v2025"}
    url = "https://{tenant}.api.identitynow.com/v2025"
    assert document["servers"] == [{"url": url, "variables": {"tenant": {"default": "sailpoint"}}}]
    assert document["tags"] == [{"name": "Odds"}, {"name": "Things"}]
    assert document["security"] == [{"userAuth": ["sp:scopes:all"]}]
    flow = {
        "tokenUrl": "https://tenant.example/oauth/token",
        "scopes": {"sp:scopes:all": "", "sp:scopes:default": ""},
    }
    scheme = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    assert document["components"]["securitySchemes"] == {"userAuth": scheme}
    assert set(document) == {"openapi", "info", "servers", "tags", "security", "paths", "components"}


def test_an_operation_keeps_its_interface(document: Any) -> None:
    """Sets are sorted; the order of tags, alternatives of security and parameters means something."""
    operation = document["paths"]["/things"]["get"]
    assert {key: operation[key] for key in operation if key not in ("parameters", "responses")} == {
        "operationId": "listThings",
        "tags": ["Things", "Odds"],
        "security": [{"userAuth": ["idn:thing:manage", "idn:thing:read"]}, {}],
        "x-sailpoint-userLevels": ["ORG_ADMIN", "REPORT_ADMIN"],
    }
    assert [parameter.get("name") for parameter in operation["parameters"]] == [None, "sorters", "filters"]
    assert operation["parameters"][0] == {"$ref": "#/components/parameters/limit"}
    assert operation["responses"] == {
        "200": {
            "description": "",
            "headers": {"X-Total-Count": {"schema": {"type": "integer"}}},
            "content": {
                "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}
            },
        },
        "400": {"$ref": "#/components/responses/400"},
    }


def test_extensions_deprecation_and_body(document: Any) -> None:
    """The misspelt extension is kept as it is; repairing it is a later step."""
    assert document["paths"]["/things"]["post"] == {
        "operationId": "createThing",
        "deprecated": True,
        "x-sailpont-userLevels": ["A", "B"],
        "x-audience": ["external-public"],
        "x-deprecation": {"since": "2026-02-26", "instead": ["v2026/put-thing"]},
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
        },
        "responses": {"204": {"$ref": "#/components/responses/204"}},
    }
    assert document["components"]["responses"]["204"] == {"description": ""}


def test_parameters_of_a_path_and_of_a_file(document: Any) -> None:
    """Both kinds keep their schema with its limits and default."""
    path = document["paths"]["/odds/{id}"]
    assert path["parameters"] == [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    limit = {"type": "integer", "format": "int32", "minimum": 0, "maximum": 250, "default": 250}
    assert document["components"]["parameters"] == {
        "limit": {"name": "limit", "in": "query", "required": False, "schema": limit}
    }


def test_facts_in_prose_become_data(document: Any) -> None:
    """Filterable and sortable fields are read before the prose goes."""
    _, sorters, filters = document["paths"]["/things"]["get"]["parameters"]
    assert sorters["x-sortable"] == ["created", "name"]
    assert filters["x-filterable"] == {"id": ["eq"], "name": ["eq", "sw"]}


def test_a_property_may_be_called_like_a_keyword(schemas: Any) -> None:
    """What a key means depends on where it stands."""
    properties = schemas["Thing"]["properties"]
    assert properties["description"] == {"type": "string"}
    assert properties["title"] == {"type": "string"}
    assert properties["example"] == {"type": "integer"}
    assert properties["examples"] == {"type": "array", "items": {"type": "string"}}
    assert properties["default"] == {"type": "boolean", "default": False}
    assert properties["required"] == {"type": "boolean"}
    assert properties["x-go-name"] == {"type": "string"}
    assert schemas["Thing"]["required"] == ["name", "type"]


def test_enums_and_defaults_are_data(schemas: Any) -> None:
    """Members keep their letters and their order, and a default is not searched for prose."""
    properties = schemas["Thing"]["properties"]
    assert properties["type"]["enum"] == ["no", "no", "NO", "off", "2_1556", "011E69x", "011E69", "B", "A"]
    assert properties["enum"] == {
        "type": "object",
        "default": {"description": "kept", "b": [2, 1]},
        "additionalProperties": {"type": "string"},
    }


def test_what_is_malformed_is_kept(document: Any, schemas: Any) -> None:
    """A format as type, an array without items, a schema where a media type belongs: not ours to repair."""
    assert schemas["Odd"]["oneOf"] == [{"$ref": "#/components/schemas/Same"}, {"type": "date-time"}]
    assert schemas["Error"]["properties"]["messages"] == {"type": "array"}
    conflict = document["paths"]["/odds/{id}"]["get"]["responses"]["409"]
    assert conflict["content"] == {"schema": {"type": "object", "properties": {"errorName": {}}}}


def test_facts_beside_the_schema_of_a_parameter_stay(tmp_path: Path) -> None:
    files = tree()
    path = "idn/v2025/parameters/limit.yaml"
    files[path] = files[path].replace("required: false,", "required: false, default: 7,")
    output = run(unpack(files, tmp_path / "tree"), tmp_path / "out")
    limit = json.loads(output["v2025.json"])["components"]["parameters"]["limit"]
    assert (limit["default"], limit["schema"]["default"]) == (7, 250)


def test_siblings_of_a_ref_stay(schemas: Any) -> None:
    """Also in a schema that leads back to itself."""
    assert schemas["Thing"]["properties"]["parent"] == {
        "$ref": "#/components/schemas/Thing",
        "nullable": True,
    }


# Names


def test_names_come_from_files(schemas: Any) -> None:
    """The second of a name, in the order of the finished document, gets a `-2`, whatever the root document calls it."""
    assert schemas["Same"]["enum"] == ["second"]
    assert schemas["Same-2"]["enum"] == ["first"]
    assert schemas["Kept"]["enum"] == ["early"]
    assert schemas["Kept-2"]["enum"] == ["late"]
    assert schemas["Odd"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"EARLY": "#/components/schemas/Kept", "LATE": "#/components/schemas/Kept-2"},
    }


def test_a_place_inside_a_file_is_a_component(schemas: Any) -> None:
    """A `$ref` with a fragment means a place in the other file; one that is only a fragment, in its own."""
    assert schemas["Thing"]["properties"]["items"]["items"] == {"$ref": "#/components/schemas/Part"}
    assert schemas["Part"]["properties"] == {
        "whole": {"$ref": "#/components/schemas/Thing"},
        "next": {"$ref": "#/components/schemas/Part"},
    }


def test_only_what_is_reached_is_there(document: Any, schemas: Any) -> None:
    """Neither an alias of the root document nor a schema that nothing uses nor an example."""
    assert set(schemas) == set(NAMES.values()) - {"Unreached"}
    assert set(document["components"]) == {"schemas", "parameters", "responses", "securitySchemes"}


# Upstream's older trees


def _pointing_at_beta() -> dict[str, str]:
    files = tree()
    path = "idn/v2025/schemas/Thing.yaml"
    files[path] = files[path].replace("./deep/Same.yaml", "../../beta/schemas/deep/Same.yaml")
    return files


def test_an_older_tree_that_is_not_there_is_answered_by_the_own(
    tmp_path: Path, vendored: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    """Archives of both versions have no `beta`; the same place in the own tree is read instead, and reported."""
    files = run(unpack(_pointing_at_beta(), tmp_path / "tree"), tmp_path / "out")
    assert files["v2025.json"] == vendored["v2025.json"]
    message = 'idn/v2025/schemas/Thing.yaml#/properties/deep/$ref: "../../beta/schemas/deep/Same.yaml"'
    assert tomllib.loads(files["sources.toml"].decode())["v2025"]["stand_ins"] == [message]
    assert message in capsys.readouterr().out


def test_an_older_tree_that_is_there_is_read(tmp_path: Path) -> None:
    """Nothing stands in for what the source holds."""
    files = {**_pointing_at_beta(), "idn/beta/schemas/deep/Same.yaml": "type: integer"}
    output = run(unpack(files, tmp_path / "tree"), tmp_path / "out")
    assert json.loads(output["v2025.json"])["components"]["schemas"]["Same-2"] == {"type": "integer"}
    assert tomllib.loads(output["sources.toml"].decode())["v2025"]["stand_ins"] == []


def test_nothing_stands_in_where_part_of_the_older_tree_is_there(tmp_path: Path) -> None:
    """Then the file is missing from it, and that is an error."""
    files = {**_pointing_at_beta(), "idn/beta/schemas/Other.yaml": "type: integer"}
    assert main([str(unpack(files, tmp_path / "tree")), "--commit", COMMIT, "--output", str(tmp_path / "out")]) == 1
