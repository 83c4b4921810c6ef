"""Generic repairs that need the other components: references, null, allOf, components that are no models."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from scripts.document import (
    Document,
    Json,
    Schema,
    map_children,
    map_operations,
    map_schemas,
    operations,
    ref,
    ref_name,
    resolve,
)
from scripts.generate.repair.schema_rules import is_anything, without
from scripts.grammar import MAX_DEPTH, DocumentError, format_pointer

Components = Mapping[str, Schema]
Rule: TypeAlias = Callable[[Document], tuple[Document, dict[str, int]]]
CONSTRAINTS = {"nullable", "required", "type"}
# What a schema may say of a value beside what it is; it holds also of a value that another schema describes.
FLAGS = ("readOnly", "writeOnly", "deprecated")
LIMITS = (
    *("default", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern", "minLength"),
    *("maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
)
MAX_STEPS = 1_000_000


def nullable_components(document: Document) -> tuple[Document, dict[str, int]]:
    """Null is allowed where a component is used, not by the component."""
    schemas = document["components"]["schemas"]
    flattener = Flattener(schemas)
    nullable = {n for n in schemas if any(_allows_null(schemas[step]) for step in flattener.chain(n))}

    def use(schema: Json) -> Json:
        if not isinstance(schema, dict):
            return schema
        if ref_name(schema) in nullable:
            return {**schema, "nullable": True}
        return map_children(schema, use)

    repaired = map_schemas(document, use)
    parts = repaired["components"]
    stripped = {n: without(s, "nullable") if n in nullable else s for n, s in parts["schemas"].items()}
    return {**repaired, "components": {**parts, "schemas": stripped}}, {"R08": len(nullable)}


def _allows_null(schema: Schema) -> bool:
    if schema.get("nullable"):
        return True
    members = schema.get("allOf", [])
    return any(isinstance(m, dict) and m.get("nullable") and is_anything(m) for m in members)


class Flattener:
    """Schemas of one document that stand for others, put where these are used; counts of the repairs by number.

    Args:
        schemas: the components of the document.
    """

    def __init__(self, schemas: Components) -> None:
        self.schemas = schemas
        self.hits = {"R07": 0, "R09": 0, "R18": 0}
        self._inlining: list[str] = []
        self._depth = 0
        self._steps = 0
        self._component = ""

    def schema(self, schema: Json) -> Json:
        """The schema with references only to models and enums, no allOf, and null said in one way.

        Raises:
            DocumentError: if it is nested too deeply, or its components refer to each other too often.
        """
        self._depth += 1
        try:
            self._count_step(self._depth)
            return self._flat(schema)
        finally:
            self._depth -= 1

    def _count_step(self, depth: int) -> None:
        """Count a step, of which a document of some kilobytes could need more than there is time and memory for."""
        self._steps += 1
        if depth <= MAX_DEPTH and self._steps <= MAX_STEPS:
            return
        problem = "nested too deeply" if depth > MAX_DEPTH else "components refer to each other too often"
        place = format_pointer(("components", "schemas", self._component))
        raise DocumentError(f"#{place}: {problem}; simplify it with an overlay in openapi/repairs/")

    def _flat(self, schema: Json) -> Json:
        if not isinstance(schema, dict):
            return {}
        nullable = bool(schema.get("nullable"))
        name = ref_name(schema)
        if name is not None:
            if len(schema) > 1:
                self.hits["R09"] += 1
            return self._with_facts(self.reference(name), _facts(schema), nullable)
        if "allOf" in schema:
            self.hits["R07"] += 1
            facts = _facts(*(m for m in schema["allOf"] if isinstance(m, dict) and is_anything(m)), schema)
            return self._with_facts(self.schema(self.collapsed(schema)), facts, nullable or _allows_null(schema))
        if "discriminator" in schema:
            schema = {**schema, "discriminator": self.discriminator(schema["discriminator"])}
        return _or_null(map_children(without(schema, "nullable"), self.schema), nullable)

    def _with_facts(self, schema: Schema, facts: Schema, nullable: bool) -> Schema:
        """A schema with facts on its value; a default has to be one of its enum."""
        values = self.schemas.get(ref_name(schema) or "", schema).get("enum")
        if values is not None and facts.get("default", values[0]) not in values:
            facts = without(facts, "default")
        if not schema or not facts:
            return _or_null(schema, nullable)
        whole = {"oneOf": [schema], **facts} if "$ref" in schema else {**schema, **facts}
        return {**whole, "nullable": True} if nullable else whole

    def discriminator(self, node: Json) -> Json:
        """A discriminator that names the components which its union will name."""
        mapping = {value: self.target(pointer.rpartition("/")[2]) for value, pointer in node.get("mapping", {}).items()}
        models = {value: name for value, name in mapping.items() if name and self.is_model(name)}
        return {**node, "mapping": {value: ref(name)["$ref"] for value, name in models.items()}}

    def reference(self, name: str) -> Schema:
        """A reference to a model or an enum; the schema itself of any other component."""
        target = self.target(name)
        if target is None:
            return {}
        if self.is_model(target):
            return ref(target)
        self.hits["R18"] += 1
        if target in self._inlining:  # a list of itself, say: there is no finite type for it
            return {}
        self._inlining.append(target)
        inlined: Schema = self.schema(self.schemas[target])
        self._inlining.pop()
        return inlined

    def target(self, name: str) -> str | None:
        """The component that a name stands for in the end: some only refer to another, alone or by allOf."""
        steps = self.chain(name)
        return steps[-1] if steps and self._following(steps[-1]) is None else None

    def chain(self, name: str) -> list[str]:
        """A component, the one that it only refers to, and so on."""
        steps: list[str] = []
        following: str | None = name
        self._component = name
        while following is not None and following in self.schemas and following not in steps:
            steps.append(following)
            self._count_step(len(steps))
            following = self._following(following)
        return steps

    def _following(self, name: str) -> str | None:
        schema = self.schemas[name]
        return ref_name(schema if "$ref" in schema else self._only_member(schema))

    def _only_member(self, schema: Schema) -> Json:
        """The one member of an allOf that says anything, where the schema adds nothing of its own.

        To require more than a component does is not worth a class of its own, except of a body (`body`): what is
        answered has its properties all the same.
        """
        members = [m for m in schema.get("allOf", []) if not is_anything(m)]
        adds = schema.get("properties") or schema.get("enum")
        return members[0] if len(members) == 1 and not adds else None

    def body(self, schema: Json) -> Json:
        """The schema of a body; one that requires more properties than its component does is an object of its own."""
        if not isinstance(schema, dict) or not isinstance(schema.get("required"), list):
            return schema
        whole = {**without(schema, "$ref"), "allOf": [ref(name)]} if (name := ref_name(schema)) else schema
        only = self._only_member(whole)
        more = {*self.required(whole, ())} - {*self.required(only, ())} if only is not None else set()
        return self.merged(whole) if more & self.properties(whole, ()).keys() else schema

    def is_model(self, name: str) -> bool:
        """Whether a component gets a class or a name of its own: objects with properties, and enums."""
        schema = self.schemas[name]
        if "enum" in schema:
            return schema.get("type") in ("string", "integer")
        return bool(self.properties(schema, ()))

    def properties(self, schema: Json, seen: tuple[str, ...]) -> dict[str, Json]:
        """The properties of an object, those of its allOf members first; a later one refines an earlier one."""
        self._count_step(len(seen))
        name = ref_name(schema)
        if name is not None:
            if name in seen or name not in self.schemas:
                return {}
            return self.properties(self.schemas[name], (*seen, name))
        merged: dict[str, Json] = {}
        parts = [self.properties(m, seen) for m in schema.get("allOf", []) if isinstance(m, dict)]
        for part in [*parts, schema.get("properties") or {}]:
            for key, value in part.items():
                merged[key] = self.refined(merged[key], value) if key in merged else value
        return merged

    def refined(self, earlier: Json, later: Json) -> Json:
        """One property said twice: both where both are objects, else the later, with what the earlier says beside."""
        if not isinstance(later, dict) or not isinstance(earlier, dict):
            return later if isinstance(later, dict) else earlier
        if is_anything(later):
            return {**earlier, **_facts(later), **({"nullable": True} if later.get("nullable") else {})}
        both = self.properties(earlier, ()) and self.properties(later, ())
        if both and "$ref" not in later:
            return {"allOf": [earlier, later]}
        same = earlier.get("type") == later.get("type") and "$ref" not in later
        return {**_facts(earlier, keys=(*FLAGS, *LIMITS) if same else FLAGS), **later}

    def required(self, schema: Json, seen: tuple[str, ...]) -> list[str]:
        """The required properties of an object and of its allOf members."""
        self._count_step(len(seen))
        name = ref_name(schema)
        if name is not None:
            return [] if name in seen else self.required(self.schemas.get(name, {}), (*seen, name))
        own = schema.get("required")
        members = [n for m in schema.get("allOf", []) if isinstance(m, dict) for n in self.required(m, seen)]
        return list(dict.fromkeys([*members, *(own if isinstance(own, list) else [])]))

    def collapsed(self, schema: Schema) -> Json:
        """An allOf as one schema: its only member, or one object with everything of all of them."""
        only = self._only_member(schema)
        if only is not None:
            return only
        properties = self.properties(schema, ())
        if not properties:
            members = [m for m in schema["allOf"] if not is_anything(m) and not (m.keys() <= CONSTRAINTS)]
            narrowed = [m for m in members if "enum" in m]
            return (narrowed or members or [without(schema, "allOf", "nullable")])[-1 if narrowed else 0]
        return self.merged(schema)

    def merged(self, schema: Schema) -> Schema:
        """An object with everything of all members of an allOf."""
        properties = self.properties(schema, ())
        required = [name for name in self.required(schema, ()) if name in properties]
        merged = {"type": "object", "properties": properties, **({"required": required} if required else {})}
        for part in [*schema["allOf"], schema]:
            if isinstance(part, dict) and "additionalProperties" in part:
                merged["additionalProperties"] = part["additionalProperties"]
        return merged


def _facts(*schemas: Schema, keys: Iterable[str] = (*FLAGS, *LIMITS)) -> Schema:
    """What schemas say beside what a value is; a later one has the word."""
    return {key: schema[key] for key in keys for schema in schemas if key in schema}


def _or_null(schema: Schema, nullable: bool) -> Schema:
    if not nullable or not schema:
        return schema
    return {"oneOf": [schema], "nullable": True} if "$ref" in schema else {**schema, "nullable": True}


def flatten(document: Document) -> tuple[Document, dict[str, int]]:
    """Of every schema, what it stands for: components that are no models vanish, being where they were used."""
    flattener = Flattener(document["components"]["schemas"])
    kept: dict[str, Schema] = {}
    for name in flattener.schemas:
        if flattener.target(name) == name and flattener.is_model(name):
            kept[name] = flattener.schema(without(flattener.schemas[name], "nullable"))
    outside = {**document, "components": {**document["components"], "schemas": {}}}
    flat = map_schemas(_map_bodies(outside, flattener.body), flattener.schema)
    flat["components"]["schemas"] = kept
    return flat, flattener.hits


def _map_bodies(document: Document, change: Callable[[Json], Json]) -> Document:
    def changed(path: str, method: str, operation: Json) -> Json:
        content = {
            name: {**media, "schema": change(media["schema"])} if "schema" in media else media
            for name, media in operation.get("requestBody", {}).get("content", {}).items()
        }
        return {**operation, "requestBody": {**operation["requestBody"], "content": content}} if content else operation

    return map_operations(document, changed)


SERVICE_MADE = {"id", "created", "createdBy", "modified", "isSystemFilter"}


def service_made(document: Document) -> tuple[Document, dict[str, int]]:
    """Of a component that is both sent and answered, what the service makes itself is read only.

    What such a component requires is what an answer has; one that is only sent requires what a client must send.
    """
    schemas, marked = document["components"]["schemas"], {}
    for _, _, node in operations(document):
        answers = [resolve(document, answer) for status, answer in node["responses"].items() if status[:1] == "2"]
        answered = {name for answer in answers for name in _json_components(answer)}
        for name in _json_components(resolve(document, node.get("requestBody", {}))) & answered:
            schema, properties = schemas[name], schemas[name].get("properties", {})
            made = {n for n in SERVICE_MADE & {*schema.get("required", ())} if not properties[n].get("readOnly")}
            if made:
                changed = {n: _read_only(p) if n in made else p for n, p in properties.items()}
                marked[name] = {**schema, "properties": changed}
    parts = {**document["components"], "schemas": {**schemas, **marked}}
    return {**document, "components": parts}, {"R29": len(marked)}


def _read_only(schema: Schema) -> Schema:
    return {"oneOf": [schema], "readOnly": True} if "$ref" in schema else {**schema, "readOnly": True}


def _json_components(content: Json) -> set[str]:
    names = (ref_name(media.get("schema", {})) for media in content.get("content", {}).values())
    return {name for name in names if name is not None}


def own_required(schema: Schema) -> Schema:
    """Not a repair: what a member of an allOf only requires, the allOf requires itself."""
    members = [m if isinstance(m, dict) else {} for m in schema.get("allOf", ())]
    bare = [
        m for m in members if isinstance(m.get("required"), list) and not {"properties", "$ref", "allOf"} & m.keys()
    ]
    if not bare:
        return schema
    own = schema.get("required")
    listed = [name for part in (own, *(m["required"] for m in bare)) if isinstance(part, list) for name in part]
    kept = [without(m, "required") if m in bare else m for m in members]
    return {**schema, "allOf": kept, "required": [name for name in dict.fromkeys(listed) if isinstance(name, str)]}


def object_facts(schema: Schema) -> Schema:
    """Not a repair: `required` names only properties that there are, each once, and an object has a type.

    An allOf may require what one of its members has, and so may what stands beside a reference.
    """
    if "allOf" in schema or "$ref" in schema:
        return schema
    if not schema.get("properties"):
        return without(schema, "required") if "required" in schema else schema
    listed = schema.get("required")
    names = [n for n in dict.fromkeys(listed) if n in schema["properties"]] if isinstance(listed, list) else []
    if names == listed and schema.get("type") == "object":
        return schema
    return {**without(schema, "required"), "type": "object", **({"required": names} if names else {})}


def unreachable(document: Document) -> tuple[Document, dict[str, int]]:
    """Components that no operation leads to are left out."""
    schemas = document["components"]["schemas"]
    reached: set[str] = set()
    waiting: list[str] = []

    def note(schema: Json) -> Json:
        name = ref_name(schema)
        if name is not None:
            if name not in reached and name in schemas:
                reached.add(name)
                waiting.append(name)
        elif isinstance(schema, dict):
            map_children(schema, note)
            for pointer in schema.get("discriminator", {}).get("mapping", {}).values():
                note({"$ref": pointer})
        return schema

    map_schemas({**document, "components": {**document["components"], "schemas": {}}}, note)
    while waiting:
        note(schemas[waiting.pop()])
    kept = {name: schema for name, schema in schemas.items() if name in reached}
    parts = {**document["components"], "schemas": kept}
    return {**document, "components": parts}, {"R22": len(schemas) - len(kept)}


def union_members(schema: Schema) -> list[Schema]:
    """The members of a union, which are told apart; empty for what is no union."""
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


def flat_union(schema: Schema) -> Schema:
    """Not a repair: a union of unions is one union, without repeated members; of one member, it is that member."""
    members = union_members(schema)
    facts = _facts(schema)
    if not members or (len(members) == 1 and "$ref" in members[0] and (schema.get("nullable") or facts)):
        return schema
    inner: list[Schema] = []
    nullable = bool(schema.get("nullable"))
    for member in members:
        nullable = nullable or bool(member.get("nullable"))
        inner += union_members(member) or [without(member, "nullable")]
    unique = [m for i, m in enumerate(inner) if m not in inner[:i]]
    rest = without(schema, "oneOf", "anyOf", "nullable", "type")
    if len(unique) == 1:
        one = {"oneOf": unique, **facts} if "$ref" in unique[0] and facts else {**unique[0], **facts}
        return {**one, "nullable": True} if nullable and "oneOf" in one else _or_null(one, nullable)
    return {**rest, "oneOf": unique, **({"nullable": True} if nullable else {})}
