"""Model: base class and declaration of the typed JSON objects of the API."""

from __future__ import annotations

import copyreg
import datetime as _dt
import operator
from collections.abc import Callable, KeysView, Mapping
from os import PathLike
from reprlib import recursive_repr
from types import MappingProxyType, MethodType
from typing import IO, Any, ClassVar, Self, TypeVar, cast, dataclass_transform

import attrs

from .codec import VIEWS, JsonObject, Kind, encode, plain, view, view_property
from .dates import format_date
from .keywords import with_known_keywords
from .masking import mask

__all__ = ["File", "Model", "field", "model"]

M = TypeVar("M", bound="type[Model]")
F = TypeVar("F", bound="Callable[..., Any]")


@with_known_keywords
@attrs.define
class File:
    """A file to upload.

    Args:
        content: its bytes, a binary file object, or a path object; files are read in parts, from their beginning,
            while the request is sent.
        name: the file name in the request, without control characters.
        media_type: the media type in the request, such as "text/csv".
    """

    content: bytes | IO[bytes] | PathLike[str] = attrs.field(repr=False)
    name: str = "file"
    media_type: str = "application/octet-stream"


def field(name: str, kind: Kind = None, *, default: Any = attrs.NOTHING) -> Any:
    """Declare a field of a model: its JSON name and the kind of its value (`sailkit_core.codec.Kind`).

    With `default=...` the constructor's argument may be left out; it is not sent then. Without, it is required.
    """
    return name, kind, default is attrs.NOTHING


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
def model(cls: M) -> M:
    """Make the fields of a model from its declarations. A field that was not sent reads as None."""
    fields = {name: cls.__dict__[name] for name in cls.__annotations__}
    cls._json_names = {**cls._json_names, **{name: json_name for name, (json_name, _, _) in fields.items()}}
    cls._field_names = {json_name: name for name, json_name in cls._json_names.items()}
    cls._kinds = {**cls._kinds, **{json_name: kind for json_name, kind, _ in fields.values() if kind is not None}}
    cls._required |= {name for name, (_, _, required) in fields.items() if required}
    package = cls.__module__.rpartition(".")[0]
    if cls.__doc__ is None:
        type.__setattr__(cls, "__doc__", _DOC)
    for name, (json_name, kind, _) in fields.items():
        type.__setattr__(cls, name, _attribute(cls, name, json_name, kind, package))
    type.__setattr__(cls, "__attrs_attrs__", _Attributes())
    return cls


def _attribute(cls: type[Model], name: str, json_name: str, kind: Kind, package: str) -> Any:
    """The class attribute that reads a field: a property, or None where the object's `__dict__` has the value."""
    if kind is not None:
        return view_property(json_name, kind, package)
    if name == json_name:
        return None
    if "." in json_name or json_name in cls._json_names or hasattr(cls, json_name):
        return property(lambda self: self.__dict__.get(json_name))
    type.__setattr__(cls, json_name, None)
    return property(operator.attrgetter(json_name))  # twice as fast as the function above


class _Doc:
    """The docstring of a generated model, composed when it is asked for."""

    def __get__(self, instance: Any, owner: type[Model]) -> str | None:
        from .model_docs import compose_doc

        return compose_doc(owner.__module__, owner.__name__, owner._json_names)


_DOC = _Doc()


class _Attributes:
    """The fields as attrs describes them, made when they are first asked for: `attrs.fields`, `attrs.asdict`."""

    def __get__(self, instance: Any, owner: type[Model]) -> Any:
        made: Any = attrs.make_class(
            owner.__name__,
            {
                name: attrs.field(
                    default=attrs.NOTHING if name in owner._required else ...,
                    kw_only=True,
                    type=_annotations(owner)[name],
                    metadata={"name": json_name, "kind": owner._kinds.get(json_name)},
                )
                for name, json_name in owner._json_names.items()
            },
            init=False,
            slots=False,
        )
        type.__setattr__(owner, "__attrs_attrs__", made.__attrs_attrs__)
        return made.__attrs_attrs__


class _Signature:
    """The constructor's signature: arguments that may be left out have the default `...`."""

    def __get__(self, instance: Any, owner: type[Model]) -> Any:
        from inspect import Parameter, Signature

        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if name in owner._required else ...,
                    annotation=_annotations(owner)[name],
                )
                for name in owner._json_names
            ]
        )


def _annotations(cls: type[Model]) -> dict[str, Any]:
    from inspect import get_annotations

    return {name: kind for base in reversed(cls.__mro__) for name, kind in get_annotations(base).items()}


class _Method(property):
    """A method that a JSON property of the same name does not replace."""

    def __get__(self, model: Any, owner: type | None = None) -> Any:
        return self.fget if model is None else MethodType(cast("Callable[..., Any]", self.fget), model)


def _method(function: F) -> F:
    return cast("F", _Method(function))


class Model(JsonObject):
    """A JSON object with typed fields.

    Decoding never fails on content. A property that was not sent reads as None, as null does; `"managerRef" in model`
    tells whether it was sent. A constructor's argument that is left out is not sent, None is sent as null, and
    `del model.alias` removes a property. (`attrs.evolve` passes every field; change a `copy.copy` instead.)

    Attributes are typed; `model["managerRef"]` reads and sets the JSON property of that name as JSON has it, also one
    that the document does not know. Values of an unexpected shape and properties without a field are kept unchanged
    and written back. Lists and nested models are parts of the object: changes to them are written back as well.
    """

    _json_names: ClassVar[Mapping[str, str]] = {}  # field name to JSON name
    _kinds: ClassVar[Mapping[str, Kind]] = {}  # by JSON name, without those of values that stay as they are
    __attrs_attrs__: ClassVar[Any] = _Attributes()
    __signature__: ClassVar[Any] = _Signature()

    def __init__(self, /, **values: Any) -> None:
        cls = type(self)
        for name, value in values.items():
            json_name = cls._json_names.get(name)
            if json_name is None:
                raise TypeError(f"{cls.__name__} has no argument {name!r}; {_suggest(cls, name)}")
            if value is not ...:
                _store(self, json_name, value)
        if missing := [name for name in cls._json_names if name in cls._required and name not in values]:
            raise TypeError(f"{cls.__name__} requires {', '.join(missing)}")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode a JSON object, as `json.loads` returns it. The model shares nothing with it."""
        return view(cls, plain(dict(data)))

    @_method
    def to_dict(self) -> dict[str, Any]:
        """Return a JSON object, as `json.dumps` accepts it: the decoded properties with all later changes."""
        return cast("dict[str, Any]", plain(self))

    @_method
    def to_json(self) -> str:
        """Return the object as JSON text."""
        return encode(self).decode()

    @_method
    def keys(self) -> KeysView[str]:
        """Return the JSON names of the properties; with them, `dict(model)` is a JSON object."""
        return self.__dict__.keys()

    @property
    def extra(self) -> Mapping[str, Any]:
        """The properties without a field, by JSON name; read only (set one with `model["name"] = value`)."""
        names = type(self)._field_names
        return MappingProxyType({key: value for key, value in self.__dict__.items() if key not in names})

    def __getitem__(self, name: str) -> Any:
        try:
            value = self.__dict__[name]
        except KeyError:
            raise _no_property(self, name) from None
        if value is None or isinstance(value, (str, int, float)):
            return value
        form = plain(value)
        return value if form == value and name not in type(self)._kinds else form

    def __setitem__(self, name: str, value: Any) -> None:
        cls = type(self)
        if not isinstance(name, str):
            raise TypeError(f"{name!r} is not the name of a property")
        if name in cls._json_names and name not in cls._field_names and name not in self.__dict__:
            raise _no_property(self, name)
        _store(self, name, value)

    def __delitem__(self, name: str) -> None:
        if name not in self.__dict__:
            raise _no_property(self, name)
        del self.__dict__[name]

    def __contains__(self, name: object) -> bool:
        return name in self.__dict__

    __iter__: ClassVar[None] = None  # instead of the protocol that calls __getitem__ with numbers

    def __setattr__(self, name: str, value: Any) -> None:
        _store(self, _json_name(self, name), value)

    def __delattr__(self, name: str) -> None:
        self.__dict__.pop(_json_name(self, name), None)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        if self.__dict__ == other.__dict__:
            return True
        try:  # one may have views where the other has not been read
            return bool(plain(self.__dict__) == plain(other.__dict__))
        except (TypeError, ValueError):  # what has no JSON form is equal only to itself
            return False

    __hash__ = None  # type: ignore[assignment]

    @_method
    def __reduce_ex__(self, protocol: Any) -> Any:
        return copyreg.__newobj__, (type(self),), self.__dict__  # type: ignore[attr-defined]

    __deepcopy__ = property(lambda self: None)  # `copy` asks the object, where a JSON property could have the name

    @recursive_repr()
    def __repr__(self) -> str:
        names = type(self)._field_names
        values = {key: read_property(self, key) for key in list(self.__dict__)}
        texts = (f"{names.get(key, key)}={value!r}" for key, value in mask(values).items())
        return f"{type(self).__name__}({', '.join(texts)})"


def read_property(model: Model, json_name: str) -> Any:
    """Return the typed value of a property by its JSON name; None if it was not sent."""
    name = type(model)._field_names.get(json_name)
    return model.__dict__.get(json_name) if name is None else getattr(model, name)


def _store(model: Model, json_name: str, value: Any) -> None:
    """Set a property. Raw objects in a field for models are copied, because views will replace them."""
    kind = type(model)._kinds.get(json_name)
    if kind is not None and isinstance(value, _dt.date):
        value = format_date(value)
    elif value.__class__ is dict or (value.__class__ is list and dict in map(type, value)):
        value = value if kind is None else plain(value)
    with VIEWS:
        model.__dict__[json_name] = value


def _json_name(model: Model, name: str) -> str:
    cls = type(model)
    if name not in cls._json_names:
        raise AttributeError(
            f"{cls.__name__} has no field {name!r}; {_suggest(cls, name)}. "
            f"A property that the document does not know is set by its JSON name: model[{name!r}] = ..."
        )
    return cls._json_names[name]


def _no_property(model: Model, name: Any) -> KeyError:
    cls = type(model)
    if name in cls._field_names:
        return KeyError(
            f"{cls.__name__} was received or made without {name!r}; model.{cls._field_names[name]} is None then"
        )
    names = {**cls._json_names, **{key: key for key in (*cls._field_names, *model.__dict__)}}
    close = [name] if name in names else _close(name, names)
    hint = f"; did you mean {names[close[0]]!r}?" if close else ""
    return KeyError(f"{cls.__name__} has no property {name!r}{hint}")


def _suggest(cls: type[Model], name: str) -> str:
    names = {**{key: key for key in cls._json_names}, **cls._field_names}
    close = [name] if name in names else _close(name, names)
    return f"did you mean {names[close[0]]}?" if close else f"it has {', '.join(cls._json_names)}"


def _close(name: Any, names: Mapping[str, str]) -> list[str]:
    from difflib import get_close_matches  # rarely needed

    return get_close_matches(str(name), names, n=1)
