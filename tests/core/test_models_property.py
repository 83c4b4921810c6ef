"""Every model of both versions: decoding never fails, is typed where possible, and loses nothing."""

import copy
import json
import pickle
from collections.abc import Mapping
from random import Random
from typing import Any

import pytest

from sailkit_core.codec import encode, to_json
from sailkit_core.model import Model, read_property

from . import samples

ALL = [pytest.param(version, id=version) for version in samples.VERSIONS]


@pytest.mark.parametrize("version", ALL)
def test_every_model_can_be_imported_and_made_of_nothing(version: str) -> None:
    made = [cls.from_dict({}) for cls in samples.models(version)]

    assert len(made) > 900
    assert all(model.to_dict() == {} for model in made)


@pytest.mark.parametrize("version", ALL)
def test_what_the_document_promises_is_read_as_the_declared_types(version: str) -> None:
    package, random = samples.package(version), Random(1)
    for cls in samples.models(version):
        data = samples.document(cls, random, package)
        before = copy.deepcopy(data)
        model = cls.from_dict(data)
        for name, kind in samples.fields(cls).items():
            assert not samples.unmet(kind, read_property(model, name), before[name], package), f"{cls.__name__}.{name}"
            assert model[name] == before[name], "JSON stays JSON when it was read"
        assert model.to_dict() == dict(model) == before
        assert json.loads(encode(model)) == before
        assert data == before, "reading leaves its argument alone"


@pytest.mark.parametrize("version", ALL)
def test_whatever_the_service_sends_is_read_and_written_back(version: str) -> None:
    package, random = samples.package(version), Random(2)
    for cls in samples.models(version):
        for _ in range(3):
            data = samples.careless(samples.document(cls, random, package), random)
            if not isinstance(data, dict):
                continue
            model = cls.from_dict(copy.deepcopy(data))
            unread, text = cls.from_dict(copy.deepcopy(data)), repr(model)
            for _ in range(2):  # before and after every field was read
                assert model.to_dict() == dict(model) == json.loads(model.to_json()) == data, cls.__name__
                assert json.loads(json.dumps(model, default=to_json)) == data
                assert json.loads(encode(model)) == data, cls.__name__
                assert set(model.extra) == data.keys() - samples.fields(cls).keys()
                assert repr(model) == text
                assert_same(model, copy.deepcopy(model))
                assert model == unread
                read_all(model)


def read_all(value: Any) -> None:
    """Read every field of a value, and of all models in it."""
    if isinstance(value, Model):
        for name in value._json_names:
            read_all(getattr(value, name))
    elif isinstance(value, (list, dict)):
        for item in value if isinstance(value, list) else value.values():
            read_all(item)


@pytest.mark.parametrize("version", ALL)
def test_every_attribute_leads_to_its_property(version: str) -> None:
    for cls in samples.models(version):
        names: Mapping[str, str] = cls._json_names
        model = cls.from_dict({})
        for name, wire in names.items():
            assert getattr(model, name) is None, f"{cls.__name__}.{name} was not sent"
            setattr(model, name, f"value of {wire}")
        assert model.to_dict() == {wire: f"value of {wire}" for wire in names.values()}
        assert [getattr(model, name) for name in names] == list(model.to_dict().values())


def test_copies_and_pickles_keep_everything() -> None:
    random = Random(3)
    for cls in list(samples.models("v2025"))[::10]:
        model = cls.from_dict(samples.document(cls, random, samples.package("v2025")))
        model["brandNew"] = [1]
        for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
            assert_same(model, twin)


def assert_same(model: Model, twin: Any) -> None:
    assert type(twin) is type(model)
    assert twin is not model
    assert twin == model
    assert encode(twin) == encode(model)
