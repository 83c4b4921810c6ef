"""Models and their JSON: typed, tolerant of what the service really sends, and lossless in both directions."""

from __future__ import annotations

import datetime as _dt
import enum
import functools
import operator
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType, MethodType
from typing import IO, Any, ClassVar, Final, Literal, Self, TypeAlias, TypeVar, cast, dataclass_transform, final

import attrs

from .dates import DateTime, read_date, read_datetime, text
from .json_text import dumps

__all__ = [
    "BYTES",
    "DATE",
    "DATETIME",
    "TEXT",
    "UNSET",
    "DateTime",
    "File",
    "Kind",
    "Model",
    "OneOf",
    "Unset",
    "decode",
    "encode",
    "field",
    "model",
    "plain",
]

M = TypeVar("M", bound="type[Model]")
F = TypeVar("F", bound="Callable[..., Any]")


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
    """How to read a value of several kinds.

    Args:
        kinds: the kinds, in the document's order.
        by: the property that tells them apart; one that begins with ^ stands beside the value, in the object that
            holds it. "" where the data has none: then the kind that explains most of the value's properties is taken.
        names: the value of that property to the kind.
    """

    kinds: tuple[Kind, ...]
    by: str = ""
    names: Mapping[str, Kind] = attrs.field(factory=dict)


# How to read a JSON value: a model's name, one of the constants above, [kind] for a list, {"": kind} for an object with
# any keys, OneOf for a union, None for "as it comes".
Kind: TypeAlias = "str | list[Any] | dict[str, Any] | OneOf | None"
Load: TypeAlias = Callable[[Any], Any]
Choose: TypeAlias = Callable[[Any, Any], Any]


@attrs.define
class File:
    """A file to upload.

    Args:
        content: its bytes, or a binary file object, which is read when the request is sent.
        name: the file name to tell the service.
        media_type: the media type to tell the service, such as "text/csv".
    """

    content: bytes | IO[bytes] = attrs.field(repr=False)
    name: str = "file"
    media_type: str = "application/octet-stream"


def field(name: str, kind: Kind = None, *, default: Any = attrs.NOTHING) -> Any:
    """Declare a model's field: its name in JSON and how to read it; without a default it must be given."""
    alias = "self_" if name == "self" else None  # the one name that an argument of __init__ cannot have
    return attrs.field(default=default, alias=alias, metadata={"name": name, "kind": kind})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
def model(cls: M) -> M:
    """Make an attrs class of a model, whose fields read as UNSET until they are set.

    The values are held by their JSON names, so that reading an object is little more than copying it; a field with
    another name in Python is a property that leads to its value.
    """
    cls = attrs.define(cls, slots=False, eq=False, repr=False, kw_only=True)
    cls._wires = {f.name: f.metadata["name"] for f in _fields(cls)}
    cls._names = {wire: name for name, wire in cls._wires.items()}
    cls._reads = None
    for name, wire in cls._wires.items():
        if name == wire:
            type.__setattr__(cls, name, UNSET)
    for name, wire in cls._wires.items():
        if name != wire:
            type.__setattr__(cls, name, _property(cls, wire))
    return cls


def _property(cls: type[Model], wire: str) -> property:
    def write(self: Model, value: Any) -> None:
        self.__dict__[wire] = value

    if "." in wire or hasattr(cls, wire):
        return property(lambda self: self.__dict__.get(wire, UNSET), write)
    type.__setattr__(cls, wire, UNSET)
    return property(operator.attrgetter(wire), write)  # the same, in half the time


def _fields(cls: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
    found: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("type[attrs.AttrsInstance]", cls))
    return found


class _Method:
    """A method that stays one where the JSON has a property of its name."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function

    def __get__(self, model: Any, owner: type) -> Any:
        return self._function if model is None else MethodType(self._function, model)

    def __set__(self, model: Any, value: Any) -> None:
        raise AttributeError(f"{self._function.__name__} is a method")


def _method(function: F) -> F:
    return cast("F", _Method(function))


class Model:
    """A JSON object with typed fields.

    Reading never fails on content: a field that was not sent is UNSET, null is None, a value of an unexpected shape and
    a property that no field stands for are kept as they came, and all of it is written back. Properties without a field
    are read and set by their JSON name: `model["newProperty"]`.
    """

    _names: ClassVar[dict[str, str]]
    _wires: ClassVar[dict[str, str]]
    _reads: ClassVar[Load | None]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object, as `json.loads` gives it."""
        if cls._reads is None:
            cls._reads = _object_reader(lambda: cls)
        read: Self = cls._reads(data if data.__class__ is dict else dict(data))
        return read

    @_method
    def to_dict(self) -> dict[str, Any]:
        """Write as a JSON object, as `json.dumps` takes it: what was read, with what was changed since."""
        return {key: plain(value) for key, value in self.__dict__.items()}

    @property
    def extra(self) -> Mapping[str, Any]:
        """The properties that no field stands for, by JSON name; read only (set one with `model["name"] = value`)."""
        names = type(self)._names
        return MappingProxyType({key: value for key, value in self.__dict__.items() if key not in names})

    def __getitem__(self, name: str) -> Any:
        return self.__dict__[name]

    def __setitem__(self, name: str, value: Any) -> None:
        if value is UNSET:
            self.__dict__.pop(name, None)
        else:
            self.__dict__[name] = value

    def __contains__(self, name: object) -> bool:
        return name in self.__dict__

    def __setattr__(self, name: str, value: Any) -> None:
        wire = type(self)._wires.get(name)
        if wire is None:
            raise AttributeError(
                f"{type(self).__name__} has no field {name!r}; fields are {', '.join(type(self)._wires)}. "
                f"A property that the document does not know is set by its JSON name: model[{name!r}] = ..."
            )
        self[wire] = value

    def __delattr__(self, name: str) -> None:
        setattr(self, name, UNSET)

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if other.__class__ is self.__class__ else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        names = type(self)._names
        shown = (f"{names.get(key, key)}={value!r}" for key, value in _masked(self.__dict__).items())
        return f"{type(self).__name__}({', '.join(shown)})"


_SECRET = re.compile(
    r"(?:secrets?|passwords?|passphrase|passcode|token|authorization(?:_?header)?|credentials|[^a-z]pin"
    r"|(?:private|api|access)_?key)$",
    re.IGNORECASE,
)


def _masked(value: Any) -> Any:
    """The value without its secrets: what has the name of one, and what stands beside the name of one."""
    if isinstance(value, list):
        return [_masked(v) for v in value]
    if not isinstance(value, dict):
        return value
    named = any(_is_secret(value.get(key)) for key in ("name", "key", "path"))
    return {
        key: "***" if v and v is not True and (_is_secret(key) or (named and key == "value")) else _masked(v)
        for key, v in value.items()
    }


def _is_secret(name: Any) -> bool:
    return isinstance(name, str) and _SECRET.search(name) is not None


_NEW = cast("Callable[[type[Model]], Any]", object.__new__)
_HOLD = Model.__dict__["__dict__"].__set__  # past __setattr__, which is for people


def _object_reader(find: Callable[[], type[Model]]) -> Load:
    """The function that reads a model's objects.

    The model is only looked up when there is one to read: models refer to each other in circles, and most are never
    needed.
    """
    cls: type[Model] | None = None
    loads: list[tuple[str, Load]] = []
    beside: list[tuple[str, Choose]] = []

    def load(value: Any, new: Any = _NEW, hold: Any = _HOLD) -> Any:
        nonlocal cls, loads, beside
        if value.__class__ is not dict:
            return value
        if cls is None:
            found = find()
            loads, beside = _compile(found)
            cls = found  # last, for other threads
        values = value.copy()
        try:
            for name, read in loads:
                if name in values:
                    values[name] = read(values[name])
            for name, choose in beside:
                if name in values:
                    values[name] = choose(values[name], value)
        except RecursionError:  # nested deeper than Python can follow: from here on it stays as it came
            return value
        self = new(cls)
        hold(self, values)
        return self

    return load


def _compile(cls: type[Model]) -> tuple[list[tuple[str, Load]], list[tuple[str, Choose]]]:
    """The fields of a model that need reading, each with its reader: by themselves, or with what stands beside them."""
    package = cls.__module__.rpartition(".")[0]
    loads: list[tuple[str, Load]] = []
    beside: list[tuple[str, Choose]] = []
    for each in _fields(cls):
        name, kind = each.metadata["name"], each.metadata["kind"]
        if isinstance(kind, OneOf) and kind.by[:1] == "^":
            beside.append((name, _union_reader(kind, package)))
        elif (load := reader(kind, package)) is not None:
            loads.append((name, load))
    return loads, beside


def decode(kind: Kind, value: Any, package: str) -> Any:
    """Read a JSON value of this kind; model names are looked up in `package`. What does not fit is kept as it came."""
    load = reader(kind, package)
    return value if load is None else load(value)


def reader(kind: Kind, package: str) -> Load | None:
    """The function that reads values of this kind, or None where they are passed on as they come. It never raises."""
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
            choose = _union_reader(kind, package)
            return lambda value: choose(value, value)
    inner = reader(kind[0] if isinstance(kind, list) else kind[""], package)
    if inner is None:
        return None
    load: Load = inner
    if isinstance(kind, list):
        return lambda value: [load(v) for v in value] if value.__class__ is list else value
    return lambda value: {k: load(v) for k, v in value.items()} if value.__class__ is dict else value


@functools.cache
def _model_reader(name: str, package: str) -> Load:
    return _object_reader(lambda: _model(name, package))


def _model(name: str, package: str) -> type[Model]:
    found: type[Model] = getattr(import_module(package), name)
    return found


def _union_reader(union: OneOf, package: str) -> Choose:
    """Reads a value of several kinds, given the object that has the property which tells them apart."""
    by = union.by.lstrip("^")
    named = {name: reader(kind, package) for name, kind in union.names.items()}

    def choose(value: Any, holder: Any) -> Any:
        if value.__class__ is dict and by and holder.__class__ is dict:
            name = holder.get(by)
            load = named.get(name) if name.__class__ is str else None
            if load is not None:
                return load(value)
        return decode(_best(union.kinds, value, package), value, package)

    return choose


def _best(kinds: tuple[Kind, ...], value: Any, package: str) -> Kind:
    """The kind that explains the value best: by JSON type, among models by known less missing properties."""
    if isinstance(value, list):
        return next((k for k in kinds if isinstance(k, list)), None)
    if isinstance(value, str):
        return next((k for k in kinds if k in (DATETIME, DATE)), None)
    if not isinstance(value, dict):
        return None
    best: Kind = next((k for k in kinds if isinstance(k, dict)), None)
    score = -1.0 if best is not None else float("-inf")
    for kind in kinds:
        if isinstance(kind, str) and kind[0] != "@":
            cls = _model(kind, package)
            known = sum(key in cls._names for key in value)
            missing = sum(a.default is attrs.NOTHING and a.metadata["name"] not in value for a in _fields(cls))
            if (points := 2 * known - len(value) - 3 * missing) > score:
                best, score = kind, points
    return best


def plain(value: Any) -> Any:
    """The value as JSON takes it: models as dicts, dates as text.

    Raises:
        TypeError: where the value holds something that has no JSON form.
        ValueError: for a datetime without time zone, which the service would have to guess.
    """
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(v) for v in value]
    if isinstance(value, Model):
        return Model.to_dict(value)
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items() if v is not UNSET}
    return plain(_step(value))


def _step(value: Any) -> Any:
    """What a JSON encoder asks for when it meets a value that it does not know; it goes on from the answer itself."""
    if value.__class__ is _dt.datetime:
        return text(value)
    if isinstance(value, Model):
        return value.__dict__
    if isinstance(value, _dt.date):
        return text(value)
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
    """The value as JSON text in UTF-8; raises what `plain` raises, and ValueError for a number that JSON has not."""
    try:
        return dumps(value, _step)
    except TypeError:  # a dict may still hold UNSET, which `plain` leaves out
        return dumps(plain(value), _step)
