"""A small tree of upstream's kind, in every form that vendoring reads; shared by the tests of it."""

from __future__ import annotations

import io
import posixpath
import tarfile
from pathlib import Path
from typing import Any

from scripts.vendor.command import main
from scripts.vendor.yaml12 import load

COMMIT = "0123456789abcdef0123456789abcdef01234567"

# PROSE marks what must not survive; each version has its own copy.

ROOT_TEXT = """\
openapi: 3.0.1
info:
  title: Identity Security Cloud VERSION API
  description: PROSE
  version: VERSION
  license: {name: MIT}
servers:
- url: https://{tenant}.api.identitynow.com/VERSION
  description: PROSE
  variables: {tenant: {default: sailpoint, description: PROSE}}
tags:
- {name: Things, description: PROSE}
- {name: Odds, description: PROSE}
x-webhooks:
  event: {post: {requestBody: {content: {application/json: {example: {$ref: ./nowhere.yaml}}}}}}
paths:
  /things: {$ref: ./VERSION/paths/things.yaml}
  /odds/{id}: {$ref: ./VERSION/paths/odds.yaml}
security:
- userAuth: ['sp:scopes:all']
components:
  securitySchemes:
    userAuth:
      type: oauth2
      x-displayName: PROSE
      description: PROSE
      flows:
        clientCredentials:
          tokenUrl: https://tenant.example/oauth/token
          scopes: {'sp:scopes:all': PROSE, 'sp:scopes:default': PROSE}
  schemas:
    Renamed: {$ref: ./VERSION/schemas/Thing.yaml}
    Kept: {$ref: ./VERSION/schemas/late/Kept.yaml}
    Unreached: {$ref: ./VERSION/schemas/Unreached.yaml}
  examples:
    one: {$ref: ./nowhere.yaml}
"""

_THINGS = """\
get:
  operationId: listThings
  summary: PROSE
  description: PROSE
  externalDocs: {url: https://docs.example, description: PROSE}
  tags: [Things, Odds]
  x-sailpoint-userLevels: [REPORT_ADMIN, ORG_ADMIN]
  x-sailpoint-securityDescription: PROSE
  x-codegen-request-body-name: body
  security:
  - userAuth: ['idn:thing:read', 'idn:thing:manage']
  - {}
  parameters:
  - $ref: ../parameters/limit.yaml
  - in: query
    name: sorters
    schema: {type: string, format: comma-separated}
    required: false
    description: |
      PROSE

      Sorting is supported for the following fields: **name, created**
    example: PROSE
  - in: query
    name: filters
    schema: {type: string}
    description: |
      Filtering is supported for the following fields and operators:

      **name**: *sw, eq*

      **id**: *eq*

      **Possible PROSE**: ONE, TWO
  responses:
    '200':
      description: PROSE
      headers:
        X-Total-Count: {description: PROSE, schema: {type: integer, example: 5}}
      content:
        application/json:
          schema: {type: array, items: {$ref: ../schemas/Thing.yaml}}
          examples:
            one: {summary: PROSE, value: {$ref: ../examples/nowhere.yaml}}
    400:
      $ref: ../responses/400.yaml
post:
  operationId: createThing
  x-sailpont-userLevels: [B, A]
  x-audience: [external-public]
  x-deprecated-description: PROSE since 2026-02-26, see [PROSE](https://developer.sailpoint.com/docs/api/v2026/put-thing).
  deprecated: true
  requestBody:
    description: PROSE
    required: true
    content:
      application/json:
        schema: {$ref: ../schemas/Thing.yaml}
        example: {name: PROSE}
  responses: {'204': {$ref: '../responses/204.yaml'}}
"""

_ODDS = """\
parameters:
- {name: id, in: path, required: true, schema: {type: string, example: PROSE}}
get:
  operationId: getOdd
  responses:
    200:
      description: PROSE
      content:
        application/json: {schema: {$ref: '../schemas/Odd.yaml'}}
    409:
      description: PROSE
      content:
        schema: {type: object, properties: {errorName: {description: PROSE}}}
"""

_THING = """\
title: PROSE
description: PROSE
type: object
required: [type, name]
properties:
  name: {type: string, description: PROSE, example: PROSE, minLength: 1}
  parent: {$ref: ./Thing.yaml, nullable: true, description: PROSE}
  deep: {$ref: ./deep/Same.yaml}
  description: {type: string, description: PROSE}
  title: {type: string, title: PROSE}
  example: {type: integer, example: 1}
  examples: {type: array, items: {type: string, example: PROSE}}
  default: {type: boolean, default: false}
  required: {type: boolean}
  type: {type: string, enum: ['no', no, NO, off, 2_1556, 011E69x, "011E69", B, A]}
  items: {type: array, items: {$ref: './Parts.yaml#/components/schemas/Part'}}
  x-go-name: {type: string, x-go-name: PROSE}
  enum:
    type: object
    default: {description: kept, b: [2, 1]}
    additionalProperties: {type: string, title: PROSE}
"""

_TREE = {
    "LICENSE": "MIT PROSE",
    "idn/sailpoint-api.VERSION.yaml": ROOT_TEXT,
    "idn/VERSION/DEPRECATED.md": "PROSE",
    "idn/VERSION/paths/things.yaml": _THINGS,
    "idn/VERSION/paths/odds.yaml": _ODDS,
    "idn/VERSION/parameters/limit.yaml": (
        "{in: query, name: limit, description: PROSE, required: false, example: 250,"
        " schema: {type: integer, format: int32, minimum: 0, maximum: 250, default: 250}}"
    ),
    "idn/VERSION/responses/204.yaml": "description: PROSE",
    "idn/VERSION/responses/400.yaml": (
        "description: PROSE\ncontent:\n  application/json:\n    schema: {$ref: ../schemas/Error.yaml}\n"
        "    example: {$ref: ./nowhere.yaml}\n"
    ),
    "idn/VERSION/schemas/Error.yaml": "properties: {messages: {type: array}}\nx-go-package: PROSE\n",
    "idn/VERSION/schemas/Thing.yaml": _THING,
    "idn/VERSION/schemas/deep/Same.yaml": "type: string\nenum: [first]\n",
    "idn/VERSION/schemas/Same.yaml": "type: string\nenum: [second]\n",
    "idn/VERSION/schemas/early/Kept": "type: string\nenum: [early]\n",
    "idn/VERSION/schemas/late/Kept.yaml": "type: string\nenum: [late]\n",
    "idn/VERSION/schemas/Parts.yaml": (
        "components:\n  schemas:\n    Part:\n      properties:\n        whole: {$ref: './Thing.yaml'}\n"
        "        next: {$ref: '#/components/schemas/Part'}\n"
    ),
    "idn/VERSION/schemas/Odd.yaml": (
        "description: PROSE\noneOf:\n- {$ref: Same.yaml}\n- {type: date-time, description: PROSE}\n"
        "discriminator:\n  propertyName: kind\n"
        "  mapping: {EARLY: ./early/Kept, LATE: 'late/Kept.yaml'}\n"
    ),
    "idn/VERSION/schemas/Unreached.yaml": "type: string\nenum: [unreached]\n",
}
NAMES = {
    "Thing.yaml": "Thing",
    "Error.yaml": "Error",
    "deep/Same.yaml": "Same-2",
    "Same.yaml": "Same",
    "Parts.yaml#/components/schemas/Part": "Part",
    "Odd.yaml": "Odd",
    "early/Kept": "Kept",
    "late/Kept.yaml": "Kept-2",
    "Unreached.yaml": "Unreached",
}


def tree(*versions: str) -> dict[str, str]:
    """The files of the small tree, for versions."""
    return {
        path.replace("VERSION", version): text.replace("VERSION", version)
        for version in versions or ("v2024", "v2025")
        for path, text in _TREE.items()
    }


def unpack(files: dict[str, str], folder: Path) -> Path:
    """A folder with files."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def pack(files: dict[str, str], path: Path, *, commit: str = COMMIT) -> Path:
    """An archive with files, as GitHub gives it."""
    headers = {"comment": commit} if commit else {}
    with tarfile.open(path, "w:gz", format=tarfile.PAX_FORMAT, pax_headers=headers) as archive:
        for name, text in files.items():
            member = tarfile.TarInfo(f"api-specs-{commit}/{name}")
            member.size = len(data := text.encode())
            archive.addfile(member, io.BytesIO(data))
    return path


def run(source: object, out: Path, *options: str) -> dict[str, bytes]:
    """What vendoring a source writes, which has to succeed."""
    assert main([str(source), "--commit", COMMIT, "--output", str(out), *options]) == 0
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def bundle(version: str) -> dict[str, Any]:
    """The small tree as one document, as upstream's tools make it, with prose and samples in it."""
    files = {path: load(text.encode()).value for path, text in tree(version).items() if path.endswith(("l", "d"))}
    root = f"idn/sailpoint-api.{version}.yaml"

    def local(ref: str, file: str) -> str:
        path, _, fragment = ref.partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
        place = target.removeprefix(f"idn/{version}/") + (f"#{fragment}" if fragment else "")
        kind, _, name = place.partition("/")
        if kind == "schemas":
            return f"#/components/schemas/{NAMES[name]}"
        return f"#/components/{kind}/{name.removesuffix('.yaml')}"

    def inline(node: Any, file: str) -> Any:
        if isinstance(node, dict) and "mapping" in node:
            return node | {"mapping": {key: local(ref, file) for key, ref in node["mapping"].items()}}
        if isinstance(node, dict):
            is_ref = isinstance(node.get("$ref"), str) and "nowhere" not in node["$ref"]
            return {key: local(it, file) if key == "$ref" and is_ref else inline(it, file) for key, it in node.items()}
        return [inline(it, file) for it in node] if isinstance(node, list) else node

    components: dict[str, dict[str, Any]] = {"schemas": {}, "parameters": {}, "responses": {}}
    for name, component in NAMES.items():
        file, _, fragment = f"idn/{version}/schemas/{name}".partition("#")
        text = tree(version)[file]
        node = load(text.encode()).value
        components["schemas"][component] = inline(node["components"]["schemas"]["Part"] if fragment else node, file)
    for path, node in files.items():
        kind = path.split("/")[2] if path.count("/") > 2 else ""
        if kind in ("parameters", "responses"):
            components[kind][posixpath.basename(path).removesuffix(".yaml")] = inline(node, path)
    document = files[root]
    document["components"] = {**components, "securitySchemes": document["components"]["securitySchemes"]}
    for path, item in document["paths"].items():
        file = posixpath.normpath(posixpath.join("idn", item["$ref"]))
        document["paths"][path] = inline(files[file], file)
    return dict(document)
