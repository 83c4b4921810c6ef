"""Python types and readers of the generator's properties: what templates print, made by functions instead of macros."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

Discriminators: TypeAlias = Mapping[frozenset[str], tuple[str, Mapping[str, str]]]

SCALARS: dict[type, str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "datetime.date",
    DateTimeProperty: "datetime.datetime",
    FileProperty: "Upload",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
    UuidProperty: "str",
}
# Names that annotations of generated code use, and names that its classes and functions need for themselves.
ANNOTATIONS = {"bool", "bytes", "dict", "float", "int", "list", "str", "datetime"}
CODE = {"Any", "DATE", "DATETIME", "OneOf", "PagedRequest", "Request"}
CODE |= {"Collection", "Mapping", "Sequence", "Sorters", "Id", "Upload"}
MODEL_NAMES = {"extra", "from_dict", "keys", "self", "to_dict", "to_json", *CODE}
PARAMETER_NAMES = {"body", "accept", "media_type", *CODE}


def joined_types(types: Iterable[str]) -> str:
    """One type for values of several."""
    parts = list(dict.fromkeys(part for kind in types for part in _members(kind)))
    if "Any" in parts:
        return "Any"
    return " | ".join([p for p in parts if p != "None"] + ["None"] * ("None" in parts)) or "None"


def _members(kind: str) -> list[str]:
    """The members of a union, whatever unions their brackets hold."""
    parts = [""]
    for word in kind.split(" | "):
        is_open = parts[-1].count("[") > parts[-1].count("]")
        parts[-1:] = [f"{parts[-1]} | {word}"] if is_open else [parts[-1], word]
    return parts[1:]


class Types:
    """The Python side of one document's properties.

    Args:
        models: all objects of the document, those without declared properties among them: these are dicts in Python.
        unions: how the members of a union are told apart, by their class names.
    """

    def __init__(self, models: Iterable[ModelProperty], unions: Discriminators) -> None:
        # By name: the generator copies a property before it has looked at what the object holds.
        self._models = {str(model.class_info.name): model for model in models}
        self._unions = unions

    def inner(self, prop: ModelProperty) -> list[Property]:
        """The declared properties of an object."""
        model = self._models[str(prop.class_info.name)]
        return [*(model.required_properties or []), *(model.optional_properties or [])]

    def is_map(self, prop: ModelProperty) -> bool:
        """Whether an object has no declared properties: a dict."""
        return not self.inner(prop)

    def _values(self, prop: ModelProperty) -> Property | None:
        return self._models[str(prop.class_info.name)].additional_properties

    def annotation(self, prop: Property) -> str:
        """The Python type of a property's value, as source code."""
        if isinstance(prop, LiteralEnumProperty):  # the service may add values at any time
            return f"{prop.class_info.name} | {prop.value_type.__name__}"
        if isinstance(prop, ListProperty):
            return f"list[{self._item(prop.inner_property)}]"
        if isinstance(prop, UnionProperty):
            return joined_types(self.annotation(inner) for inner in prop.inner_properties)
        if isinstance(prop, ModelProperty):
            if not self.is_map(prop):
                return str(prop.class_info.name)
            values = self._values(prop)
            return f"dict[str, {self._item(values) if values else 'Any'}]"
        return SCALARS[type(prop)]

    def parameter(self, prop: Property) -> str:
        """The Python type of what a parameter accepts: more than what JSON has, as far as it can be sent."""
        name = raw(prop.name)
        if name == "sorters":
            return "Sorters"
        if isinstance(prop, ListProperty):
            return f"Collection[{self._item(prop.inner_property)}]"
        kind = self.annotation(prop)
        if kind == "str" and re.search("(^id|Id|ID|_id|-id)$", name):
            return "Id"
        return joined_types([kind, "str"]) if kind.startswith("datetime.") else kind

    def body(self, prop: Property) -> str:
        """The Python type of a body: models or plain objects, such as a `Patch` has them, and any list of them."""
        if isinstance(prop, UnionProperty):
            return joined_types(self.body(inner) for inner in prop.inner_properties)
        if isinstance(prop, ListProperty):
            item = self.body(prop.inner_property)
            # A text is a sequence of texts.
            return f"Sequence[{item}]" if "Mapping" in item else f"list[{item}] | tuple[{item}, ...]"
        if not isinstance(prop, ModelProperty):
            return self.annotation(prop)
        if self.is_map(prop):
            return self.annotation(prop).replace("dict[", "Mapping[", 1)
        files = [inner for inner in self.inner(prop) if isinstance(inner, FileProperty)]
        return f"{prop.class_info.name} | Mapping[str, Any]{' | Upload' * (len(files) == 1)}"

    def _item(self, prop: Property) -> str:
        """The type of an item of a list or dict, which is the one of the JSON object: its dates are text."""
        parts = self.annotation(prop).split(" | ")
        return joined_types("str" if part.startswith("datetime.") else part for part in parts)

    def classes(self, prop: Property) -> Iterator[str]:
        """The classes and enums that a property's type names."""
        if isinstance(prop, LiteralEnumProperty):
            yield str(prop.class_info.name)
        elif isinstance(prop, ListProperty):
            yield from self.classes(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            for inner in prop.inner_properties:
                yield from self.classes(inner)
        elif isinstance(prop, ModelProperty):
            values = self._values(prop)
            if not self.is_map(prop):
                yield str(prop.class_info.name)
            elif values is not None:
                yield from self.classes(values)

    def kind(self, prop: Property) -> str:
        """The reader of a property's value, as source code of a `codec.Kind`; "None" for values kept as read."""
        if isinstance(prop, ListProperty):
            inner = self.kind(prop.inner_property)
            return f"[{inner}]" if inner not in _AS_READ else "None"
        if isinstance(prop, ModelProperty):
            if not self.is_map(prop):
                return repr(str(prop.class_info.name))
            values = self._values(prop)
            inner = self.kind(values) if values is not None else "None"
            return f'{{"": {inner}}}' if inner not in _AS_READ else "None"
        if isinstance(prop, UnionProperty):
            return self._union_kind(prop)
        return {DateTimeProperty: "DATETIME", DateProperty: "DATE"}.get(type(prop), "None")

    def _union_kind(self, prop: UnionProperty) -> str:
        all_kinds = dict.fromkeys(self.kind(inner) for inner in prop.inner_properties)
        kinds = [k for k in all_kinds if k != "None"]
        if len(kinds) < 2:
            return kinds[0] if kinds else "None"
        names = frozenset(name for inner in prop.inner_properties for name in self.classes(inner))
        by, mapping = self._unions.get(names, ("", {}))
        return f"OneOf(({', '.join(kinds)}){f', {by!r}, {dict(mapping)!r}' if by else ''})"


_AS_READ = {"None", "DATE", "DATETIME"}  # kinds of items that stay as they are read: see `Types._item`


@attrs.frozen
class Slot:
    """A property as a field of a model or a parameter of a function."""

    name: str
    wire: str
    prop: Property

    @property
    def required(self) -> bool:
        return self.prop.required


def fields(props: Iterable[Property]) -> list[Slot]:
    """The fields of a model, with names that a Python class can have."""
    return _slots(props, MODEL_NAMES)


def parameters(props: Iterable[Property]) -> list[Slot]:
    """The parameters of an operation, with names that a Python function can have; required ones first."""
    return sorted(_slots(props, PARAMETER_NAMES), key=lambda slot: not slot.required)


def _slots(props: Iterable[Property], reserved: set[str]) -> list[Slot]:
    props = list(props)
    names = [_python_name(prop) for prop in props]
    slots: list[Slot] = []
    for prop, name in zip(props, names, strict=True):
        short = name.removesuffix("_")
        if (
            short not in ANNOTATIONS
            and not keyword.iskeyword(short)
            and short.isidentifier()
            and names.count(short) == 0
        ):
            name = short
        while name in reserved or name in {slot.name for slot in slots}:
            name += "_"
        slots.append(Slot(name=name, wire=raw(prop.name), prop=prop))
    return slots


def _python_name(prop: Property) -> str:
    """The generator's name of a property, in the characters that Python takes it for."""
    name = unicodedata.normalize("NFKC", str(prop.python_name))
    if name.startswith("_") or not name.isidentifier():
        name = f"field_{name.strip('_')}"
    return f"{name}_" if keyword.iskeyword(name) else name


def raw(name: Any) -> str:
    """A name as the document has it; it must be quoted before it gets into code."""
    return name.get_untrusted_value() if hasattr(name, "get_untrusted_value") else str(name)
