"""Unions: the discriminator decides about the kind of a value, and without one the best match."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import pytest

from sailkit_core.codec import OneOf, decode
from sailkit_core.model import Model, read_property

from . import samples


def _models_with_unions(version: str) -> Iterator[type[Model]]:
    """The models whose modules name unions; to load all models takes seconds, which each worker would need."""
    package = import_module(samples.package(version))
    for path in sorted(Path(str(package.__file__)).parent.glob("*.py")):
        text = path.read_text("utf-8")
        if "OneOf(" in text:
            yield from (getattr(package, name) for name in re.findall(r"^class (\w+)\(Model\)", text, re.MULTILINE))


def _unions() -> list[Any]:
    parameters = []
    for version in samples.VERSIONS:
        for cls in _models_with_unions(version):
            for name, kind in samples.fields(cls).items():
                inner = kind
                while isinstance(inner, list):
                    inner = inner[0]
                if isinstance(inner, OneOf) and inner.by:
                    parameters.append(pytest.param(version, cls, name, inner, id=f"{version}-{cls.__name__}-{name}"))
    return parameters


UNIONS = _unions()


def test_the_unions_are_those_of_all_models() -> None:
    models = [cls for version in samples.VERSIONS for cls in samples.models(version)]
    found = {cls for version in samples.VERSIONS for cls in _models_with_unions(version)}
    assert [cls for cls in models if "OneOf(" in repr(samples.fields(cls)) and cls not in found] == []


@pytest.mark.parametrize(("version", "cls", "field", "union"), UNIONS)
def test_the_discriminator_of_a_field_chooses_the_class(
    version: str, cls: type[Model], field: str, union: OneOf
) -> None:
    listed = isinstance(samples.fields(cls)[field], list)
    for name, kind in union.names.items():
        beside = union.by.startswith("^")
        inner = {"odd": 1} if beside else {"odd": 1, union.by: name}
        data = {field: [inner] if listed else inner, **({union.by[1:]: name} if beside else {})}

        read = cls.from_dict(data)

        value = read_property(read, field)
        chosen = value[0] if listed else value
        assert type(chosen).__name__ == kind
        assert read.to_dict() == data


@pytest.mark.parametrize(("version", "cls", "field", "union"), UNIONS)
@pytest.mark.parametrize("name", ["UNHEARD_OF", None, 5, True, ["x"], {"a": 1}], ids=repr)
def test_a_value_with_an_unknown_discriminator_stays_a_dict(
    version: str, cls: type[Model], field: str, union: OneOf, name: Any
) -> None:
    listed = isinstance(samples.fields(cls)[field], list)
    for discriminator in ({union.by.lstrip("^"): name}, {}):
        inner = {**discriminator, "id": "1"}
        data = {field: [inner] if listed else inner, **discriminator}

        read = cls.from_dict(data)

        value = read_property(read, field)
        assert (value[0] if listed else value) == inner
        assert type(value[0] if listed else value) is dict
        assert read.to_dict() == data


def test_events_are_told_apart_by_event_type() -> None:
    from sailkit_api.v2025.operations import get_historical_identity_events

    events = get_historical_identity_events("1").decode(
        200,
        "application/json",
        b'[{"eventType":"AccessItemAssociated"},{"eventType":"AttributesChanged"},{"eventType":"New"},null,"x"]',
    )

    assert [type(event).__name__ for event in events[:2]] == ["AccessItemAssociated", "AttributesChanged"]
    assert events[2:] == [{"eventType": "New"}, None, "x"]


def test_search_hits_are_told_apart_by_type() -> None:
    from sailkit_api.v2025.models import Search
    from sailkit_api.v2025.operations import search_post

    hits: list[Any] = search_post(Search()).decode(
        200, "application/json", b'[{"_type":"identity","id":"1"},{"_type":"accessprofile"},{"_type":"event"}]'
    )

    assert [type(hit).__name__ for hit in hits] == ["IdentityDocuments", "AccessProfileDocuments", "EventDocuments"]


def test_without_a_discriminator_the_kind_that_explains_most_is_taken() -> None:
    package, random = samples.package("v2025"), Random(4)
    union = OneOf(("IdentityRef", "LifecycleStateDto", ["IdentityRef"], "@datetime"))

    def name(value: Any) -> str:
        return type(decode(union, value, package)).__name__

    assert name({"id": "1", "name": "a"}) == "IdentityRef"
    assert name({"stateName": "active", "manuallyUpdated": False}) == "LifecycleStateDto"
    assert name("2025-01-31T09:30:00Z") == "datetime"
    assert type(decode(union, [{"id": "1"}], package)[0]).__name__ == "IdentityRef"
    for _ in range(200):
        odd = samples.careless({"id": 1, "deep": [{"stateName": {}}]}, random)
        read = decode(union, odd, package)
        assert (read.to_dict() if isinstance(read, Model) else read) == odd


def test_objects_of_any_keys_are_a_kind_of_their_own() -> None:
    union = OneOf((["IdentityRef"], {"": "IdentityRef"}))

    read = decode(union, {"a": {"id": "1"}, "b": None}, samples.package("v2025"))

    assert type(read["a"]).__name__ == "IdentityRef"
    assert read["b"] is None
