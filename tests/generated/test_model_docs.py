"""Docstrings of models: what a class is and what its fields mean, read when they are asked for."""

from __future__ import annotations

import inspect
import pydoc
from importlib import import_module

import pytest

from sailkit_api import VERSIONS
from sailkit_core.model import Model, field, model
from sailkit_core.model_docs import read_texts


@pytest.mark.parametrize("version", VERSIONS)
def test_a_model_tells_the_facts_of_its_fields_by_their_python_names(version: str) -> None:
    cls = import_module(f"sailkit_api.{version}.models").AccessProfile
    doc = inspect.getdoc(cls) or ""
    line = next(line for line in doc.splitlines() if line.strip().startswith("requestable: "))
    assert line.endswith("Default: true.")
    assert "requestable: " in pydoc.plain(pydoc.render_doc(cls))
    assert inspect.getdoc(cls(name="x", owner=None, source=None)) == doc


def test_a_model_without_texts_has_no_docstring() -> None:
    @model
    class Thing(Model):
        name: str | None = field("name", default=...)

    assert Thing.__doc__ is None
    Thing.__module__ = "gone.v1.models.thing"
    assert Thing.__doc__ is None


def test_a_docstring_that_is_written_stays() -> None:
    @model
    class Thing(Model):
        """A thing."""

        name: str | None = field("name", default=...)

    assert Thing.__doc__ == "A thing."


def test_texts_of_another_version_are_its_own() -> None:
    assert read_texts("sailkit_api", "v2024", "NoSuchClass") == {}
    assert read_texts("sailkit_api", "v2025", "AccessProfile")["requestable"].endswith("Default: true.")
