"""JSON Schema validation with the dialect of OpenAPI 3.0, and the deviations of the service from its documents.

The dialect is JSON Schema draft 4 with `nullable`, `readOnly` and `discriminator`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from jsonschema import Draft4Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from .extensions import PARENT

_MOST_PROBLEMS: Final = 5
_LONGEST_LIST: Final = 300
_TYPES: Final = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "an object",
    "string": "a string",
}
_RULES: Final = {
    "additionalProperties": "has a property that it must not have",
    "exclusiveMaximum": "is too large",
    "exclusiveMinimum": "is too small",
    "format": "must be of the format {}",
    "maxItems": "must have at most {} items",
    "maxLength": "must have at most {} characters",
    "maxProperties": "must have at most {} properties",
    "maximum": "must be at most {}",
    "minItems": "must have at least {} items",
    "minLength": "must have at least {} characters",
    "minProperties": "must have at least {} properties",
    "minimum": "must be at least {}",
    "multipleOf": "must be a multiple of {}",
    "pattern": "must match {}",
    "uniqueItems": "must have no item twice",
}
# The formats of the documents. `date-time` is a check of rfc3339-validator.
_FORMATS: Final = FormatChecker(("date", "date-time", "email", "uuid"))


def _register_integers(name: str, bits: int) -> None:
    most = 1 << (bits - 1)

    @_FORMATS.checks(name)
    def fits(value: object) -> bool:
        return not isinstance(value, int) or -most <= value < most


_register_integers("int32", 32)
_register_integers("int64", 64)


class SchemaValidator:
    """Validates values by the schemas of one document.

    Args:
        components: the document's components, the targets of references.
        request: whether the values are part of requests, for which the service is more lenient.
    """

    def __init__(self, components: Mapping[str, Any], *, request: bool) -> None:
        self._components = components
        keywords = _KEYWORDS | (_REQUEST_KEYWORDS if request else {})
        self._class: Any = extend(Draft4Validator, keywords)  # type: ignore[no-untyped-call]
        self._validators: dict[int, tuple[Mapping[str, Any], Any]] = {}

    def find_problems(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """Return the first problems of a value, each with its place, without the value: it may be a secret.

        Args:
            schema: the schema.
            value: a JSON value.
        """
        errors = islice(self._make_validator(schema).iter_errors(value), _MOST_PROBLEMS)
        try:
            return list(dict.fromkeys(_describe(error) for error in errors))
        except RecursionError:
            return ["the value is nested too deeply"]

    def _make_validator(self, schema: Mapping[str, Any]) -> Any:
        """Return the validator of a schema from a cache by identity. The cache keeps the schema, so that ids last."""
        cached = self._validators.get(id(schema))
        if cached is None:
            root = {**schema, "components": self._components}  # references begin at the root
            cached = schema, self._class(root, format_checker=_FORMATS)
            self._validators[id(schema)] = cached
        return cached[1]


def _describe(error: ValidationError) -> str:
    place = "".join(f"/{part}" for part in error.absolute_path) or "the value"
    keyword: str = str(error.validator)
    expected: Any = error.validator_value
    if error.instance is None and keyword in ("type", "oneOf", "anyOf"):
        return f"{place} must not be null"
    if keyword == "type":
        return f"{place} must be {_TYPES.get(str(expected), expected)}"
    if keyword == "enum":
        values = ", ".join(str(value) for value in expected)
        return f"{place} must be one of {values[:_LONGEST_LIST]}"
    return f"{place} {_RULES[keyword].format(expected)}" if keyword in _RULES else f"{place} {error.message}"


def _type(validator: Any, name: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Accept null for a nullable schema."""
    if not validator.is_type(value, name) and not (value is None and schema.get("nullable") is True):
        yield ValidationError("is of another type")


def _required(validator: Any, names: Iterable[str], value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    if validator.is_type(value, "object"):
        yield from (ValidationError("is missing", path=(name,)) for name in names if name not in value)


def _required_in_request(
    validator: Any, names: Iterable[str], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """Require no read-only properties: only the service writes them."""
    properties = schema.get("properties", {})
    writable = [name for name in names if not properties.get(name, {}).get("readOnly")]
    return _required(validator, writable, value, schema)


def _enum(validator: Any, values: Iterable[Any], value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Accept null for a nullable schema: the documents do not repeat it in the list of values."""
    if value not in values and not (value is None and schema.get("nullable")):
        yield ValidationError("is unknown")


def _union(
    validator: Any, members: list[Mapping[str, Any]], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """Require one matching member, or the one that the discriminator names. Members overlap in the documents."""
    if value is None and schema.get("nullable"):
        return
    discriminator = schema.get("discriminator", {})
    name = discriminator.get("propertyName", PARENT)
    if not name.startswith(PARENT) and isinstance(value, Mapping):
        mapping = discriminator.get("mapping", {})
        kind = value.get(name)
        if isinstance(kind, str) and kind in mapping:
            yield from validator.descend(value, {"$ref": mapping[kind]})
            return
        if mapping:
            yield ValidationError(f"must be one of {', '.join(mapping)}", path=(name,))
            return
    if len(members) == 1:  # a nullable reference
        yield from validator.descend(value, members[0])
    elif not any(_is_valid(validator, value, member) for member in members):
        yield ValidationError("is none of the documented alternatives")


def _is_valid(validator: Any, value: Any, schema: Mapping[str, Any]) -> bool:
    return next(validator.descend(value, schema), None) is None


def _properties(
    validator: Any, properties: Mapping[str, Any], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """Validate properties; for a union with a discriminator beside it, only the member that this property names."""
    if validator.is_type(value, "object"):
        for name in [name for name in properties if name in value]:
            member = _select_member(properties[name], value)
            yield from validator.descend(value[name], member, path=name, schema_path=name)


def _select_member(schema: Mapping[str, Any], parent: Mapping[str, Any]) -> Mapping[str, Any]:
    discriminator = schema.get("discriminator", {})
    name = discriminator.get("propertyName", "")
    kind = parent.get(name.removeprefix(PARENT)) if name.startswith(PARENT) else None
    member = discriminator.get("mapping", {}).get(kind) if isinstance(kind, str) else None
    return {"oneOf": [{"$ref": member}], "nullable": schema.get("nullable", False)} if member else schema


def _properties_in_request(
    validator: Any, properties: Mapping[str, Any], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """Accept null for optional properties: the service returns it for such properties."""
    if validator.is_type(value, "object"):
        required = schema.get("required", ())
        values = {name: item for name, item in value.items() if item is not None or name in required}
        yield from _properties(validator, properties, values, schema)


def _format(validator: Any, name: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Check formats; of an address, only that it has a scheme."""
    if name == "uri" and isinstance(value, str) and ":" not in value:
        yield ValidationError("must be an address")
    yield from Draft4Validator.VALIDATORS["format"](validator, name, value, schema)


def _format_in_request(validator: Any, name: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Accept any text as UUID or address.

    The documents call ids of any kind UUID, such as those of identities, which have no dashes. How strict the service
    is with addresses is unknown.
    """
    if name.lower() not in ("uuid", "uri"):
        yield from _format(validator, name, value, schema)


def _ignore(validator: Any, rule: Any, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """Accept any value."""
    return iter(())


_KEYWORDS: Final = {
    "type": _type,
    "required": _required,
    "enum": _enum,
    "format": _format,
    "oneOf": _union,
    "anyOf": _union,
    "properties": _properties,
}
_REQUEST_KEYWORDS: Final = {
    "required": _required_in_request,
    "properties": _properties_in_request,
    "pattern": _ignore,  # the only one in the documents comes from an example, and would reject all other values
    "format": _format_in_request,
}
