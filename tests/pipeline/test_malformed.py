"""Malformed documents: read sensibly, or refused with the file, the place and the remedy; never a traceback."""

from __future__ import annotations

import contextlib
import copy
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.document import Document, ref
from scripts.generate.check import CheckError
from scripts.generate.inputs import InputError, load_inputs
from scripts.generate.naming.policy import NamesError
from scripts.generate.prepare import prepare
from scripts.generate.render.client import GenerationError
from scripts.grammar import KINDS, MAX_DEPTH, REQUIRED, DocumentError, check_document, check_node
from scripts.vendor.command import vendor
from scripts.vendor.sources import Source, VendorError
from scripts.vendor.yaml12 import load
from tests.pipeline.documents import ROOT, VERSION, VERSIONS, document, operation, thing, write_package
from tests.pipeline.small_tree import COMMIT, bundle, tree

TINY = json.loads((ROOT / "tests/pipeline/golden/tiny.json").read_text(encoding="utf-8"))
FILES = {path: text.encode() for path, text in tree().items()}
TEXT = {"type": "string"}
WRONG: list[Any] = [None, True, 0, 1.5, "x", "", "\ud800", [], [1], ["a", "b"], [{}], {}, {"a": 1}, {"$ref": 1}, 10**30]
WRONG += [{"$ref": "#/components/schemas/Gone"}, {"$ref": "#/components/schemas/Thing"}, {"$ref": "//[x"}]


def places(node: Any, steps: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place of a document, itself excepted."""
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in items:
        yield (*steps, key)
        yield from places(child, (*steps, key))


def replaced(source: Any, steps: tuple[Any, ...], value: Any) -> Any:
    """A copy of a document with another value at a place."""
    result = node = copy.deepcopy(source)
    for step in steps[:-1]:
        node = node[step]
    node[steps[-1]] = copy.deepcopy(value)
    return result


def check(source: Document) -> None:
    """Check a document as generation does."""
    check_document(source, "openapi/v2025.json", "correct it")


def generate(source: Document) -> None:
    """Check a document, and write its package."""
    check(source)
    with tempfile.TemporaryDirectory() as folder:
        write_package(source, Path(folder))


def vendor_files(files: dict[str, bytes], *, complete: bool = True) -> dict[str, bytes]:
    """Vendor files; the documents by name."""
    source = Source("source", files, COMMIT, complete=complete)
    return vendor(source, versions=VERSIONS, commit=COMMIT, repository="r").files


def refusal(files: dict[str, bytes], *, complete: bool = True) -> str:
    """The message of vendoring; "" if it succeeds."""
    try:
        vendor_files(files, complete=complete)
    except VendorError as error:
        return str(error)
    return ""


def only(schema: Any, **components: Any) -> Document:
    """A document with one operation, which returns a schema."""
    return document({"/a": {"get": operation(answer=schema)}}, components)


def wrapped(levels: int) -> Any:
    """Lists of lists."""
    schema: Any = TEXT
    for _ in range(levels):
        schema = {"type": "array", "items": schema}
    return schema


OPERATION = "/paths/~1a/get"
SCHEMA = f"{OPERATION}/responses/200/content/application~1json/schema"
MALFORMED = {
    "paths null": ({**document({}), "paths": None}, "/paths: paths must be a mapping, not null"),
    "an operation as text": (document({"/a": {"get": "x"}}), f"{OPERATION}: an operation must be a mapping, not the"),
    "no responses": (document({"/a": {"get": {}}}), f"{OPERATION}: an operation must have responses"),
    "responses in a list": (document({"/a": {"get": {"responses": []}}}), f"{OPERATION}/responses: responses must be"),
    "parameters in a mapping": (document({"/a": {"get": operation(parameters={})}}), f"{OPERATION}/parameters: param"),
    "a parameter without place": (
        document({"/a": {"get": operation(parameters=[{"name": "a"}])}}),
        f"{OPERATION}/parameters/0: a parameter must have in",
    ),
    "a parameter elsewhere": (
        document({"/a": {"get": operation(parameters=[{"name": "a", "in": "body"}])}}),
        f"{OPERATION}/parameters/0/in: in must be one of path, query, header and cookie, not the text 'body'",
    ),
    "tags of numbers": (document({"/a": {"get": operation(tags=[1])}}), f"{OPERATION}/tags/0: an item of tags must be"),
    "security in a mapping": (
        document({"/a": {"get": operation(security={})}}),
        f"{OPERATION}/security: security must",
    ),
    "content as text": (
        document({"/a": {"get": {"responses": {"200": {"content": "x"}}}}}),
        f"{OPERATION}/responses/200/content: content must be a mapping",
    ),
    "two types": (only({"type": ["string", "integer"]}), f"{SCHEMA}/type: type must be one type, alone or with null"),
    "a type of numbers": (only({"type": [1]}), f"{SCHEMA}/type/0: an item of type must be text or null"),
    "properties in a list": (only({"properties": []}), f"{SCHEMA}/properties: properties must be a mapping"),
    "a property as text": (only(thing(a="string")), f"{SCHEMA}/properties/a: a schema must be a mapping"),
    "required as text": (only({**thing(), "required": "id"}), f"{SCHEMA}/required: required must be true or false"),
    "items in a list": (only({"type": "array", "items": []}), f"{SCHEMA}/items: a schema must be a mapping"),
    "items as true": (only({"type": "array", "items": True}), f"{SCHEMA}/items: a schema must be a mapping, not true"),
    "nullable as a word": (only({**TEXT, "nullable": "yes"}), f"{SCHEMA}/nullable: nullable must be true or false"),
    "a $ref that is a number": (only({"$ref": 1}), f"{SCHEMA}/$ref: $ref must be text"),
    "a $ref to nothing": (only(ref("Gone")), f'{SCHEMA}/$ref: "#/components/schemas/Gone" is not a component'),
    "a discriminator without property": (only({"discriminator": {}}), f"{SCHEMA}/discriminator: a discriminator must"),
    "a mapping to nothing": (
        only({"discriminator": {"propertyName": "a", "mapping": {"b": ref("Gone")["$ref"]}}}),
        f"{SCHEMA}/discriminator/mapping/b: ",
    ),
    "a path item elsewhere": (document({"/a": {"$ref": "#/paths/~1b"}}), "/paths/~1a/$ref: a path item must not be"),
    "filterable fields in a list": (
        document({"/a": {"get": operation(parameters=[{"name": "f", "in": "query", "x-filterable": ["a"]}])}}),
        f"{OPERATION}/parameters/0/x-filterable: x-filterable must be a mapping",
    ),
    "a server without URL": ({**document({}), "servers": [{}]}, "/servers/0: a server must have url"),
    "a response that is itself": (
        {
            **document({"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/R"}}}}}),
            "components": {"responses": {"R": {"$ref": "#/components/responses/R"}}},
        },
        "leads back to itself",
    ),
    "deep nesting": (only(wrapped(10_000)), f": nested deeper than {MAX_DEPTH} levels"),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_a_malformed_document_is_refused_with_its_place(case: str) -> None:
    """The message names the file and the place as a JSON pointer, says what is expected, and ends with the remedy."""
    source, words = MALFORMED[case]
    with pytest.raises(DocumentError) as caught:
        check(source)
    message = str(caught.value)
    assert words in message
    assert message.startswith("openapi/v2025.json#/")
    assert message.endswith("; correct it")


CHAIN = {f"L{number}": {"type": "array", "items": ref(f"L{number + 1}")} for number in range(3000)}
LATTICE = {
    f"L{number}": {"allOf": [ref(f"L{number + 1}"), ref(f"L{number + 1}"), thing(**{f"p{number}": TEXT})]}
    for number in range(40)
}


@pytest.mark.parametrize(
    ("schemas", "problem"),
    [
        pytest.param({**CHAIN, "L3000": TEXT}, "nested too deeply", id="a long chain of lists"),
        pytest.param({**LATTICE, "L40": thing()}, "refer to each other too often", id="a trillion combinations"),
    ],
)
def test_components_that_grow_beyond_measure_are_refused(schemas: dict[str, Any], problem: str) -> None:
    """The message names a component."""
    with pytest.raises(DocumentError, match=rf"^#/components/schemas/L\d+: .*{problem}"):
        generate(only(ref("L0"), **schemas))


@pytest.mark.parametrize(
    "schemas",
    [
        pytest.param({"A": ref("A")}, id="a component that is itself"),
        pytest.param({"A": {"allOf": [ref("B")]}, "B": {"allOf": [ref("A")]}}, id="a circle of allOf"),
        pytest.param({"A": {"type": "array", "items": ref("A")}}, id="a list of itself"),
        pytest.param({"A": {"type": ["object", None], "properties": {"a": {"type": ["string", "null"]}}}}, id="3.1"),
        pytest.param(
            {"A": thing(a=None, b={"enum": {"a": 1}}, c={**TEXT, "format": []}, d=wrapped(60))}, id="tolerated"
        ),
        pytest.param(
            {
                "A": {
                    "oneOf": [ref("B"), thing()],
                    "discriminator": {"propertyName": "a", "mapping": {"b": ref("B")["$ref"]}},
                },
                "B": {},
            },
            id="a mapping to no class",
        ),
    ],
)
def test_an_unusual_document_is_read(schemas: dict[str, Any]) -> None:
    """It has one sensible meaning."""
    generate(only(ref("A"), **schemas))


def test_generation_names_the_file(tmp_path: Path) -> None:
    """Also out of the processes that prepare the versions; a file that is nested too deeply is named as well."""
    openapi = tmp_path / "openapi"
    (openapi / "repairs").mkdir(parents=True)
    (openapi / "names.toml").touch()
    (openapi / "versions.toml").write_text(
        f'default = "{VERSION}"\n[versions.{VERSION}]\nprefix = "/{VERSION}"\nroot = "r"\n'
    )
    path = openapi / f"{VERSION}.json"
    path.write_text(json.dumps(document({"/a": {"get": "x"}})))
    with pytest.raises(DocumentError, match=rf"^openapi/{VERSION}\.json#/paths/~1a/get: .*openapi/repairs/$"):
        prepare(load_inputs(openapi))
    for text in ("[" * 100_000, json.dumps({**document({}), "servers": [5]})):
        path.write_text(text)
        with pytest.raises(InputError, match=rf"{VERSION}\.json "):
            load_inputs(openapi)


ODD_TEXTS = {
    "a number beyond measure": b"type: 0x" + b"f" * 9000,
    "not UTF-8": b"type: \xff",
    "a tab": b"type:\n\t- a",
    "an anchor": b"type: &a [*a]",
    "a merge": b"<<: *a",
    "a tag": b"type: !!python/object:os.system x",
    "deep": b"[" * 10_000,
    "a root reference to itself": b"$ref: ./Error.yaml",
    "a reference that is no path": b"$ref: //[x",
    "an index beyond measure": b"$ref: '#/a/" + b"9" * 5000 + b"'\na: []",
}


@pytest.mark.parametrize("case", ODD_TEXTS)
def test_an_odd_file_of_upstream_is_named_or_read(case: str) -> None:
    """The message names the file; a schema that refers to itself is a schema."""
    message = refusal({**FILES, "idn/v2025/schemas/Error.yaml": ODD_TEXTS[case]})
    assert not message or message.startswith("idn/v2025/schemas/Error.yaml")


def test_a_type_with_null_is_vendored_as_it_is() -> None:
    """In YAML, null without quotes is null."""
    files = vendor_files({**FILES, "idn/v2025/schemas/Error.yaml": b"type: [string, null]"})
    assert json.loads(files["v2025.json"])["components"]["schemas"]["Error"] == {"type": ["string", None]}


def test_the_grammar_is_complete() -> None:
    """Every required key is a key of its kind."""
    assert all(key in KINDS[kind] for kind, keys in REQUIRED.items() for key in keys)
    assert list(check_node("schema", [])) == [((), "a schema must be a mapping, not a list")]
    check(TINY)


TREE_PLACES = [
    (path, steps)
    for path in FILES
    if "v2025" in path and path.endswith(".yaml")
    for steps in places(load(FILES[path]).value)
]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(TREE_PLACES), st.sampled_from(WRONG))
def test_any_value_at_any_place_of_a_tree_is_vendored_or_refused(
    place: tuple[str, tuple[Any, ...]], value: Any
) -> None:
    path, steps = place
    text = json.dumps(replaced(load(FILES[path]).value, steps, value))
    message = refusal({**FILES, path: text.encode()})
    assert not message or "idn/" in message


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(list(places(bundle("v2025")))), st.sampled_from(WRONG))
def test_any_value_at_any_place_of_a_bundle_is_vendored_or_refused(steps: tuple[Any, ...], value: Any) -> None:
    text = json.dumps(replaced(bundle("v2025"), steps, value))
    message = refusal({"bundle.json": text.encode()}, complete=False)
    assert not message or message.startswith(("bundle.json", "source: no OpenAPI document"))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(list(places(TINY))), st.sampled_from(WRONG))
def test_any_value_at_any_place_is_generated_or_refused(steps: tuple[Any, ...], value: Any) -> None:
    source = replaced(TINY, steps, value)
    if "\ud800" in json.dumps(source, ensure_ascii=False):
        return  # refused when the file is read
    with contextlib.suppress(DocumentError, GenerationError, CheckError, NamesError):
        generate(source)
