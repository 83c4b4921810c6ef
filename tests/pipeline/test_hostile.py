"""A document is data, whatever stands in it: nothing of it is run or changed, and nothing leaves its place."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from scripts.document import Document
from scripts.generate.check import CheckError, active, check_index
from scripts.generate.render.client import GenerationError, class_name
from tests.pipeline.documents import body, document, operation, parameter, thing, write_package

ESCAPES = [
    '"',
    "'",
    "\\",
    '"""',
    "'''",
    "\\'",
    "a\nb",
    "\r\n",
    "\0",
    "\x85",
    "\u2028",
    *(
        "\u202eabc",
        "\u2066x\u2069",
        "\u2029",
        "\u200b",
        "\ufeff",
        "\x0c",
        "\x1b[31m",
        "\x7f",
        "\U000e0001",
        "\U0001f600",
    ),
    *(
        "\\N{BULLET}",
        "\\u0041",
        "\\x22",
        '\\"""',
        "x" * 5000,
        "<script>alert(1)</script>",
        "[a](javascript:x)",
        "`id`",
        "$(id)",
    ),
    "{",
    "}}",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{# no #}",
    "%s",
    "${HOME}",
    "#",
    " ",
    "../../../outside",
    "/etc/outside",
    "C:\\outside",
    "__import__('os').system('false')",
    '"""\n__import__("os").system("false")\n"""',
    "')); __import__('os').system('false'); ((('",
    "\n    import os\n",
]
WORDS = [
    *(
        "class",
        "None",
        "match",
        "__class__",
        "__init__",
        "__dict__",
        "_",
        "_x",
        "x_",
        "9",
        "é",
        "ｃlass",
        "＿＿class＿＿",
    ),
    *("field", "model", "path", "list", "str", "body", "datetime", "Request", "request", "Operation", "describe"),
    *("import_module", "cls", "self", "Any", "UNSET", "unset", "DATE", "DATETIME", "TEXT", "OneOf", "OPERATION"),
    *("_path", "_joined", "_field", "accept", "media_type", "extra", "from_dict", "to_dict", "to_json", "_items"),
    *("Literal", "TypeAlias", "TYPE_CHECKING", "C", "Resource", "Resources", "client", "models", "operations"),
]
TEXTS = [*ESCAPES, *WORDS]
SAMPLE = ["../../../outside", "__import__('os').system('false')", "a\nb", "__class__"]


def everywhere(*texts: str) -> Document:
    """A document that holds texts wherever it may hold any text at all; of the first, also in the title and version."""
    schemas: dict[str, Any] = {"Other": thing(kind={"type": "string"}, size={"type": "integer"})}
    paths: dict[str, Any] = {}
    for number, text in enumerate(texts):
        choice = {"type": "string", "enum": [text, "plain"], "default": text}
        schemas[f"Thing{number}"] = thing(**{text: {"type": "string"}, "kind": choice})
        reference = {"$ref": f"#/components/schemas/Thing{number}"}
        union = {
            "oneOf": [reference, {"$ref": "#/components/schemas/Other"}],
            "discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/Other"}},
        }
        facts: dict[str, Any] = {"x-filterable": {text: [text]}, "x-sortable": [text], "deprecated": True}
        facts |= {"x-sailpoint-resource-operation-id": [text], "x-audience": [text]}
        levels: dict[str, Any] = {"x-sailpoint-userLevels": [text], "security": [{text: [text]}], "deprecated": True}
        levels |= {"x-deprecation": {"since": text, "instead": [text]}, "x-audience": [text]}
        joined = {"type": "array", "items": {"type": "string"}}
        parameters = [
            parameter(text),
            parameter("choice", schema=choice, **{"x-sailpoint-resource-operation-id": text}),
            parameter("limited", schema={"type": "string", "default": text, "pattern": text}),
            parameter(f"joined {text}", schema=joined, explode=False),
            parameter("filters", **facts),
        ]
        path = f"/{number}/{text.replace('{', '(').replace('}', ')')}"
        get = operation(f"list{number}", union, parameters=parameters, **levels)
        paths[path] = {"get": get, "post": operation(f"create{number}", **body(reference))}
    result = document(paths, schemas)
    result["info"] = {"title": texts[0], "version": texts[0]}
    return result


def at(place: str, text: str) -> Document:
    """A document that holds a text where it becomes the name of something."""
    one = operation(answer={"$ref": "#/components/schemas/Thing"})
    schemas: dict[str, Any] = {"Thing": thing()}
    path = "/things"
    if place == "schema":
        schemas = {text: thing(), "Thing": thing(inner={"$ref": f"#/components/schemas/{text}"})}
    elif place == "property":
        schemas = {"Thing": thing(**{text: {"type": "string"}, "when": {"type": "string", "format": "date"}})}
    elif place == "operation":
        one["operationId"] = text
    elif place == "tag":
        one["tags"] = [text]
    elif place == "header":
        one["parameters"] = [parameter(text, "header"), parameter("q")]
    elif place == "query":
        one["parameters"] = [parameter(text), parameter("q", required=True)]
    elif place == "path parameter":
        path = f"/things/{{{text}}}"
    elif place == "path":
        path = text
    elif place == "media type":
        one["responses"]["200"]["content"] = {text: {"schema": {"type": "string"}}}
    elif place == "body":
        one |= body({"type": "string"}, text)
    elif place == "type":
        schemas = {"Thing": thing(inner={"type": text, "format": text})}
    elif place == "limit":
        one["parameters"] = [parameter("limit", schema={"type": "integer", "default": text, "maximum": text})]
    elif place == "status":
        one["responses"][f"2{text}"] = {"description": ""}
    return document({path: {"get": one}}, schemas)


PLACES = [
    *("schema", "property", "operation", "tag", "header", "query", "path parameter", "path", "media type", "body"),
    *("type", "limit", "status"),
]


def generated(given_document: Document, folder: Path) -> Path | None:
    """The package of a document, which holds only its own files; None if generation has refused the document."""
    before = {path for path in folder.parent.rglob("*") if folder not in path.parents}
    try:
        package = write_package(given_document, folder)
    except (GenerationError, CheckError):
        return None
    finally:
        assert {path for path in folder.parent.rglob("*") if folder not in path.parents} <= {*before, folder}
    for path in package.rglob("*"):
        assert path.name.isascii()
        assert package.resolve() in path.resolve().parents
    return package


def literals(path: Path) -> set[str]:
    """The texts that a module of the package holds as data."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_texts_anywhere_are_written_as_data_to_the_letter(tmp_path: Path) -> None:
    package = generated(everywhere(*TEXTS), tmp_path / "out")
    assert package is not None
    texts_written = literals(package / "v2025/operations/_things.py")
    for text in TEXTS:
        assert {text, text.strip(), f"joined {text}"} <= texts_written
    models = [literals(path) for path in (package / "v2025/models").glob("thing*.py")]
    assert all(any(text in literals_of_model for literals_of_model in models) for text in TEXTS)
    assert set(TEXTS) <= literals(package / "v2025/models/_enums.py")


def test_generated_files_have_only_characters_that_are_seen(tmp_path: Path) -> None:
    """An editor shows no text in another order than Python reads it, and no line that Python does not know."""
    package = generated(everywhere(*TEXTS), tmp_path / "out")
    assert package is not None
    for path in package.rglob("*.py"):
        assert {c for c in path.read_text(encoding="utf-8") if not c.isprintable()} <= {"\n"}, path.name


def test_components_of_any_name_become_classes_of_plain_names(tmp_path: Path) -> None:
    texts = [text for text in TEXTS if len(text) < 1_000]  # of longer ones, the name would be refused
    schemas = {text: thing(**{f"p{number}": {"type": "string"}}) for number, text in enumerate(texts)}
    everything = thing(**{f"p{number}": {"$ref": f"#/components/schemas/{text}"} for number, text in enumerate(texts)})
    one = operation(answer={"$ref": "#/components/schemas/Everything"})
    package = generated(document({"/things": {"get": one}}, {**schemas, "Everything": everything}), tmp_path / "out")
    assert package is not None
    modules = {path.stem for path in (package / "v2025/models").glob("*.py")} - {"__init__", "_enums"}
    named_with_a_slash = sum(
        "/" in text for text in texts
    )  # a reference ends at its last slash, so these are not found
    assert len(texts) + 1 - named_with_a_slash <= len(modules) <= len(texts) + 1
    assert "__import__" not in "".join(path.read_text() for path in (package / "v2025").rglob("*.py"))


def test_tags_of_any_name_are_written_as_data(tmp_path: Path) -> None:
    tags = [text for text in TEXTS if text.isascii() and len(text) < 1_000]
    paths = {f"/{number}": {"get": operation(f"get{number}", tags=[tag])} for number, tag in enumerate(tags)}
    package = generated(document(paths), tmp_path / "out")
    assert package is not None
    assert set(tags) <= literals(package / "v2025/operations/_things.py")


@pytest.mark.parametrize("place", PLACES)
def test_a_name_is_used_in_a_form_that_is_harmless_or_refused(place: str, tmp_path: Path) -> None:
    for number, text in enumerate(SAMPLE):
        generated(at(place, text), tmp_path / str(number))
    known_good = {
        "path": "/other",
        "media type": "text/plain",
        "body": "application/json",
        "type": "string",
        "status": "01",
    }
    assert generated(at(place, known_good.get(place, "thing")), tmp_path / "good")


@pytest.mark.parametrize(
    ("place", "text", "complaint"),
    [
        ("operation", "describe", "another operationId"),
        ("operation", "!", "another operationId"),
        ("operation", "x" * 300, "another operationId"),
        ("tag", "x" * 300, "another name by an overlay"),
        ("tag", "ünï", "another name by an overlay"),
        ("schema", "x" * 300, "another name by an overlay"),
        ("path", "no-slash", "begins with one slash"),
        ("path", "//elsewhere.example/things", "begins with one slash"),
        ("path", "https://elsewhere.example/things", "begins with one slash"),
        ("path parameter", "a b", "Incorrect path templating"),
        ("status", "XX", "a status of its own"),
        ("body", "nonsense/x", "nsupported content type"),
    ],
)
def test_what_cannot_be_named_is_refused_and_told(place: str, text: str, complaint: str, tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match=complaint):
        write_package(at(place, text), tmp_path)


def test_cookie_parameters_are_refused_and_not_dropped(tmp_path: Path) -> None:
    given_document = document({"/things": {"get": operation(parameters=[parameter("session", "cookie")])}})
    with pytest.raises(GenerationError, match="cookie"):
        write_package(given_document, tmp_path)


CALL = """
import json, sys
from sailkit_api.v2025 import models, operations
wires = json.loads(sys.stdin.read())
request = operations.get_thing("p", "../x", **dict.fromkeys(wires["arguments"], "v"))
thing = models.Thing.from_dict(dict.fromkeys(wires["properties"], "v"))
print(json.dumps({
    "query": sorted(request.query), "headers": sorted(request.headers), "path": request.path,
    "thing": sorted(thing.to_dict()), "extra": sorted(thing.extra)
}))
"""


def test_generated_code_is_imported_and_sends_hostile_names_as_they_are(tmp_path: Path) -> None:
    """One operation and one model with every text at once, in a Python of their own."""
    names = [text for text in TEXTS if not text.startswith(("ｃ", "＿"))]
    one = operation(
        answer={"$ref": "#/components/schemas/Thing"},
        parameters=[
            parameter("id", "path", required=True),
            parameter("template", "path", required=True),
            *(parameter(f"q{number}{text}") for number, text in enumerate(names)),
            *(parameter(f"h{number}{text}", "header") for number, text in enumerate(names)),
            parameter("same"),
            parameter("same", "header"),
            parameter("UNSET"),
            parameter("unset"),
            parameter("PagedRequest"),
            parameter("pagedrequest"),
        ],
    )
    properties = {
        text: {"type": "string"} for text in ("UNSET", "unset", "Request", "request", "extra", "x y", "é", "class")
    }
    schemas = {"Thing": thing(**properties, last={"type": "string", "format": "date"})}
    package = generated(document({"/things/{id}/{template}": {"get": one}}, schemas), tmp_path / "out")
    assert package is not None
    tree = ast.parse((package / "v2025/operations/_things.py").read_text(encoding="utf-8"))
    function = next(node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    arguments = [argument.arg for argument in function.args.kwonlyargs]
    given_texts = json.dumps({"arguments": arguments, "properties": list(properties)})
    done = subprocess.run(
        [sys.executable, "-W", "error", "-B", "-c", CALL],
        input=given_texts, capture_output=True, text=True, cwd=tmp_path / "out", check=False,
    )  # fmt: skip
    assert not done.stderr
    sent = json.loads(done.stdout)
    assert sent["query"] == sorted(p["name"] for p in one["parameters"] if p["in"] == "query")
    assert sent["headers"] == sorted(p["name"] for p in one["parameters"] if p["in"] == "header")
    assert sent["path"] == "/things/p/..%2Fx"
    assert sent["thing"] == sorted(properties)
    assert sent["extra"] == []


# Short texts of the characters that matter in Python, in templates and in paths, and of any others.
texts = st.text(
    st.sampled_from("\"'\\\n{}%#()[]/.:;,= \tabcAZ09_é\u2028") | st.characters(exclude_categories=["Cs"]), max_size=12
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(text=texts, place=st.sampled_from(PLACES))
def test_any_text_in_any_place_is_data_or_refused(text: str, place: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        generated(at(place, text), Path(folder, "out"))


@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(st.lists(texts.filter(str.strip), min_size=30, max_size=30, unique=True))
def test_any_texts_are_held_to_the_letter(given_texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        package = generated(everywhere(*given_texts), Path(folder, "out"))
        assert package is not None
        without_commas = {text.rstrip(",") for text in given_texts}  # rule R26
        assert without_commas <= literals(package / "v2025/models/_enums.py")


@given(texts)
def test_the_name_of_a_class_is_the_same_when_it_is_made_again(text: str) -> None:
    name = class_name(text)
    assert name.isascii()
    assert name.isidentifier()
    assert class_name(name) == name


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("__import__('os')", "a call of __import__"),
        ("x = f'{1}'", "JoinedStr has no place"),
        ("import os", "an import of os"),
        ("from os import system", "an import from os"),
        ("x = ().__class__", "the name"),
        ("x = [y for y in ()]", "has no place"),
        ("while x: pass", "While has no place"),
        ("x = open('file')", "a call of open"),
        ("x = str.join('', ())", "a call of str.join"),
        ("@exit()\nclass A: x: str", "a call of exit"),
        ("x = Request()()", "a call of Request()"),
        ("x = _path.y()", "a call of _path.y"),
    ],
)
def test_code_that_does_anything_is_no_data(code: str, problem: str) -> None:
    (line, result), *_ = list(active(ast.parse(f"\n{code}")))
    assert line >= 2
    assert problem in result


ENTRIES = (
    """
if TYPE_CHECKING:
    from .things import Things
""",
    """
    @cached_property
    def things(self) -> 'Things[C]':
        'Things.'
        from .things import Things
        return Things(self._client)
""",
)
INDEX = """
%s
_MODULES = {%s}
class Resources(Resource[C]):
    'All.'
%s
def run():
    return import_module(_MODULES)
"""
BARE = INDEX % ("", "", "")


def test_an_index_is_its_template_and_entries() -> None:
    check_index("index", INDEX % (ENTRIES[0], "'Thing': '.thing'", ENTRIES[1]), BARE)


@pytest.mark.parametrize(
    "text",
    [
        INDEX % ("import os", "", ""),
        INDEX % ("if TYPE_CHECKING:\n    run()", "", ""),
        INDEX % (ENTRIES[0].replace("TYPE_CHECKING", "run()"), "", ""),
        INDEX % (ENTRIES[0].replace("from .things", "from os"), "", ""),
        INDEX % ("", "'Thing': run()", ""),
        INDEX % ("", "", ENTRIES[1].replace("'Things.'", "run()")),
        INDEX % ("", "", ENTRIES[1].replace("self._client", "run()")),
        INDEX % ("", "", ENTRIES[1].replace("from .things", "from ..things")),
        INDEX % ("", "", ENTRIES[1].replace("cached_property", "run")),
        INDEX % ("", "", ENTRIES[1].replace("(self)", "(self, more=run())")),
        BARE + "run()",
        BARE.replace("return import_module", "return run"),
    ],
)
def test_an_index_with_anything_else_is_refused(text: str) -> None:
    with pytest.raises(CheckError, match="index: more than names"):
        check_index("index", text, BARE)
