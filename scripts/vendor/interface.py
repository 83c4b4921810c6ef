"""The interface of an OpenAPI document: its requests and responses, without prose.

The walk follows the grammar of OpenAPI: the meaning of a key depends on its place, so a property named `example`,
`title` or `required` is a property. Each node is checked by `scripts.grammar` when it is visited. Mistakes that the
grammar accepts, such as an unknown type, are kept as they are; repairing is a later step.

Components that the walk does not reach are left out. The others get their names at the end, from their places and
structures (`scripts.vendor.components`): the order of the walk does not matter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from scripts.document import METHODS
from scripts.grammar import check_node
from scripts.vendor.bundle import Place, Tree, is_alias
from scripts.vendor.components import Component, Link, base_name, name_components
from scripts.vendor.prose import parse_deprecation, parse_filterable, parse_sortable
from scripts.vendor.sources import VendorError

__all__ = ["Interface", "extract_interface"]

_OPERATION = ("operationId", "tags", "deprecated")
_PARAMETER = ("name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved")
_SCHEMA = (
    *("type", "format", "nullable", "enum", "default", "pattern", "multipleOf", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated"),
)
# Keys of a schema that upstream writes beside the schema of a parameter; putting them right is a later step.
_MISPLACED = tuple(key for key in _SCHEMA if key not in _PARAMETER and key not in ("readOnly", "writeOnly"))
_SCHEME = ("type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
_FLOW = ("authorizationUrl", "tokenUrl", "refreshUrl")
_ENCODING = ("contentType", "style", "explode", "allowReserved")
_EXTENSIONS = ("x-sailpoint-", "x-sailpont-", "x-audience")
_REMEDY = "correct it upstream or in a copy"
_SETS = ("x-sailpoint-userLevels", "x-sailpont-userLevels")


@attrs.frozen
class Interface:
    """A document reduced to its interface.

    Args:
        document: the reduced document.
        operations: the number of operations.
        filterable: the number of parameters with filterable fields.
        sortable: the number of parameters with sortable fields.
        unread: statements of fields that could not be parsed, by operation, parameter and field.
    """

    document: dict[str, Any]
    operations: int
    filterable: int
    sortable: int
    unread: list[str]


def extract_interface(tree: Tree) -> Interface:
    """Extract the interface of a tree's root document.

    Raises:
        VendorError: for a reference without target, or a part that cannot be walked.
    """
    return _Extractor(tree).run()


def _select(node: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: node[key] for key in keys if key in node} if isinstance(node, dict) else {}


def _mapping(node: Any) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}


def _sort_set(value: Any) -> Any:
    """Sort a list that stands for a set; other values are returned as they are."""
    return sorted(value, key=str) if isinstance(value, list) else value


def _extensions(node: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: _sort_set(value) if key in _SETS else value
        for key, value in node.items()
        if key.startswith(_EXTENSIONS) and not key.lower().endswith("description")
    }


def _security(value: list[dict[str, list[str]]]) -> list[dict[str, list[str]]]:
    return [{name: sorted(scopes) for name, scopes in requirement.items()} for requirement in value]


@attrs.frozen(eq=False)
class _Reference:
    """A `$ref` of the result whose component is not extracted yet.

    Args:
        holder: the mapping that it belongs to.
        key: its key there.
        kind: the kind of the component.
        place: where the component is.
        node: the component.
    """

    holder: dict[str, Any]
    key: str
    kind: str
    place: Place
    node: Any


class _Extractor:
    """One walk through one document.

    The `$ref`s of the result are written last: the walk collects them in `references`, and `components` processes
    them one after the other. So a long chain of components needs no deep stack.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.root: dict[str, Any] = tree.read(tree.root.file)
        self.root_components = _mapping(self.root.get("components"))
        self.references: list[_Reference] = []
        self.operations = 0
        self.counts = {"x-filterable": 0, "x-sortable": 0}
        self.unread: set[str] = set()

    def run(self) -> Interface:
        root = self.tree.root
        self.check("document", self.root, root)
        self.check("info", self.root["info"], root / "info")
        self.check("components", self.root_components, root / "components")
        paths = {path: self.path_item(item, root / "paths" / path, path) for path, item in self.root["paths"].items()}
        schemes = _mapping(self.root_components.get("securitySchemes"))
        document = {
            "openapi": self.root["openapi"],
            "info": _select(self.root["info"], ("title", "version")),
            "servers": self.servers(self.root.get("servers", []), root / "servers"),
            "tags": self.tags(self.root.get("tags", []), root / "tags"),
            "security": _security(self.root.get("security", [])),
            "paths": paths,
        }
        document["components"] = self.components(document) | {
            "securitySchemes": {
                name: self.security_scheme(node, root / "components" / "securitySchemes" / name)
                for name, node in schemes.items()
            }
        }
        filters, sorters = self.counts["x-filterable"], self.counts["x-sortable"]
        return Interface(document, self.operations, filters, sorters, sorted(self.unread))

    def check(self, kind: str, node: Any, place: Place) -> None:
        """Check a node by the grammar.

        Raises:
            VendorError: for the first problem.
        """
        for pointer, problem in check_node(kind, node):
            raise VendorError(f"{Place(place.file, place.steps + pointer)}: {problem}; {_REMEDY}")

    # References

    def refer(self, holder: dict[str, Any], key: str, kind: str, ref: Any, place: Place) -> None:
        """Register the `$ref` of a component under a key of the result."""
        target, node = self.tree.follow(ref, place)
        visited: set[Place] = set()
        while target.file == self.tree.root.file and target.steps[:1] == ("components",) and is_alias(node):
            if target in visited:
                raise VendorError(f"{target}: a $ref that leads back to itself; {_REMEDY}")
            visited.add(target)
            target, node = self.tree.follow(node["$ref"], target / "$ref")
        holder[key] = ref  # keeps the position of the key until the component has a name
        self.references.append(_Reference(holder, key, kind, target, node))

    def components(self, document: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """Extract every component that a result refers to, directly or through others, and name them."""
        extractors: dict[str, Callable[[Any, Place, str], Any]] = {
            "schemas": self.schema,
            "parameters": self.parameter,
            "responses": self.response,
        }
        components: dict[tuple[str, Place], Component] = {}
        links: list[Link] = []
        stack = self.references[::-1]
        while stack:
            reference = stack.pop()
            kind, place = reference.kind, reference.place
            if (kind, place) not in components:
                self.references = []
                name = base_name(place)
                node = extractors[kind](reference.node, place, f"components/{kind}/{name}")
                components[kind, place] = Component(kind, name, node)
                stack += self.references[::-1]
            links.append(Link(reference.holder, reference.key, components[kind, place]))
        return name_components(document, components.values(), links)

    # Paths

    def path_item(self, node: Any, place: Place, path: str) -> dict[str, Any]:
        node, place = self.tree.resolve(node, place)
        self.check("path item", node, place)
        item = _extensions(node)
        if "servers" in node:
            item["servers"] = self.servers(node["servers"], place / "servers")
        if "parameters" in node:
            item["parameters"] = self.parameters(node["parameters"], place / "parameters", path)
        for method in METHODS:
            if method in node:
                self.operations += 1
                item[method] = self.operation(node[method], place / method, f"{method.upper()} {path}")
        return item

    def operation(self, node: Any, place: Place, label: str) -> dict[str, Any]:
        self.check("operation", node, place)
        operation = _select(node, _OPERATION) | _extensions(node)
        if deprecation := parse_deprecation(str(node.get("x-deprecated-description") or "")):
            operation["x-deprecation"] = deprecation
        if "security" in node:
            operation["security"] = _security(node["security"])
        if "servers" in node:
            operation["servers"] = self.servers(node["servers"], place / "servers")
        if "parameters" in node:
            operation["parameters"] = self.parameters(node["parameters"], place / "parameters", label)
        if "requestBody" in node:
            operation["requestBody"] = self.request_body(node["requestBody"], place / "requestBody")
        operation["responses"] = {
            status: self.response(child, place / "responses" / status, label)
            for status, child in node["responses"].items()
            if not status.startswith("x-")
        }
        return operation

    def servers(self, nodes: list[Any], place: Place) -> list[dict[str, Any]]:
        servers = []
        for index, node in enumerate(nodes):
            self.check("server", node, place / index)
            server = _select(node, ("url",))
            if variables := node.get("variables"):
                for name, child in variables.items():
                    self.check("server variable", child, place / index / "variables" / name)
                server["variables"] = {name: _select(child, ("default", "enum")) for name, child in variables.items()}
            servers.append(server)
        return servers

    def tags(self, nodes: list[Any], place: Place) -> list[dict[str, str]]:
        for index, node in enumerate(nodes):
            self.check("tag", node, place / index)
        return [{"name": name} for name in sorted({node["name"] for node in nodes})]

    def security_scheme(self, node: Any, place: Place) -> dict[str, Any]:
        node, place = self.tree.resolve(node, place)
        self.check("security scheme", node, place)
        scheme = _select(node, _SCHEME)
        if flows := node.get("flows"):
            for name, flow in flows.items():
                self.check("flow", flow, place / "flows" / name)
            scheme["flows"] = {
                name: _select(flow, _FLOW) | {"scopes": dict.fromkeys(flow.get("scopes", ()), "")}
                for name, flow in flows.items()
            }
        return scheme

    def parameters(self, nodes: list[Any], place: Place, label: str) -> list[Any]:
        return [self.parameter(node, place / index, label) for index, node in enumerate(nodes)]

    def parameter(self, node: Any, place: Place, label: str) -> Any:
        self.check("parameter", node, place)
        if "$ref" in node:
            return self.reference("parameters", node, place)
        parameter = _select(node, _PARAMETER + _MISPLACED) | _extensions(node) | self.contents(node, place)
        if node.get("in") == "query":
            self.parse_prose(node, parameter, label)
        return parameter

    def parse_prose(self, node: Mapping[str, Any], parameter: dict[str, Any], label: str) -> None:
        """Add the fields that a parameter's description states to the parameter, as data."""
        name = node.get("name")
        prose = str(node.get("description") or "")
        for key, usual_name, statement in (
            ("x-filterable", "filters", parse_filterable(prose)),
            ("x-sortable", "sorters", parse_sortable(prose)),
        ):
            if statement is None:
                if name == usual_name:
                    self.unread.add(f"{label} {name}: no list of fields")
                continue
            if statement.fields:
                parameter[key] = statement.fields
                self.counts[key] += 1
            self.unread.update(f"{label} {name}: {field}" for field in statement.unread)

    def reference(self, kind: str, node: Mapping[str, Any], place: Place) -> dict[str, Any]:
        holder: dict[str, Any] = {}
        self.refer(holder, "$ref", kind, node["$ref"], place / "$ref")
        return holder

    def request_body(self, node: Any, place: Place) -> Any:
        node, place = self.tree.resolve(node, place)
        self.check("request body", node, place)
        return _select(node, ("required",)) | self.contents(node, place)

    def response(self, node: Any, place: Place, label: str) -> Any:
        self.check("response", node, place)
        if "$ref" in node:
            return self.reference("responses", node, place)
        response: dict[str, Any] = {"description": ""}
        if "headers" in node:
            headers = node["headers"].items()
            response["headers"] = {name: self.header(child, place / "headers" / name) for name, child in headers}
        return response | self.contents(node, place)

    def header(self, node: Any, place: Place) -> Any:
        node, place = self.tree.resolve(node, place)
        self.check("header", node, place)
        return _select(node, _PARAMETER) | self.contents(node, place)

    def contents(self, node: Mapping[str, Any], place: Place) -> dict[str, Any]:
        """Extract the `schema` and `content` of a parameter, body, response or header."""
        contents: dict[str, Any] = {}
        if "schema" in node:
            contents["schema"] = self.schema(node["schema"], place / "schema")
        if "content" in node:
            content = node["content"].items()
            contents["content"] = {name: self.media_type(child, place / "content" / name) for name, child in content}
        return contents

    def media_type(self, node: Any, place: Place) -> Any:
        self.check("media type", node, place)
        if "schema" not in node:
            return self.schema(node, place)  # upstream omits a level in places: `content: {schema: {type: ...}}`
        media_type = self.contents(node, place)
        if encoding := node.get("encoding"):
            for name, child in encoding.items():
                self.check("encoding", child, place / "encoding" / name)
            media_type["encoding"] = {name: _select(child, _ENCODING) for name, child in encoding.items()}
        return media_type

    # Schemas

    def schema(self, node: Any, place: Place, label: str = "") -> Any:
        if node is None or isinstance(node, bool):  # `name:` without a schema, and `additionalProperties: false`
            return node
        self.check("schema", node, place)
        schema = _select(node, _SCHEMA)
        if "$ref" in node:
            self.refer(schema, "$ref", "schemas", node["$ref"], place / "$ref")
        if "required" in node:
            schema["required"] = _sort_set(node["required"])
        for key in ("items", "not", "additionalProperties"):
            if key in node:
                schema[key] = self.schema(node[key], place / key)
        for key in ("allOf", "oneOf", "anyOf"):
            if key in node:
                schema[key] = [self.schema(child, place / key / index) for index, child in enumerate(node[key])]
        if "properties" in node:
            properties, parent = node["properties"].items(), place / "properties"
            schema["properties"] = {name: self.schema(child, parent / name) for name, child in properties}
        if "discriminator" in node:
            schema["discriminator"] = self.discriminator(node["discriminator"], place / "discriminator")
        return schema

    def discriminator(self, node: Mapping[str, Any], place: Place) -> dict[str, Any]:
        self.check("discriminator", node, place)
        discriminator = _select(node, ("propertyName",))
        mapping: dict[str, Any] = {}
        for value, ref in node.get("mapping", {}).items():
            ref_place = place / "mapping" / value
            if ref in _mapping(self.root_components.get("schemas")):  # a bare component name
                ref, ref_place = f"#/components/schemas/{ref}", self.tree.root
            self.refer(mapping, value, "schemas", ref, ref_place)
        return discriminator | {"mapping": mapping} if mapping else discriminator
