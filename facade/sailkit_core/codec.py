"""Codec: JSON values to typed Python values and back, tolerant of unexpected content and lossless."""

from __future__ import annotations

import datetime as _dt
import enum
import functools
import operator
import os
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from threading import RLock
from typing import Any, ClassVar, Final, TypeAlias, TypeVar

import attrs

from .dates import format_date, read_date, read_datetime
from .json_text import dumps
from .keywords import with_known_keywords

__all__ = ["BYTES", "DATE", "DATETIME", "TEXT", "JsonObject", "JsonRecord", "Kind", "OneOf", "decode", "encode"]
__all__ += ["plain", "properties_of", "to_json"]

O = TypeVar("O", bound="JsonObject")  # noqa: E741 - an object

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
            object that holds the value. A value without a known one stays as it is. "" if there is none: then it is
            the model that knows most of the value's properties, if it knows most of them and lacks none it requires.
        names: values of the discriminator, each with its kind.
    """

    kinds: tuple[Kind, ...]
    by: str = ""
    names: Mapping[str, Kind] = attrs.field(factory=dict)


# The kind of a JSON value: a model's name, one of the constants above, [kind] for a list, {"": kind} for an object with
# any keys, OneOf for a union, None for a value that stays as it is. Dates in lists and objects of any keys stay text.
Kind: TypeAlias = "str | list[Any] | dict[str, Any] | OneOf | None"
Reader: TypeAlias = Callable[[Any, Any], Any]  # of a value, and of the object that holds it


class JsonRecord(dict[str, Any]):
    """Base of attrs classes without slots that are JSON, namely the dict of their fields: `cls(**json.loads(text))`."""

    def __attrs_post_init__(self) -> None:
        self.update(vars(self))


class JsonObject:
    """Base of all models: a view over a JSON object, which is its `__dict__`.

    Objects in it are replaced by views over them when they are first read; the views change these same objects.
    """

    __attrs_attrs__: ClassVar[Any]
    _field_names: ClassVar[Mapping[str, str]] = {}  # JSON name to field name
    _required: ClassVar[frozenset[str]] = frozenset()  # field names


def properties_of(value: Any) -> Mapping[str, Any]:
    """Return the properties of a model or a mapping by their JSON names, as they are stored; none of another value."""
    return value.__dict__ if isinstance(value, JsonObject) else value if isinstance(value, Mapping) else {}


_NEW: Any = object.__new__
_SET_VALUES = JsonObject.__dict__["__dict__"].__set__  # without the checks of Model.__setattr__
# Held while a value is replaced by the view over it or by another value, so that reading never undoes a change.
# Reentrant, because a signal handler or finalizer may read a model at any point.
VIEWS = RLock()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=VIEWS.acquire, after_in_parent=VIEWS.release, after_in_child=VIEWS.release)


def view(cls: type[O], values: dict[str, Any]) -> O:
    """Return a model over a JSON object, which is not copied."""
    instance: O = _NEW(cls)
    _SET_VALUES(instance, values)
    return instance


def view_property(json_name: str, kind: Kind, package: str) -> property:
    """A property that replaces an object by the view over it when it is first read, and reads dates."""
    if kind == DATETIME:
        return _datetime_property(json_name)
    if kind == DATE:
        return property(lambda self: read_date(self.__dict__.get(json_name)))
    read: Any = None

    def get(self: JsonObject) -> Any:
        nonlocal read
        values = self.__dict__
        value = values.get(json_name)
        if value.__class__ is not dict and value.__class__ is not list:
            return value
        if read is None:
            read = reader(kind, package)
        instance = read(value, values)
        if instance is value:
            return value
        with VIEWS:
            if values.get(json_name) is value:
                values[json_name] = instance
                return instance
        return get(self)  # another thread was faster

    return property(get)


def _datetime_property(json_name: str) -> property:
    def get(self: JsonObject, parse: Any = _dt.datetime.fromisoformat) -> Any:
        value = self.__dict__.get(json_name)
        if value.__class__ is not str:
            return value
        try:
            return parse(value)
        except ValueError:
            return read_datetime(value)

    return property(get)


def decode(kind: Kind, value: Any, package: str) -> Any:
    """Return a JSON value as the models of a package, which are views over its objects; a value that does not fit its
    kind is returned unchanged.
    """
    read = reader(kind, package)
    return value if read is None else read(value, None)


def reader(kind: Kind, package: str) -> Reader | None:
    """Return the function that decodes values of a kind, or None if they stay as they are. It never raises."""
    match kind:
        case None | "@text" | "@bytes":
            return None
        case "@datetime":
            return lambda value, holder: read_datetime(value)
        case "@date":
            return lambda value, holder: read_date(value)
        case str():
            return _model_reader(kind, package)
        case OneOf():
            return _union_reader(kind, package)
    inner = kind[0] if isinstance(kind, list) else kind[""]
    read_item = reader(inner, package)
    if read_item is None:
        return None
    if isinstance(kind, dict):
        return functools.partial(_read_values, read_item)
    is_model = isinstance(inner, str) and inner[0] != "@"
    return functools.partial(
        _read_items, _views_maker(inner, package) if is_model else functools.partial(_make_views, read_item)
    )


_OBJECTS = frozenset((dict, list))


def _read_items(make_views: Callable[[Any, Any], list[Any]], items: Any, holder: Any) -> Any:
    """Replace the objects in a list by views; it stays the same list."""
    while items.__class__ is list and not _OBJECTS.isdisjoint(map(type, items)):
        before = items.copy()
        views = make_views(before, holder)
        with VIEWS:
            if len(items) == len(before) and all(map(operator.is_, items, before)):
                items[:] = views
                break
        # Another thread has changed the list: its items are read again.
    return items


def _read_values(read: Reader, values: Any, holder: Any) -> Any:
    """Replace the objects in a dict by views; it stays the same dict."""
    if values.__class__ is dict:
        for key, value in list(values.items()):
            if value.__class__ in _OBJECTS:
                instance = read(value, holder)
                with VIEWS:
                    if values.get(key) is value:
                        values[key] = instance
    return values


def _make_views(read: Reader, items: Any, holder: Any) -> list[Any]:
    return [read(item, holder) if item.__class__ in _OBJECTS else item for item in items]


@functools.cache
def _views_maker(name: str, package: str) -> Callable[[Any, Any], list[Any]]:
    """Return the function that makes views over the objects in a list, which are of one model: the usual case."""
    cls: Any = None

    def make(items: Any, holder: Any, new: Any = _NEW, set_values: Any = _SET_VALUES) -> list[Any]:
        nonlocal cls
        if cls is None:
            cls = _model_class(name, package)
        views = []
        for item in items:
            if item.__class__ is dict:
                instance = new(cls)
                set_values(instance, item)
                item = instance
            views.append(item)
        return views

    return make


@functools.cache
def _model_reader(name: str, package: str) -> Reader:
    cls: Any = None

    def read(value: Any, holder: Any, new: Any = _NEW, set_values: Any = _SET_VALUES) -> Any:
        nonlocal cls
        if value.__class__ is not dict:
            return value
        if cls is None:
            cls = _model_class(name, package)
        instance = new(cls)
        set_values(instance, value)
        return instance

    return read


def _model_class(name: str, package: str) -> type[JsonObject]:
    cls: type[JsonObject] = getattr(import_module(package), name)
    return cls


def _union_reader(union: OneOf, package: str) -> Reader:
    beside, discriminator = union.by[:1] == "^", union.by.lstrip("^")
    readers = {name: reader(kind, package) for name, kind in union.names.items()}

    def read(value: Any, holder: Any) -> Any:
        if discriminator:
            told = holder if beside else value
            name = told.get(discriminator) if told.__class__ is dict else None
            found = readers.get(name) if name.__class__ is str else None
        else:
            found = reader(_best_kind(union.kinds, value, package), package)
        return value if found is None else found(value, holder)

    return read


def _best_kind(kinds: tuple[Kind, ...], value: Any, package: str) -> Kind:
    """The kind that fits a value: by JSON type; among models by the properties, and then the one with fewest fields."""
    if isinstance(value, list):
        return next((k for k in kinds if isinstance(k, list)), None)
    if isinstance(value, str):
        return next((k for k in kinds if k in (DATETIME, DATE)), None)
    if not isinstance(value, dict):
        return None
    best: Kind = next((k for k in kinds if isinstance(k, dict)), None)
    best_score = (0, 0)
    for kind in kinds:
        if isinstance(kind, str) and kind[0] != "@":
            cls = _model_class(kind, package)
            known = sum(key in cls._field_names for key in value)
            missing = sum(name in cls._required for key, name in cls._field_names.items() if key not in value)
            score = 2 * known - len(value) - 3 * missing
            if (score, -len(cls._field_names)) > best_score and score > 0:
                best, best_score = kind, (score, -len(cls._field_names))
    return best


_SCALARS = frozenset((str, int, float, bool, type(None)))


def plain(value: Any) -> Any:
    """Return a copy of a value as `json.dumps` accepts it: models as dicts, dates as text.

    Raises:
        TypeError: for a value that has no JSON form.
        ValueError: for a datetime without time zone, which the service would have to guess.
    """
    result = [value]
    queue: list[Any] = [result]  # instead of recursion, because JSON may be nested deeper than Python calls
    copies: dict[int, tuple[Any, Any]] = {}  # by the id of the original, which is kept so that its id stays its own
    for container in queue:
        for key, item in list(container.items()) if container.__class__ is dict else enumerate(container):
            if item.__class__ in _SCALARS:
                continue
            if id(item) not in copies:
                form = item
                while form.__class__ not in _OBJECTS and not isinstance(form, (str, int, float)) and form is not None:
                    form = _json_form(form)
                copies[id(item)] = item, form.copy() if form.__class__ in _OBJECTS else form
                if form.__class__ in _OBJECTS:
                    queue.append(copies[id(item)][1])
            container[key] = copies[id(item)][1]
    return result[0]


@with_known_keywords
def to_json(value: Any) -> Any:
    """Return the JSON form of a value, for `json.dumps(identity, default=sailkit.to_json)`.

    Models become dicts, dates text; the result contains only what JSON has, and shares nothing with the value.

    Raises:
        TypeError: for a value that has no JSON form.
        ValueError: for a datetime without time zone, which the service would have to guess.
    """
    return plain(value)


def _json_form(value: Any) -> Any:
    """The form of a value that a JSON encoder does not know; the encoder goes on with what it contains."""
    if isinstance(value, JsonObject):
        return value.__dict__
    if isinstance(value, _dt.date):
        return format_date(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, enum.Enum):
        return value.value
    from uuid import UUID  # rarely needed

    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray, memoryview)):
        return list(value)
    raise TypeError(f"a value of type {type(value).__name__} has no JSON form")


def encode(value: Any) -> bytes:
    """Return a value as JSON text in UTF-8.

    Raises:
        TypeError: for a value that has no JSON form.
        ValueError: for a datetime without time zone, and for NaN and infinity.
    """
    return dumps(value, _json_form)
