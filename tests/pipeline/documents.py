"""Small vendored documents, and the pipeline run over them; shared by the tests of repair and generation."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

from scripts.document import Document
from scripts.generate.check import check_package
from scripts.generate.naming.classes import shape
from scripts.generate.naming.policy import Name
from scripts.generate.notes import Notes
from scripts.generate.render.client import class_name, function_name, render
from scripts.generate.render.facts import all_facts
from scripts.generate.repair import repair
from scripts.generate.tree import write_package_files
from scripts.versions import read_versions

ROOT = Path(__file__).parents[2]
VERSIONS = read_versions()
VERSION = VERSIONS.default.name


def upstream(version: str) -> Document:
    """The vendored document of a version."""
    document: Document = json.loads((ROOT / "openapi" / f"{version}.json").read_text(encoding="utf-8"))
    return document


def operation(operation_id: str = "getThing", answer: Any = None, **more: Any) -> dict[str, Any]:
    """An operation that answers 200 with JSON of this schema."""
    content = {"application/json": {"schema": {"type": "string"} if answer is None else answer}}
    responses = {"200": {"description": "", "content": content}}
    return {"operationId": operation_id, "tags": ["Things"], "responses": responses, **more}


def parameter(name: str, place: str = "query", schema: Any = None, **more: Any) -> dict[str, Any]:
    """A parameter of an operation; text, unless another schema is given."""
    return {"name": name, "in": place, "schema": {"type": "string"} if schema is None else schema, **more}


def body(schema: Any, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    """The body of an operation."""
    return {"requestBody": {"content": {media_type: {"schema": schema}}, **more}}


def document(paths: dict[str, Any], schemas: dict[str, Any] | None = None, version: str = VERSION) -> Document:
    """A document with these paths and schema components."""
    return {
        "openapi": "3.0.1",
        "info": {"title": "Tiny", "version": version},
        "servers": [{"url": f"https://{{tenant}}.api.example.com/{version}"}],
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def thing(**properties: Any) -> dict[str, Any]:
    """An object with these properties; with an id, if none are given."""
    return {"type": "object", "properties": properties or {"id": {"type": "string"}}}


def write_package(source: Document, folder: Path) -> Path:
    """Write and check the package of one document, unformatted; every operation is a friendly name of `things`."""
    package = folder / "sailkit_api"
    package.mkdir(parents=True)
    write_package_files(package, VERSIONS)
    repaired = repair(source).document
    facts = tuple(all_facts(repaired, Notes()).values())
    shaped = shape(repaired, {}, class_name)
    names = {f.id: Name("things", function_name(f.id)) for f in facts}
    render(shaped.document, facts, names, shaped.unions, VERSIONS.default, package / VERSION)
    check_package(package, VERSION, {function_name(f.id) for f in facts})
    return package


def project(folder: Path, documents: dict[str, Document], names: str = "") -> Path:
    """The folder of a project whose openapi/ holds these documents, each served as its version, and these names."""
    openapi = folder / "openapi"
    (openapi / "repairs").mkdir(parents=True)
    (openapi / "names.toml").write_text(names, encoding="utf-8")
    shutil.copy(ROOT / "openapi" / "versions.toml", openapi)
    for version, one in documents.items():
        servers = [{"url": re.sub(r"/v\d+$", f"/{version}", server["url"])} for server in one["servers"]]
        (openapi / f"{version}.json").write_text(json.dumps({**one, "servers": servers}), encoding="utf-8")
    return folder
