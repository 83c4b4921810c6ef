"""Reduce an OpenAPI document to its interface: what is sent and what is answered, and none of the prose.

The walk goes by grammar: what a key means depends on where it stands, so a property called `example`, `title`
or `required` is a property. What is malformed is kept as it is; repairing is a later step.

Its order decides which of two components with one name gets a `-2`: the paths as they stand in the root
document, in each the parameters, then the operations in the order of `METHODS`, in each parameters, body
and responses; a `$ref` is followed where it is first met, down to the last one, before what stands after
it. What is not met is left out.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from scripts.vendor.bundle import Names, Place, Tree, is_alias
from scripts.vendor.prose import filterable, sortable
from scripts.vendor.sources import VendorError

__all__ = ["METHODS", "Interface", "interface"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_OPERATION = ("operationId", "tags", "deprecated")
_PARAMETER = ("name", "in", "required", "deprecated", "allowEmptyValue", "style", "explode", "allowReserved")
_SCHEMA = (
    *("type", "format", "nullable", "enum", "default", "pattern", "multipleOf", "uniqueItems"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("minItems", "maxItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated"),
)
_SCHEME = ("type", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
_FLOW = ("authorizationUrl", "tokenUrl", "refreshUrl")
_ENCODING = ("contentType", "style", "explode", "allowReserved")
_EXTENSIONS = ("x-sailpoint-", "x-sailpont-", "x-audience")
_SETS = ("x-sailpoint-userLevels", "x-sailpont-userLevels")


class Interface(NamedTuple):
    """A document reduced to its interface, and what is worth knowing about it.

    `filterable` and `sortable` count the parameters that state their fields; `unread` names what looks like
    such a statement and could not be read, by operation, parameter and field.
    """

    document: dict[str, Any]
    operations: int
    filterable: int
    sortable: int
    unread: list[str]


def interface(tree: Tree) -> Interface:
    """The interface of a tree's root document. Raises VendorError."""
    return _Walk(tree).run()


def _pick(node: Any, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: node[key] for key in keys if key in node} if isinstance(node, dict) else {}


def _each(node: Any) -> dict[str, Any]:
    return node if isinstance(node, dict) else {}


def _set(value: Any) -> Any:
    """A list that means a set, in order; anything else as it is."""
    return sorted(value, key=str) if isinstance(value, list) else value


def _extensions(node: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: _set(value) if key in _SETS else value
        for key, value in node.items()
        if key.startswith(_EXTENSIONS) and not key.lower().endswith("description")
    }


def _security(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [{name: _set(scopes) for name, scopes in one.items()} if isinstance(one, dict) else one for one in value]


def _servers(value: Any) -> list[dict[str, Any]]:
    servers = []
    for one in value if isinstance(value, list) else []:
        server = _pick(one, ("url",))
        if variables := _each(_each(one).get("variables")):
            server["variables"] = {name: _pick(it, ("default", "enum")) for name, it in variables.items()}
        servers.append(server)
    return servers


def _tags(value: Any) -> list[dict[str, str]]:
    names = {str(_each(tag).get("name")) for tag in (value if isinstance(value, list) else [])}
    return [{"name": name} for name in sorted(names)]


def _scheme(node: Any) -> dict[str, Any]:
    scheme = _pick(node, _SCHEME)
    if flows := _each(_each(node).get("flows")):
        scheme["flows"] = {
            name: _pick(flow, _FLOW) | {"scopes": dict.fromkeys(_each(_each(flow).get("scopes")), "")}
            for name, flow in flows.items()
        }
    return scheme


class _Walk:
    """One walk through one document.

    The `$ref`s of the result are written last: `met` collects them, each with the mapping and key it belongs
    under, and `components` takes them depth first. So a long chain of components needs no deep stack.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.node: dict[str, Any] = tree.document(tree.root.file)
        self.given = _each(self.node.get("components"))
        self.met: list[tuple[dict[str, Any], str, str, Place, Any]] = []
        self.operations = 0
        self.facts = {"x-filterable": 0, "x-sortable": 0}
        self.unread: set[str] = set()

    def run(self) -> Interface:
        root = self.tree.root
        paths = {path: self.path_item(item, root / "paths" / path, path) for path, item in self.node["paths"].items()}
        components = self.components()
        schemes = _each(self.given.get("securitySchemes"))
        components["securitySchemes"] = {
            name: _scheme(self.tree.resolve(it, root / "components" / "securitySchemes" / name)[0])
            for name, it in schemes.items()
        }
        document = {
            "openapi": self.node["openapi"],
            "info": _pick(self.node["info"], ("title", "version")),
            "servers": _servers(self.node.get("servers")),
            "tags": _tags(self.node.get("tags")),
            "security": _security(self.node.get("security", [])),
            "paths": paths,
            "components": components,
        }
        filters, sorters = self.facts["x-filterable"], self.facts["x-sortable"]
        return Interface(document, self.operations, filters, sorters, sorted(self.unread))

    # References

    def refer(self, holder: dict[str, Any], key: str, kind: str, ref: Any, at: Place) -> None:
        """Put under a key the `$ref` to the component that a `$ref` standing at a place leads to."""
        place, node = self.tree.follow(ref, at)
        while place.file == self.tree.root.file and place.steps[:1] == ("components",) and is_alias(node):
            place, node = self.tree.follow(node["$ref"], place / "$ref")
        holder[key] = ref  # keeps its place until `components` knows the name
        self.met.append((holder, key, kind, place, node))

    def components(self) -> dict[str, dict[str, Any]]:
        """Every component that was met, and those that are met in them."""
        names = Names(self.tree, self.given)
        walks: dict[str, Callable[[Any, Place, str], Any]] = {
            "schemas": self.schema,
            "parameters": self.parameter,
            "responses": self.response,
        }
        found: dict[str, dict[str, Any]] = {}
        todo = self.met[::-1]
        while todo:
            holder, key, kind, place, node = todo.pop()
            name = names.name(kind, place)
            holder[key] = f"#/components/{kind}/{name}"
            group = found.setdefault(kind, {})
            if name not in group:
                self.met = []
                group[name] = walks[kind](node, place, f"components/{kind}/{name}")
                todo += self.met[::-1]
        return found

    # Paths

    def path_item(self, node: Any, at: Place, path: str) -> dict[str, Any]:
        node, at = self.tree.resolve(node, at)
        if not isinstance(node, dict):
            raise VendorError(f"{at}: a path item has to be a mapping; give a complete source")
        item = _extensions(node)
        if "servers" in node:
            item["servers"] = _servers(node["servers"])
        if "parameters" in node:
            item["parameters"] = self.parameters(node["parameters"], at / "parameters", path)
        for method in METHODS:
            if method in node:
                self.operations += 1
                item[method] = self.operation(node[method], at / method, f"{method.upper()} {path}")
        return item

    def operation(self, node: Any, at: Place, label: str) -> dict[str, Any]:
        if not isinstance(node, dict):
            raise VendorError(f"{at}: an operation has to be a mapping; give a complete source")
        operation = _pick(node, _OPERATION) | _extensions(node)
        if "security" in node:
            operation["security"] = _security(node["security"])
        if "servers" in node:
            operation["servers"] = _servers(node["servers"])
        if "parameters" in node:
            operation["parameters"] = self.parameters(node["parameters"], at / "parameters", label)
        if "requestBody" in node:
            operation["requestBody"] = self.request_body(node["requestBody"], at / "requestBody")
        if isinstance(responses := node.get("responses"), dict):
            operation["responses"] = {
                status: self.response(it, at / "responses" / status, label)
                for status, it in responses.items()
                if not status.startswith("x-")
            }
        return operation

    def parameters(self, node: Any, at: Place, label: str) -> list[Any]:
        if not isinstance(node, list):
            raise VendorError(f"{at}: parameters have to be a list; correct it upstream or in a copy")
        return [self.parameter(one, at / index, label) for index, one in enumerate(node)]

    def parameter(self, node: Any, at: Place, label: str) -> Any:
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return self.reference("parameters", node, at)
        parameter = _pick(node, _PARAMETER) | _extensions(node) | self.contents(node, at)
        if node.get("in") == "query":
            self.read_prose(node, parameter, label)
        return parameter

    def read_prose(self, node: Mapping[str, Any], parameter: dict[str, Any], label: str) -> None:
        """Put the facts that stand in a parameter's description into the parameter."""
        name = node.get("name")
        prose = str(node.get("description") or "")
        for key, usual, found in (
            ("x-filterable", "filters", filterable(prose)),
            ("x-sortable", "sorters", sortable(prose)),
        ):
            if found is None:
                if name == usual:
                    self.unread.add(f"{label} {name}: no list of fields")
                continue
            if found.fields:
                parameter[key] = found.fields
                self.facts[key] += 1
            self.unread.update(f"{label} {name}: {one}" for one in found.unread)

    def reference(self, kind: str, node: Mapping[str, Any], at: Place) -> dict[str, Any]:
        holder: dict[str, Any] = {}
        self.refer(holder, "$ref", kind, node["$ref"], at / "$ref")
        return holder

    def request_body(self, node: Any, at: Place) -> Any:
        node, at = self.tree.resolve(node, at)
        if not isinstance(node, dict):
            return node
        return _pick(node, ("required",)) | self.contents(node, at)

    def response(self, node: Any, at: Place, label: str) -> Any:
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return self.reference("responses", node, at)
        response: dict[str, Any] = {"description": ""}
        if isinstance(headers := node.get("headers"), dict):
            response["headers"] = {name: self.header(it, at / "headers" / name) for name, it in headers.items()}
        return response | self.contents(node, at)

    def header(self, node: Any, at: Place) -> Any:
        node, at = self.tree.resolve(node, at)
        return _pick(node, _PARAMETER) | self.contents(node, at) if isinstance(node, dict) else node

    def contents(self, node: Mapping[str, Any], at: Place) -> dict[str, Any]:
        """The `schema` and `content` of a parameter, body, response or header."""
        found: dict[str, Any] = {}
        if "schema" in node:
            found["schema"] = self.schema(node["schema"], at / "schema")
        if isinstance(content := node.get("content"), dict):
            found["content"] = {kind: self.media_type(it, at / "content" / kind) for kind, it in content.items()}
        return found

    def media_type(self, node: Any, at: Place) -> Any:
        if not isinstance(node, dict):
            return node
        if "schema" not in node:
            return self.schema(node, at)  # upstream forgets a level now and then: `content: {schema: {type: ...}}`
        media_type = self.contents(node, at)
        if encoding := _each(node.get("encoding")):
            media_type["encoding"] = {name: _pick(it, _ENCODING) for name, it in encoding.items()}
        return media_type

    # Schemas

    def schema(self, node: Any, at: Place, label: str = "") -> Any:
        if isinstance(node, list):
            return [self.schema(one, at / index) for index, one in enumerate(node)]
        if not isinstance(node, dict):
            return node
        schema = _pick(node, _SCHEMA)
        if "$ref" in node:
            self.refer(schema, "$ref", "schemas", node["$ref"], at / "$ref")
        if "required" in node:
            schema["required"] = _set(node["required"])
        for key in ("items", "not", "additionalProperties", "allOf", "oneOf", "anyOf"):
            if key in node:
                schema[key] = self.schema(node[key], at / key)
        if "properties" in node:
            properties, under = _each(node["properties"]), at / "properties"
            schema["properties"] = {name: self.schema(it, under / name) for name, it in properties.items()}
        if isinstance(discriminator := node.get("discriminator"), dict):
            schema["discriminator"] = self.discriminator(discriminator, at / "discriminator")
        return schema

    def discriminator(self, node: Mapping[str, Any], at: Place) -> dict[str, Any]:
        found = _pick(node, ("propertyName",))
        mapping: dict[str, Any] = {}
        for value, ref in _each(node.get("mapping")).items():
            place = at / "mapping" / value
            if isinstance(ref, str) and ref in _each(self.given.get("schemas")):  # a component's bare name
                ref, place = f"#/components/schemas/{ref}", self.tree.root
            self.refer(mapping, value, "schemas", ref, place)
        return found | {"mapping": mapping} if mapping else found
