"""Model: base class and declaration of the typed JSON objects of the API."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from types import MappingProxyType, MethodType
from typing import IO, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import attrs

from .codec import UNSET, JsonObject, Kind, Reader, Unset, object_reader, to_json_object
from .masking import mask

__all__ = ["UNSET", "File", "Model", "Unset", "field", "model"]

M = TypeVar("M", bound="type[Model]")
F = TypeVar("F", bound="Callable[..., Any]")


@attrs.define
class File:
    """A file to upload.

    Args:
        content: its bytes, or a binary file object, which is read from its beginning when the request is sent.
        name: the file name in the request, without control characters.
        media_type: the media type in the request, such as "text/csv".
    """

    content: bytes | IO[bytes] = attrs.field(repr=False)
    name: str = "file"
    media_type: str = "application/octet-stream"


def field(name: str, kind: Kind = None, *, default: Any = attrs.NOTHING) -> Any:
    """Declare a field of a model: its JSON name, the kind of its value, and the default of the constructor's argument.

    Without a default the argument is required. Kinds: `sailkit_core.codec.Kind`.
    """
    alias = "self_" if name == "self" else None  # __init__ cannot have an argument of this name
    return attrs.field(default=default, alias=alias, metadata={"name": name, "kind": kind})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
def model(cls: M) -> M:
    """Make an attrs class of a model, whose fields read as UNSET until they are set.

    An object holds its values by their JSON names, so that decoding it is little more than copying a dict. A field
    whose Python name differs is a property that leads to its value.
    """
    cls = attrs.define(cls, slots=False, eq=False, repr=False, kw_only=True)
    cls._json_names = {attribute.name: attribute.metadata["name"] for attribute in attrs.fields(cls)}
    cls._field_names = {json_name: name for name, json_name in cls._json_names.items()}
    cls._reader = None
    for name, json_name in cls._json_names.items():
        if name == json_name:
            type.__setattr__(cls, name, UNSET)
    for name, json_name in cls._json_names.items():
        if name != json_name:
            type.__setattr__(cls, name, _property(cls, json_name))
    return cls


def _property(cls: type[Model], json_name: str) -> property:
    def write(self: Model, value: Any) -> None:
        self.__dict__[json_name] = value

    if "." in json_name or hasattr(cls, json_name):
        return property(lambda self: self.__dict__.get(json_name, UNSET), write)
    type.__setattr__(cls, json_name, UNSET)
    return property(operator.attrgetter(json_name), write)  # twice as fast as the function above


class _Method(property):
    """A method that a JSON property of the same name does not replace."""

    def __get__(self, model: Any, owner: type | None = None) -> Any:
        return self.fget if model is None else MethodType(cast("Callable[..., Any]", self.fget), model)


def _method(function: F) -> F:
    return cast("F", _Method(function))


class Model(JsonObject):
    """A JSON object with typed fields.

    Decoding never fails on content. A property that was not sent is UNSET, null is None. A value of an unexpected shape
    and a property without a field are kept unchanged and written back; the latter is read and set by its JSON name:
    `model["newProperty"]`.
    """

    _reader: ClassVar[Reader | None]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode a JSON object, as `json.loads` returns it."""
        if cls._reader is None:
            cls._reader = object_reader(lambda: cls)
        return cls._reader(data if data.__class__ is dict else dict(data))  # type: ignore[no-any-return]

    @_method
    def to_dict(self) -> dict[str, Any]:
        """Return a JSON object, as `json.dumps` accepts it: the decoded properties with all later changes."""
        return to_json_object(self)

    @property
    def extra(self) -> Mapping[str, Any]:
        """The properties without a field, by JSON name; read only (set one with `model["name"] = value`)."""
        names = type(self)._field_names
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
        json_name = type(self)._json_names.get(name)
        if json_name is None:
            raise AttributeError(
                f"{type(self).__name__} has no field {name!r}; fields are {', '.join(type(self)._json_names)}. "
                f"A property that the document does not know is set by its JSON name: model[{name!r}] = ..."
            )
        self[json_name] = value

    def __delattr__(self, name: str) -> None:
        setattr(self, name, UNSET)

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if other.__class__ is self.__class__ else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        names = type(self)._field_names
        values = (f"{names.get(key, key)}={value!r}" for key, value in mask(self.__dict__).items())
        return f"{type(self).__name__}({', '.join(values)})"
