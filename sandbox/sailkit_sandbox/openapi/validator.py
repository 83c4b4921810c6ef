"""What is wrong with a value by its schema: the library's validator, and where the service is more lenient than it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator

from .document import PARENT

_SHOWN: Final = 5
_LONGEST_LIST: Final = 300
_KINDS: Final = {
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


class Judge:
    """Finds what is wrong with values, by the schemas of one document.

    Args:
        components: the document's components, which schemas refer to.
        request: whether the values are sent to the service.
    """

    def __init__(self, components: Mapping[str, Any], *, request: bool) -> None:
        self._components = components
        keywords = _KEYWORDS | (_TAKEN if request else {})
        self._class: Any = extend(OAS30Validator, keywords)  # type: ignore[no-untyped-call]
        self._validators: dict[int, tuple[Mapping[str, Any], Any]] = {}

    def problems(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """What is wrong, the first few problems, each with its place. The value itself is not told: it may be a secret.

        Args:
            schema: what the value must be.
            value: a JSON value.
        """
        errors = islice(self._validator(schema).iter_errors(value), _SHOWN)
        try:
            return list(dict.fromkeys(_told(error) for error in errors))
        except RecursionError:
            return ["the value is nested too deeply"]

    def _validator(self, schema: Mapping[str, Any]) -> Any:
        """The validator of a schema, kept by the schema's identity; it holds the schema, so that this stays its own."""
        found = self._validators.get(id(schema))
        if found is None:
            checker = OAS30Validator.FORMAT_CHECKER
            rooted = {**schema, "components": self._components}  # references begin at the root
            found = schema, self._class(rooted, format_checker=checker)
            self._validators[id(schema)] = found
        return found[1]


def _told(error: ValidationError) -> str:
    place = "".join(f"/{part}" for part in error.absolute_path) or "the value"
    rule: str = str(error.validator)
    wanted: Any = error.validator_value
    if error.instance is None and rule in ("type", "oneOf", "anyOf"):
        return f"{place} must not be null"
    if rule == "type":
        return f"{place} must be {_KINDS.get(str(wanted), wanted)}"
    if rule == "enum":
        known = ", ".join(str(value) for value in wanted)
        return f"{place} must be one of {known[:_LONGEST_LIST]}"
    return f"{place} {_RULES[rule].format(wanted)}" if rule in _RULES else f"{place} {error.message}"


def _required(validator: Any, names: Iterable[str], value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    if validator.is_type(value, "object"):
        yield from (ValidationError("is missing", path=(name,)) for name in names if name not in value)


def _required_of_requests(
    validator: Any, names: Iterable[str], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """What only the service writes need not be sent."""
    properties = schema.get("properties", {})
    wanted = [name for name in names if not properties.get(name, {}).get("readOnly")]
    return _required(validator, wanted, value, schema)


def _enum(validator: Any, known: Iterable[Any], value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """The documents do not repeat null in the lists of values that may be null."""
    if value not in known and not (value is None and schema.get("nullable")):
        yield ValidationError("is unknown")


def _union(
    validator: Any, members: list[Mapping[str, Any]], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """One member has to fit, or the one that the discriminator names. More may: members overlap in the documents."""
    if value is None and schema.get("nullable"):
        return
    told = schema.get("discriminator", {})
    name = told.get("propertyName", PARENT)
    if not name.startswith(PARENT) and isinstance(value, Mapping):
        kind = value.get(name)
        if isinstance(kind, str) and kind in told.get("mapping", {}):
            yield from validator.descend(value, {"$ref": told["mapping"][kind]})
            return
        if told.get("mapping"):
            yield ValidationError(f"must be one of {', '.join(told['mapping'])}", path=(name,))
            return
    if len(members) == 1:  # a reference that may be null
        yield from validator.descend(value, members[0])
    elif not any(_fits(validator, value, member) for member in members):
        yield ValidationError("is none of the documented alternatives")


def _fits(validator: Any, value: Any, schema: Mapping[str, Any]) -> bool:
    return next(validator.descend(value, schema), None) is None


def _properties(
    validator: Any, properties: Mapping[str, Any], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """A union whose member is told by a property beside it is that member."""
    if validator.is_type(value, "object"):
        for name in [name for name in properties if name in value]:
            wanted = _told_apart(properties[name], value)
            yield from validator.descend(value[name], wanted, path=name, schema_path=name)


def _told_apart(schema: Mapping[str, Any], parent: Mapping[str, Any]) -> Mapping[str, Any]:
    told = schema.get("discriminator", {})
    name = told.get("propertyName", "")
    kind = parent.get(name.removeprefix(PARENT)) if name.startswith(PARENT) else None
    member = told.get("mapping", {}).get(kind) if isinstance(kind, str) else None
    return {"oneOf": [{"$ref": member}], "nullable": schema.get("nullable", False)} if member else schema


def _properties_of_requests(
    validator: Any, properties: Mapping[str, Any], value: Any, schema: Mapping[str, Any]
) -> Iterator[ValidationError]:
    """The service takes null for what need not be given: that is how it answers such properties itself."""
    if validator.is_type(value, "object"):
        needed = schema.get("required", ())
        given = {name: each for name, each in value.items() if each is not None or name in needed}
        yield from _properties(validator, properties, given, schema)


def _format(validator: Any, name: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """A file's content is no JSON, whatever releases of the library say of it; addresses it does not judge."""
    if name == "uri" and isinstance(value, str) and ":" not in value:
        yield ValidationError("must be an address")
    if name != "binary":
        yield from OAS30Validator.VALIDATORS["format"](validator, name, value, schema)


def _format_of_requests(validator: Any, name: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """The documents call UUID what are ids of any kind, such as those of identities, which have no dashes.

    Nor is it known how strict the service is with addresses.
    """
    if name.lower() not in ("uuid", "uri"):
        yield from _format(validator, name, value, schema)


def _not_judged(validator: Any, pattern: str, value: Any, schema: Mapping[str, Any]) -> Iterator[ValidationError]:
    """The only pattern in the documents was made from an example, and would refuse every other text."""
    return iter(())


_KEYWORDS: Final = {
    "required": _required,
    "enum": _enum,
    "format": _format,
    "oneOf": _union,
    "anyOf": _union,
    "properties": _properties,
}
_TAKEN: Final = {
    "required": _required_of_requests,
    "properties": _properties_of_requests,
    "pattern": _not_judged,
    "format": _format_of_requests,
}
