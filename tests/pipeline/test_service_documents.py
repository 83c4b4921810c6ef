"""Documents by services: paths and components in the form of the documents by versions, and back."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.document import Document, ref
from scripts.generate.service_documents import has_services, spell_components, to_service_form, to_versioned_form
from tests.pipeline.documents import document, operation, thing


def services(*paths: str, **schemas: Any) -> Document:
    """A document by services: one operation at each path, with the version of the path in its id."""
    return document(
        {path: {"get": operation(f"get{n}V{path.split('/v')[1][0]}")} for n, path in enumerate(paths)}, schemas
    )


@pytest.mark.parametrize(
    ("paths", "plain"),
    [
        (["/things/v1", "/things/v1/{id}"], ["/things", "/things/{id}"]),
        (["/das/odds/v2"], ["/das/odds"]),
        (["/things/v1", "/things/v2", "/odds/v1"], ["/things/v1", "/things/v2", "/odds"]),
    ],
)
def test_paths_lose_their_versions_and_get_them_back(paths: list[str], plain: list[str]) -> None:
    """Two versions of one path stay apart."""
    before = services(*paths)
    form = to_versioned_form(before)
    assert list(form.document["paths"]) == plain
    assert to_service_form(form.document, form.paths) == before


def test_a_new_path_gets_the_version_of_its_operations() -> None:
    form = to_versioned_form(services("/things/v2"))
    item = form.document["paths"]["/things"]
    moved = {**form.document, "paths": {"/things/by/{id}": item, "/empty": {}}}
    assert list(to_service_form(moved, form.paths)["paths"]) == ["/things/v2/by/{id}", "/empty"]


def test_a_document_by_versions_is_not_one_by_services() -> None:
    """Whatever stands in single paths and ids."""
    plain = document({"/a": {"get": operation("getA")}, "/b/v1": {"get": operation("getB")}, "/c": []})
    assert not has_services(plain)
    assert not has_services(document({}))
    assert has_services(services("/a/v1"))


def test_components_are_spelt_like_those_of_other_documents() -> None:
    union = {
        "oneOf": [ref("accessprofile"), ref("role")],
        "discriminator": {"propertyName": "type", "mapping": {"A": "#/components/schemas/accessprofile"}},
    }
    before = services("/a/v1", accessprofile=thing(), role=thing(), new=thing(part=union))
    before["components"]["responses"] = {"200": {"description": ""}}
    other = document({}, {"AccessProfile": thing(), "Role": thing(), "role": thing(), "Gone": thing()})
    after = spell_components(before, [other])
    schemas = after["components"]["schemas"]
    assert set(schemas) == {"AccessProfile", "role", "new"}
    part = schemas["new"]["properties"]["part"]
    assert part["oneOf"] == [ref("AccessProfile"), ref("role")]
    assert part["discriminator"]["mapping"] == {"A": "#/components/schemas/AccessProfile"}
    assert after["components"]["responses"] == before["components"]["responses"]


def test_no_component_gets_a_name_that_another_one_has() -> None:
    before = services("/a/v1", role=thing(), ROLE=thing(a={}), tag=thing(), Tag=thing(b={}))
    other = document({}, {"Role": thing(), "Tag": thing()})
    assert spell_components(before, [other]) == before
