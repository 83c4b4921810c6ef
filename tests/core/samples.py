"""Random JSON for a model's declared kinds, and what careless services make of it."""

import datetime
import importlib
from collections.abc import Iterator
from random import Random
from typing import Any

import attrs

from sailkit_api import VERSIONS as VERSIONS
from sailkit_core.codec import BYTES, DATE, DATETIME, TEXT, Kind, OneOf
from sailkit_core.model import Model

MOMENTS = (
    "2025-01-31T09:30:00.125Z",
    "2025-01-31T09:30:00Z",
    "2025-01-31T09:30:00.000Z",
    "2025-01-31T09:30:00.601016489Z",
    "2025-01-31T09:30:00.125+02:00",
    "2025-01-31T09:30Z",
)
ODD_SHAPES: tuple[Any, ...] = (None, "", "UNHEARD_OF", 0, -1, 2**70, 1.5, True, [], {}, [[]], [None], {"": None}, ["x"])


def package(version: str) -> str:
    return f"sailkit_api.{version}.models"


def models(version: str) -> Iterator[type[Model]]:
    """All models of a version."""
    module = importlib.import_module(package(version))
    for name in dir(module):
        found = getattr(module, name)
        if isinstance(found, type) and issubclass(found, Model):
            yield found


def fields(cls: type[Model]) -> dict[str, Kind]:
    """The JSON names of a model's fields, each with its kind."""
    declared = attrs.fields(cls)  # type: ignore[arg-type]  # Model itself has no fields, what is made of it has
    return {each.metadata["name"]: each.metadata["kind"] for each in declared}


def value(kind: Kind, random: Random, models_in: str, depth: int = 3) -> Any:
    """A value as the document promises it; without nested objects where `depth` is used up."""
    if kind == DATETIME:
        return random.choice(MOMENTS)
    if kind == DATE:
        return "2025-01-31"
    if kind in (None, TEXT, BYTES):
        return random.choice(("text", 7, True, {"free": [1]}, ["a"]))
    if isinstance(kind, OneOf):
        chosen = random.choice(kind.kinds)
        return value(chosen, random, models_in, depth)
    if isinstance(kind, list):
        return [value(kind[0], random, models_in, depth - 1) for _ in range(2 if depth > 0 else 0)]
    if isinstance(kind, dict):
        return {"any key": value(kind[""], random, models_in, depth - 1)} if depth > 0 else {}
    assert isinstance(kind, str)
    return document(getattr(importlib.import_module(models_in), kind), random, models_in, depth - 1)


def document(cls: type[Model], random: Random, models_in: str, depth: int = 3) -> dict[str, Any]:
    """An object of this model with all its properties, as the document promises it."""
    if depth < 0:
        return {}
    return {name: value(kind, random, models_in, depth) for name, kind in fields(cls).items()}


def careless(data: Any, random: Random) -> Any:
    """The same with nulls, gaps, unknown properties and wrong shapes here and there."""
    if random.random() < 0.15:
        return random.choice(ODD_SHAPES)
    if isinstance(data, list):
        return [careless(each, random) for each in data]
    if isinstance(data, dict):
        kept = {name: careless(each, random) for name, each in data.items() if random.random() > 0.1}
        if random.random() < 0.3:
            kept[random.choice(("brandNew", "to_dict", "extra", "email_address", "_names", "__class__", ""))] = "new"
        return kept
    return data


def unmet(kind: Kind, read: Any, raw: Any, models_in: str) -> bool:
    """Whether a value that the document promises was not read as the type that it promises."""
    if kind == DATETIME:
        return not isinstance(read, datetime.datetime)
    if kind == DATE:
        return type(read) is not datetime.date
    if isinstance(kind, list):
        return any(unmet(kind[0], one, other, models_in) for one, other in zip(read, raw, strict=True))
    if isinstance(kind, dict):
        return any(unmet(kind[""], read[key], raw[key], models_in) for key in raw)
    if isinstance(kind, str) and kind[0] != "@":
        return type(read).__name__ != kind
    return False
