"""Codec: JSON values to typed Python values and back, tolerant of unexpected content and lossless."""

from __future__ import annotations

import datetime as _dt
import enum
import functools
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, ClassVar, Final, Literal, TypeAlias, cast, final

import attrs

from .dates import DateTime, format_date, read_date, read_datetime
from .json_text import dumps

__all__ = ["BYTES", "DATE", "DATETIME", "TEXT", "UNSET", "DateTime", "JsonObject", "Kind", "OneOf", "Unset"]
__all__ += ["decode", "encode", "plain"]


@final
class Unset:
    """The type of `UNSET`, the value of a property that was not sent (null is None)."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

DATETIME: Final = "@datetime"
DATE: Final = "@date"
TEXT: Final = "@text"
BYTES: Final = "@bytes"


@attrs.frozen
class OneOf:
    """The kind of a value that may be of several kinds.

    Args:
        kinds: the kinds, in the document's order.
        by: the discriminator: the name of the property that tells the kind. With a leading "^" it is a property of the
            object that holds the value. "" if there is none: then the kind that covers most of the value's properties
            is used.
        names: values of the discriminator, each with its kind.
    """

    kinds: tuple[Kind, ...]
    by: str = ""
    names: Mapping[str, Kind] = attrs.field(factory=dict)


# The kind of a JSON value: a model's name, one of the constants above, [kind] for a list, {"": kind} for an object with
# any keys, OneOf for a union, None for a value that stays as it is.
Kind: TypeAlias = "str | list[Any] | dict[str, Any] | OneOf | None"
Reader: TypeAlias = Callable[[Any], Any]
UnionReader: TypeAlias = Callable[[Any, Any], Any]  # of a value, and of the object that holds its discriminator


class JsonObject:
    """Base of all models: an object whose `__dict__` holds its values by JSON name."""

    __attrs_attrs__: ClassVar[Any]  # set by attrs
    _field_names: ClassVar[dict[str, str]]  # JSON name to field name
    _json_names: ClassVar[dict[str, str]]  # field name to JSON name


_NEW = cast("Callable[[type[JsonObject]], Any]", object.__new__)
_SET_VALUES = JsonObject.__dict__["__dict__"].__set__  # without the checks of Model.__setattr__


def object_reader(find_class: Callable[[], type[JsonObject]]) -> Reader:
    """Return the function that decodes the objects of a model, which is looked up for the first of them."""
    cls: type[JsonObject] | None = None
    readers: list[tuple[str, Reader]] = []
    union_readers: list[tuple[str, UnionReader]] = []

    def read(value: Any, new: Any = _NEW, set_values: Any = _SET_VALUES) -> Any:
        nonlocal cls, readers, union_readers
        if value.__class__ is not dict:
            return value
        if cls is None:
            model = find_class()
            readers, union_readers = _field_readers(model)
            cls = model  # last, because other threads may be here
        values = value.copy()
        try:
            for name, reader in readers:
                if name in values:
                    values[name] = reader(values[name])
            for name, union_reader in union_readers:
                if name in values:
                    values[name] = union_reader(values[name], value)
        except RecursionError:  # nested deeper than Python can follow: the rest is kept unchanged
            return value
        instance = new(cls)
        set_values(instance, values)
        return instance

    return read


def _field_readers(cls: type[JsonObject]) -> tuple[list[tuple[str, Reader]], list[tuple[str, UnionReader]]]:
    """The fields of a model that need decoding: those read alone, and those whose discriminator is beside them."""
    package = cls.__module__.rpartition(".")[0]
    readers: list[tuple[str, Reader]] = []
    union_readers: list[tuple[str, UnionReader]] = []
    for attribute in attrs.fields(cls):
        name, kind = attribute.metadata["name"], attribute.metadata["kind"]
        if isinstance(kind, OneOf) and kind.by[:1] == "^":
            union_readers.append((name, _union_reader(kind, package)))
        elif (reader := value_reader(kind, package)) is not None:
            readers.append((name, reader))
    return readers, union_readers


def decode(kind: Kind, value: Any, package: str) -> Any:
    """Decode a JSON value with the models of a package; a value that does not fit its kind is returned unchanged."""
    reader = value_reader(kind, package)
    return value if reader is None else reader(value)


def value_reader(kind: Kind, package: str) -> Reader | None:
    """Return the function that decodes values of a kind, or None if they stay as they are. It never raises."""
    match kind:
        case None | "@text" | "@bytes":
            return None
        case "@datetime":
            return read_datetime
        case "@date":
            return read_date
        case str():
            return _model_reader(kind, package)
        case OneOf():
            union_reader = _union_reader(kind, package)
            return lambda value: union_reader(value, value)
    read = value_reader(kind[0] if isinstance(kind, list) else kind[""], package)
    if read is None:
        return None
    if isinstance(kind, list):
        return lambda value: [read(v) for v in value] if value.__class__ is list else value
    return lambda value: {k: read(v) for k, v in value.items()} if value.__class__ is dict else value


@functools.cache
def _model_reader(name: str, package: str) -> Reader:
    return object_reader(lambda: _model_class(name, package))


def _model_class(name: str, package: str) -> type[JsonObject]:
    cls: type[JsonObject] = getattr(import_module(package), name)
    return cls


def _union_reader(union: OneOf, package: str) -> UnionReader:
    """Return the function that decodes a value of several kinds, given the object that holds the discriminator."""
    discriminator = union.by.lstrip("^")
    readers = {name: value_reader(kind, package) for name, kind in union.names.items()}

    def read(value: Any, holder: Any) -> Any:
        if value.__class__ is dict and discriminator and holder.__class__ is dict:
            name = holder.get(discriminator)
            reader = readers.get(name) if name.__class__ is str else None
            if reader is not None:
                return reader(value)
        return decode(_best_kind(union.kinds, value, package), value, package)

    return read


def _best_kind(kinds: tuple[Kind, ...], value: Any, package: str) -> Kind:
    """The kind that fits a value best: by JSON type; among models by the most known and fewest missing properties."""
    if isinstance(value, list):
        return next((k for k in kinds if isinstance(k, list)), None)
    if isinstance(value, str):
        return next((k for k in kinds if k in (DATETIME, DATE)), None)
    if not isinstance(value, dict):
        return None
    best: Kind = next((k for k in kinds if isinstance(k, dict)), None)
    best_score = -1.0 if best is not None else float("-inf")
    for kind in kinds:
        if isinstance(kind, str) and kind[0] != "@":
            cls = _model_class(kind, package)
            known = sum(key in cls._field_names for key in value)
            missing = sum(a.default is attrs.NOTHING and a.metadata["name"] not in value for a in attrs.fields(cls))
            if (score := 2 * known - len(value) - 3 * missing) > best_score:
                best, best_score = kind, score
    return best


def to_json_object(value: JsonObject) -> dict[str, Any]:
    """Return a model as the dict that `json.dumps` accepts."""
    return {key: plain(item) for key, item in value.__dict__.items()}


def plain(value: Any) -> Any:
    """Return a value as `json.dumps` accepts it: models as dicts, dates as text.

    Raises:
        TypeError: for a value that has no JSON form.
        ValueError: for a datetime without time zone, which the service would have to guess.
    """
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(v) for v in value]
    if isinstance(value, JsonObject):
        return to_json_object(value)
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items() if v is not UNSET}
    return plain(_json_default(value))


def _json_default(value: Any) -> Any:
    """The form of a value that a JSON encoder does not know; the encoder goes on with what it contains."""
    if isinstance(value, _dt.date):
        return format_date(value)
    if isinstance(value, JsonObject):
        return value.__dict__
    if isinstance(value, (tuple, set, frozenset)):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, enum.Enum):
        return value.value
    from uuid import UUID  # rarely needed

    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{value!r} of type {type(value).__name__} has no JSON form")


def encode(value: Any) -> bytes:
    """Return a value as JSON text in UTF-8.

    Raises:
        TypeError: for a value that has no JSON form.
        ValueError: for a datetime without time zone, and for NaN and infinity.
    """
    try:
        return dumps(value, _json_default)
    except TypeError:  # a dict may hold UNSET, which `plain` omits
        return dumps(plain(value), _json_default)
