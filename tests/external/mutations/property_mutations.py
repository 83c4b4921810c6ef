"""Mutations of properties: each changes one aspect, or returns None where it does not apply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from scripts.document import ref_name
from scripts.generate.repair.structure import SERVICE_MADE
from tests.external.mutations.sites import Expected, Property, Verdict

PropertyMutation: TypeAlias = Callable[[Property], Expected | None]


def _expect(rule: str, place: Property, kinds: str, verdict: Verdict, text: str = "") -> Expected:
    return Expected(rule, tuple(kinds.split()), verdict, "field", place.subject, text)


def _is_plain(node: dict[str, Any], kind: str = "string") -> bool:
    return node.get("type") == kind and not node.keys() & {"enum", "format", "nullable", "x-read-only"}


def _if_sent(place: Property, sent: Verdict, other: Verdict = "documentation") -> Verdict:
    return sent if place.sent else other


def type_of_scalar(place: Property) -> Expected | None:
    if not _is_plain(place.node):
        return None
    place.node["type"] = "integer"
    return _expect("type", place, "field.type", "breaks")


def type_to_list(place: Property) -> Expected | None:
    if not _is_plain(place.node) and ref_name(place.node) is None:
        return None
    place.schema["properties"][place.name] = {"type": "array", "items": place.node}
    return _expect("type", place, "field.type", "breaks")


def type_from_list(place: Property) -> Expected | None:
    if place.node.get("type") != "array" or not {"type", "$ref"} & place.node.get("items", {}).keys():
        return None
    place.schema["properties"][place.name] = place.node["items"]
    return _expect("type", place, "field.type", "breaks")


def _is_set_by_service(place: Property) -> bool:
    """Whether the constructor does not require the property, even if the document does."""
    return bool(place.node.get("readOnly")) or place.name in SERVICE_MADE


def required(place: Property) -> Expected | None:
    if place.is_required or _is_set_by_service(place):
        return None
    place.set_required(required=True)
    return _expect("requiredness", place, "field.required", _if_sent(place, "breaks"))


def optional(place: Property) -> Expected | None:
    if not place.is_required or _is_set_by_service(place) or "type" not in place.node or place.node.get("nullable"):
        return None
    place.set_required(required=False)
    return _expect("requiredness", place, "field.optional", "behaves" if place.received else "new")


def optional_null(place: Property) -> Expected | None:
    if not place.is_required or _is_set_by_service(place) or not place.node.get("nullable"):
        return None
    place.set_required(required=False)
    return _expect("requiredness", place, "field.optional", _if_sent(place, "new"))


def null_accepted(place: Property) -> Expected | None:
    if not _is_plain(place.node) or place.is_required:
        return None
    place.node["nullable"] = True
    return _expect("nullability", place, "null.accepted", _if_sent(place, "new"))


def null_refused(place: Property) -> Expected | None:
    if not place.node.get("nullable") or place.is_required or "type" not in place.node:
        return None
    del place.node["nullable"]
    return _expect("nullability", place, "null.refused", _if_sent(place, "behaves"))


def null_in_required(place: Property) -> Expected | None:
    if not _is_plain(place.node) or not place.is_required:
        return None
    place.node["nullable"] = True
    return _expect("nullability", place, "field.type", "behaves" if place.received else "new")


def value_removed(place: Property) -> Expected | None:
    values = place.node.get("enum", ())
    if len(values) < 3 or None in values:
        return None
    value = values.pop()
    return _expect("enum", place, "enum.value.removed field.type", "behaves", f"`{value}`")


def value_added(place: Property) -> Expected | None:
    if len(place.node.get("enum", ())) < 2 or place.node.get("type") != "string":
        return None
    place.node["enum"].append("SOMETHING_NEW")
    return _expect("enum", place, "enum.value.added field.type", "new", "`SOMETHING_NEW`")


def values_listed(place: Property) -> Expected | None:
    if not _is_plain(place.node):
        return None
    place.node["enum"] = ["THIS_ONE", f"OF_{place.owner}"]
    return _expect("enum", place, "field.type", _if_sent(place, "behaves"), "`THIS_ONE`")


def default(place: Property) -> Expected | None:
    if not isinstance(place.node.get("default"), bool):
        return None
    place.node["default"] = not place.node["default"]
    return _expect("default", place, "default.changed", _if_sent(place, "behaves"))


def limit_added(place: Property) -> Expected | None:
    if not _is_plain(place.node) or "maxLength" in place.node:
        return None
    place.node["maxLength"] = 77
    return _expect("limit", place, "limits.tightened", _if_sent(place, "behaves"), "maxLength 77")


def limit_removed(place: Property) -> Expected | None:
    limits = [key for key in ("maxLength", "minLength", "maximum", "minimum", "maxItems") if key in place.node]
    if not limits or "type" not in place.node:
        return None
    for key in limits:
        del place.node[key]
    return _expect("limit", place, "limits.loosened", _if_sent(place, "new"))


def limit_of_items(place: Property) -> Expected | None:
    items = place.node.get("items", {})
    if not _is_plain(items):
        return None
    items["maxLength"] = 33
    return _expect("limit", place, "limits.tightened", _if_sent(place, "behaves"), "maxLength of items 33")


def note(place: Property) -> Expected | None:
    if not _is_plain(place.node):
        return None
    place.node["format"] = "hostname"
    return _expect("format", place, "format.changed", "documentation")


def date(place: Property) -> Expected | None:
    if not _is_plain(place.node):
        return None
    place.node["format"] = "date-time"
    return _expect("format", place, "field.type", "breaks")


def renamed(place: Property) -> Expected | None:
    if place.is_required or not _is_plain(place.node):
        return None
    place.schema["properties"]["calledOtherwise"] = place.schema["properties"].pop(place.name)
    return _expect("rename", place, "field.removed", "breaks")


def renamed_in_json(place: Property) -> Expected | None:
    if place.is_required or place.name == place.name.lower():
        return None
    name = "".join(f"_{c.lower()}" if c.isupper() else c for c in place.name).lstrip("_")
    if f"{place.owner}.{name}" != place.subject or name in place.schema["properties"]:
        return None
    place.schema["properties"][name] = place.schema["properties"].pop(place.name)
    return _expect("rename", place, "field.json_name", "behaves")


def removed(place: Property) -> Expected | None:
    if place.is_required or not _is_plain(place.node):
        return None
    del place.schema["properties"][place.name]
    return _expect("removal", place, "field.removed", "breaks")


def added(place: Property) -> Expected | None:
    place.schema["properties"]["quiteNew"] = {"type": "string"}
    return Expected("addition", ("field.added",), "new", "field", f"{place.owner}.quite_new")


def added_and_required(place: Property) -> Expected | None:
    place.schema["properties"]["quiteNew"] = {"type": "string"}
    place.schema["required"] = [*place.schema.get("required", ()), "quiteNew"]
    return Expected("addition", ("field.added",), _if_sent(place, "breaks", "new"), "field", f"{place.owner}.quite_new")


def alternative(place: Property) -> Expected | None:
    if place.node != {"type": "string"}:
        return None
    place.schema["properties"][place.name] = {"oneOf": [{"type": "string"}, {"type": "integer"}]}
    return _expect("union", place, "field.type", "behaves" if place.received else "new")


def closed(place: Property) -> Expected | None:
    if "additionalProperties" in place.schema:
        return None
    place.schema["additionalProperties"] = False
    verdict = _if_sent(place, "behaves")
    return Expected("closed object", ("properties.refused",), verdict, "field", place.owner)


PROPERTY_MUTATIONS: Final[tuple[PropertyMutation, ...]] = (
    *(default, value_removed, value_added, limit_removed, limit_of_items, null_in_required, null_refused),
    *(type_from_list, optional_null, optional, renamed_in_json, type_of_scalar, type_to_list, required, null_accepted),
    *(values_listed, limit_added, note, date, renamed, removed, added, added_and_required, alternative, closed),
)
