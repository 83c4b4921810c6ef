"""Names of components: the same document from a tree, its archive and its bundle."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from scripts.vendor.bundle import Tree
from scripts.vendor.interface import extract_interface
from tests.pipeline.small_tree import COMMIT, bundle, pack, run, tree, unpack

ROOT = "idn/sailpoint-api.v2025.yaml"


def document(files: dict[str, Any]) -> Any:
    """The interface of the documents of a source, whose root document stands under `ROOT`."""
    return extract_interface(Tree({path: json.dumps(node).encode() for path, node in files.items()}, ROOT)).document


def root(uses: dict[str, str], **components: Any) -> dict[str, Any]:
    """A root document with one path for each reference to a schema."""
    return {
        "openapi": "3.0.1",
        "info": {"title": "Identity Security Cloud", "version": "v2025"},
        "paths": {path: {"get": {"responses": {"200": _json({"$ref": ref})}}} for path, ref in uses.items()},
        "components": components,
    }


def _json(schema: Any) -> Any:
    return {"content": {"application/json": {"schema": schema}}}


# A tree: files of a few names in folders of their own, each with a property and references to others.

FOLDERS = [f"f{number}" for number in range(6)]


@st.composite
def trees(draw: st.DrawFn) -> dict[str, Any]:
    """The schemas of a tree, by path."""
    paths = [f"{folder}/{draw(st.sampled_from(['One', 'Two']))}.yaml" for folder in FOLDERS]
    targets = st.dictionaries(st.sampled_from(["a", "b"]), st.sampled_from(paths), max_size=2)
    return {
        path: {"description": path, "type": draw(st.sampled_from(["object", "string"])), "links": draw(targets)}
        for path in paths
    }


def _schema(node: dict[str, Any], refs: dict[str, str]) -> dict[str, Any]:
    properties = {key: {"$ref": refs[path]} for key, path in node["links"].items()}
    return {"description": node["description"], "type": node["type"], "properties": properties}


def _source(schemas: dict[str, Any]) -> dict[str, Any]:
    files = {path: _schema(node, {other: f"../{other}" for other in schemas}) for path, node in schemas.items()}
    uses = {f"/{path}": f"./{path}" for path in schemas}
    return {ROOT: root(uses), **{f"idn/{path}": node for path, node in files.items()}}


def _bundle(schemas: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    refs = {path: f"#/components/schemas/{name}" for path, name in names.items()}
    components = {names[path]: _schema(node, refs) for path, node in schemas.items()}
    return {ROOT: root({f"/{path}": refs[path] for path in schemas}, schemas=components)}


@given(trees(), st.permutations(FOLDERS))
def test_the_numbers_of_a_bundle_mean_nothing(schemas: dict[str, Any], order: list[str]) -> None:
    """Whatever number a bundle gives to which schema, and however many of one structure it has, its names are the
    same as those of the tree."""
    names: dict[str, str] = {}
    for path in sorted(schemas, key=lambda path: order.index(path[:2])):
        base = path[3:-5]
        number = sum(name.partition("-")[0] == base for name in names.values()) + 1
        names[path] = base if number == 1 else f"{base}-{number}"
    assert document(_bundle(schemas, names)) == document(_source(schemas))


@given(trees())
def test_schemas_are_one_if_nothing_but_prose_tells_them_apart(schemas: dict[str, Any]) -> None:
    """Along every path of references: of two components of one name, one of the ways through them differs."""
    components = document(_source(schemas))["components"]["schemas"]

    def unfolded(name: str, depth: int) -> Any:
        properties = components[name].get("properties", {}) if depth else {}
        refs = {key: node["$ref"].rpartition("/")[2] for key, node in properties.items()}
        inner = {key: unfolded(target, depth - 1) for key, target in refs.items()}
        return [name.partition("-")[0], components[name]["type"], inner]

    texts = [json.dumps(unfolded(name, len(FOLDERS)), sort_keys=True) for name in components]
    assert len(texts) == len(set(texts))


def test_a_year_is_no_number_of_a_bundle() -> None:
    """Nor is what a name ends with after no hyphen; a number alone is gone, as the bundle had another one of it."""
    names = {"Report-2024": "string", "Level2": "integer", "Alone-3": "boolean", "400": "number"}
    uses = {f"/{name}": f"#/components/schemas/{name}" for name in names}
    source = root(uses, schemas={name: {"type": kind} for name, kind in names.items()})
    assert set(document({ROOT: source})["components"]["schemas"]) == {"Report-2024", "Level2", "Alone", "400"}


def test_tree_archive_and_bundle_with_one_schema_in_two_files_agree(tmp_path: Path) -> None:
    """The bundle of upstream's tool joins the two, unless their prose differs; then it numbers them."""
    files = tree()
    for version in ("v2024", "v2025"):
        files[f"idn/{version}/schemas/other/Same.yaml"] = "type: string\nenum: [second]\ndescription: PROSE\n"
        path = f"idn/{version}/schemas/Error.yaml"
        files[path] = "properties: {messages: {type: array, items: {$ref: ./other/Same.yaml}}}\n"
    expected = run(unpack(files, tmp_path / "tree"), tmp_path / "by-tree")
    assert run(pack(files, tmp_path / "a.tar.gz"), tmp_path / "by-archive") == expected
    documents = {version: bundle(version) for version in ("v2024", "v2025")}
    for joined in (True, False):
        changed = copy.deepcopy(documents)
        for node in changed.values():
            schemas = node["components"]["schemas"]
            schemas["Same-7"] = {"type": "string", "enum": ["second"], "description": "PROSE"}
            ref = f"#/components/schemas/{'Same' if joined else 'Same-7'}"
            schemas["Error"]["properties"]["messages"]["items"] = {"$ref": ref}
        texts = {f"{version}.yaml": yaml.safe_dump(node) for version, node in changed.items()}
        output = run(unpack(texts, tmp_path / f"bundle-{joined}"), tmp_path / f"by-bundle-{joined}", "--commit", COMMIT)
        assert [output[f"{version}.json"] for version in changed] == [
            expected[f"{version}.json"] for version in changed
        ]
