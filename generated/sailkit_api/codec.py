"""Models and their JSON: typed, tolerant of what the service really sends, and lossless in both directions."""

from __future__ import annotations

import datetime as _dt
import functools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import IO, Any, ClassVar, Final, Literal, Self, TypeAlias, TypeVar, cast, dataclass_transform, final

import attrs

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


class DateTime(_dt.datetime):
    """A point in time that remembers the text it was read from, so that it is written back to the letter."""

    text: str = ""


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
    return attrs.field(default=default, metadata={"name": name, "kind": kind})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
def model(cls: M) -> M:
    """Make an attrs class of a model, whose fields read as UNSET until they are set."""
    cls = attrs.define(cls, slots=False, eq=False, repr=False, kw_only=True)
    names = {}
    for attribute in _fields(cls):
        type.__setattr__(cls, attribute.name, UNSET)
        names[attribute.metadata["name"]] = attribute.name
    cls._names, cls._wires, cls._loads = _Names(names), _Wires({v: k for k, v in names.items()}), None
    return cls


def _fields(cls: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
    found: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("type[attrs.AttrsInstance]", cls))
    return found


class _Names(dict[str, str]):
    """JSON name to attribute name; a name that no field has is kept, marked with a plus."""

    def __missing__(self, name: str) -> str:
        return "+" + name


class _Wires(dict[str, str]):
    """Attribute name to JSON name."""

    def __missing__(self, name: str) -> str:
        return name[1:]


_SECRET = re.compile(r"(?:secret|password|passphrase|token|private_?key|api_?key)$", re.IGNORECASE)


class Model:
    """A JSON object with typed fields.

    Reading never fails on content: a field that was not sent is UNSET, null is None, a value of an unexpected shape and
    a property that no field stands for are kept as they came, and all of it is written back. Properties without a field
    are read and set by their JSON name: `model["newProperty"]`.
    """

    _names: ClassVar[_Names]
    _wires: ClassVar[_Wires]
    _loads: ClassVar[tuple[tuple[str, Load], ...] | None]
    _unions: ClassVar[tuple[tuple[str, OneOf], ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object, as `json.loads` gives it."""
        names = cls._names
        values = {names[key]: value for key, value in data.items()}
        for name, load in _compile(cls) if cls._loads is None else cls._loads:
            if name in values:
                values[name] = load(values[name])
        for name, union in cls._unions:
            if name in values:
                values[name] = _read_union(union, values[name], data, cls._package())
        self = object.__new__(cls)
        object.__setattr__(self, "__dict__", values)
        return self

    @classmethod
    def _package(cls) -> str:
        return cls.__module__.rpartition(".")[0]

    def to_dict(self) -> dict[str, Any]:
        """Write as a JSON object, as `json.dumps` takes it: what was read, with what was changed since."""
        return {key: plain(value) for key, value in self._items()}

    @property
    def extra(self) -> Mapping[str, Any]:
        """The properties that no field stands for, by JSON name; read only (set one with `model["name"] = value`)."""
        return MappingProxyType({name[1:]: value for name, value in self.__dict__.items() if name[0] == "+"})

    def _items(self) -> Iterator[tuple[str, Any]]:
        wires = self._wires
        return ((wires[name], value) for name, value in self.__dict__.items() if value is not UNSET)

    def __getitem__(self, name: str) -> Any:
        value = self.__dict__.get(self._names[name], UNSET)
        if value is UNSET:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: Any) -> None:
        self.__dict__[self._names[name]] = value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.__dict__.get(self._names[name], UNSET) is not UNSET

    def __setattr__(self, name: str, value: Any) -> None:
        if name not in self._wires:
            raise AttributeError(
                f"{type(self).__name__} has no field {name!r}; fields are {', '.join(self._wires)}. "
                f"A property that the document does not know is set by its JSON name: model[{name!r}] = ..."
            )
        object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        assert isinstance(other, Model)
        return dict(self._items()) == dict(other._items())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        given = ((name.lstrip("+"), value) for name, value in self.__dict__.items() if value is not UNSET)
        shown = (f"{name}={_masked(name, value)!r}" for name, value in given)
        return f"{type(self).__name__}({', '.join(shown)})"


def _masked(name: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _masked(str(k), v) for k, v in value.items()}
    if isinstance(value, list):
        return [_masked(name, v) for v in value]
    return "***" if isinstance(value, str) and _SECRET.search(name) else value


def _compile(cls: type[Model]) -> tuple[tuple[str, Load], ...]:
    """The fields of a model that need more than being passed on, each with its reader; made on first use."""
    kinds = [(f.name, f.metadata["kind"]) for f in _fields(cls)]
    beside = tuple((name, kind) for name, kind in kinds if isinstance(kind, OneOf) and kind.by[:1] == "^")
    package = cls._package()
    readers = ((name, reader(kind, package)) for name, kind in kinds if (name, kind) not in beside)
    loads = tuple((name, load) for name, load in readers if load is not None)
    cls._loads, cls._unions = loads, beside
    return loads


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
            return _read_datetime
        case "@date":
            return _read_date
        case str():
            return _model_reader(kind, package)
        case OneOf():
            return _union_reader(kind, package)
    inner = reader(kind[0] if isinstance(kind, list) else kind[""], package)
    if inner is None:
        return None
    load: Load = inner
    if isinstance(kind, list):
        return lambda value: [load(v) for v in value] if value.__class__ is list else value
    return lambda value: {k: load(v) for k, v in value.items()} if value.__class__ is dict else value


@functools.cache
def _model_reader(name: str, package: str) -> Load:
    read: Load | None = None

    def load(value: Any) -> Any:
        nonlocal read
        if value.__class__ is not dict:
            return value
        if read is None:  # only now: models refer to each other in circles, and most are never needed
            read = _model(name, package).from_dict
        return read(value)

    return load


def _model(name: str, package: str) -> type[Model]:
    found: type[Model] = getattr(import_module(package), name)
    return found


def _union_reader(union: OneOf, package: str) -> Load:
    return lambda value: _read_union(union, value, value, package)


def _read_union(union: OneOf, value: Any, holder: Any, package: str) -> Any:
    """Read a value of several kinds; `holder` is the object that has the property which tells them apart."""
    named = union.names.get(str(holder.get(union.by.lstrip("^")))) if union.by and isinstance(holder, dict) else None
    chosen = named if named is not None and isinstance(value, dict) else _best(union.kinds, value, package)
    return decode(chosen, value, package)


def _best(kinds: tuple[Kind, ...], value: Any, package: str) -> Kind:
    """The kind that explains the value best: by JSON type, among models by known less missing properties."""
    if isinstance(value, list):
        return next((k for k in kinds if isinstance(k, list)), None)
    if isinstance(value, str):
        return next((k for k in kinds if k in (DATETIME, DATE)), None)
    if not isinstance(value, dict):
        return None
    best: Kind = next((k for k in kinds if isinstance(k, dict)), None)
    score = -1 if best is not None else -len(value) - 1
    for kind in kinds:
        if isinstance(kind, str) and kind[0] != "@":
            cls = _model(kind, package)
            known = sum(key in cls._names for key in value)
            missing = sum(a.default is attrs.NOTHING and a.metadata["name"] not in value for a in _fields(cls))
            if (points := 2 * known - len(value) - 3 * missing) > score:
                best, score = kind, points
    return best


def _read_datetime(value: Any) -> Any:
    if value.__class__ is not str:
        return value
    moment: DateTime | None
    try:
        moment = DateTime.fromisoformat(value)
    except ValueError:
        moment = _read_odd_datetime(value)
    if moment is None:
        return value
    moment.text = value
    return moment


_FULL_DATE_AND_TIME = re.compile(r"(?=.*\d{4})(?=.*\d:\d\d)")


def _read_odd_datetime(text: str) -> DateTime | None:
    """A date and time that ISO 8601 does not cover, or None where any part of it would have to be guessed."""
    if not _FULL_DATE_AND_TIME.match(text):
        return None
    from dateutil import parser  # rarely needed, and slow to load

    def zone(name: str | None, offset: int | None) -> _dt.tzinfo:
        if offset is None and name not in ("UTC", "GMT", "Z"):
            raise ValueError(f"{name} is not the name of one time zone")
        return _dt.timezone(_dt.timedelta(seconds=offset or 0))

    found = []
    for day in (_dt.datetime(2001, 1, 1), _dt.datetime(2002, 2, 2)):  # what is left out would come from here
        try:
            found.append(parser.parse(text, default=day, tzinfos=zone))
        except (ValueError, OverflowError):
            return None
    if found[0] != found[1]:
        return None
    m = found[0]
    return DateTime(m.year, m.month, m.day, m.hour, m.minute, m.second, m.microsecond, m.tzinfo)


def _read_date(value: Any) -> Any:
    if value.__class__ is not str:
        return value
    try:
        day = _dt.date.fromisoformat(value)
    except ValueError:
        return value
    return day if day.isoformat() == value else value  # another spelling would not be written back to the letter


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
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items() if v is not UNSET}
    if isinstance(value, Model):
        return value.to_dict()
    return _plain_scalar(value)


def _plain_scalar(value: Any) -> Any:
    if isinstance(value, _dt.datetime):
        if isinstance(value, DateTime) and value.text:
            return value.text
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; write datetime(..., tzinfo=timezone.utc)")
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, _dt.date):
        return value.isoformat()
    raise TypeError(f"{value!r} of type {type(value).__name__} has no JSON form")


def _plain_one(value: Any) -> Any:
    """What a JSON encoder asks for when it meets a value that it does not know; it goes on from the answer itself."""
    if isinstance(value, Model):
        return dict(value._items())
    if isinstance(value, (tuple, set, frozenset)):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    return _plain_scalar(value)


def encode(value: Any) -> bytes:
    """The value as JSON text in UTF-8; raises what `plain` raises."""
    dumps = functools.partial(json.dumps, value, default=_plain_one, separators=(",", ":"), allow_nan=False)
    try:
        return dumps(ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half of a surrogate pair: JSON can escape it, UTF-8 has no form for it
        return dumps(ensure_ascii=True).encode()
