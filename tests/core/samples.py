"""Samples: random JSON for the kinds of a model, exact or with the deviations of real services."""

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
        value = getattr(module, name)
        if isinstance(value, type) and issubclass(value, Model):
            yield value


def fields(cls: type[Model]) -> dict[str, Kind]:
    """The JSON names of a model's fields, with their kinds."""
    fields = attrs.fields(cls)
    return {item.metadata["name"]: item.metadata["kind"] for item in fields}


def value(kind: Kind, random: Random, models_in: str, depth: int = 3) -> Any:
    """A value of a kind; without nested objects at depth 0."""
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
    """An object of a model with all its properties."""
    if depth < 0:
        return {}
    return {name: value(kind, random, models_in, depth) for name, kind in fields(cls).items()}


def careless(data: Any, random: Random) -> Any:
    """The same data with random nulls, missing and unknown properties, and wrong shapes."""
    if random.random() < 0.15:
        return random.choice(ODD_SHAPES)
    if isinstance(data, list):
        return [careless(item, random) for item in data]
    if isinstance(data, dict):
        result = {name: careless(item, random) for name, item in data.items() if random.random() > 0.1}
        if random.random() < 0.3:
            result[random.choice(("brandNew", "to_dict", "extra", "email_address", "_names", "__class__", ""))] = "new"
        return result
    return data


def unmet(kind: Kind, read: Any, raw: Any, models_in: str) -> bool:
    """Whether an exact value was not decoded to the type of its kind."""
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
