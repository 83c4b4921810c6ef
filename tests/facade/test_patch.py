"""Patches: what is sent for a change, and what is refused before anything is sent."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sailkit import Patch
from sailkit.patch import build_pointer, diff
from sailkit_api.v2024 import models as models2024
from sailkit_api.v2025 import models, operations
from sailkit_api.v2025.models import Role, Source


def test_each_change_is_one_operation_in_order() -> None:
    patch = (
        Patch(Source)
        .test("name", "HR")
        .replace("description", None)
        .add("features/-", "PROVISIONING")
        .remove("cluster")
        .move("connector_attributes/a", "connector_attributes/b")
        .copy("owner/name", "description")
    )
    assert patch.operations == [
        {"op": "test", "path": "/name", "value": "HR"},
        {"op": "replace", "path": "/description", "value": None},
        {"op": "add", "path": "/features/-", "value": "PROVISIONING"},
        {"op": "remove", "path": "/cluster"},
        {"op": "move", "path": "/connectorAttributes/b", "from": "/connectorAttributes/a"},
        {"op": "copy", "path": "/description", "from": "/owner/name"},
    ]


def test_a_patch_does_not_change_when_it_is_built_upon() -> None:
    base = Patch(Source).replace("name", "a")
    longer = base.remove("cluster")
    base.operations.clear()
    assert [len(patch.operations) for patch in (base, longer)] == [1, 2]


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("description", "/description"),
        ("/description", "/description"),
        ("connectorAttributes/x", "/connectorAttributes/x"),
        ("connector_attributes/snake_case", "/connectorAttributes/snake_case"),
        ("/connector_attributes/a~1b~0c", "/connectorAttributes/a~1b~0c"),
        (("connector_attributes", "a/b~c"), "/connectorAttributes/a~1b~0c"),
        (("password_policies", 0, "id"), "/passwordPolicies/0/id"),
        ("owner/type", "/owner/type"),
        ("schemas/-", "/schemas/-"),
        ("connectorAttributes/", "/connectorAttributes/"),
    ],
)
def test_a_path_names_fields_as_in_python_or_in_json(path: Any, sent: str) -> None:
    assert Patch(Source).remove(path).operations == [{"op": "remove", "path": sent}]


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("descripton", "Source has no field 'descripton'; did you mean description"),
        ("connectorAtributes/x", "did you mean connectorAttributes"),
        ("owner/nam", "IdentityRef has no field 'nam'; did you mean name"),
        ("schemas/0/nme", "has no field 'nme'; did you mean name"),
        ("schemas/first", "number from 0"),
        ("schemas/01", "number from 0"),
        ("zzz", "its fields are connector, name, owner"),
        ("", "names no field"),
        ("/", "names no field"),
        ((), "names no field"),
        ("connectorAttributes/a~b", "~0"),
    ],
)
@pytest.mark.parametrize(
    "change",
    [
        lambda path: Patch(Source).remove(path),
        lambda path: Patch(Source).move(path, "name"),
        lambda path: Patch(Source).copy("name", path),
    ],
)
def test_a_path_to_nowhere_is_refused(path: Any, message: str, change: Callable[[Any], Patch]) -> None:
    with pytest.raises(ValueError, match=message):
        change(path)


def test_without_a_model_any_path_passes() -> None:
    assert Patch().add("whatever/is_there", 1).operations == [{"op": "add", "path": "/whatever/is_there", "value": 1}]


def test_values_are_sent_as_json() -> None:
    owner = models.IdentityRef(id="1", name="Ada")
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    patch = Patch(Source).replace("owner", owner).replace(("connectorAttributes", "at"), moment)
    assert [change["value"] for change in patch.operations] == [{"id": "1", "name": "Ada"}, "2026-01-02T03:04:05Z"]
    json.dumps(patch.operations)


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [(datetime(2026, 1, 1), ValueError, "time zone"), (object(), TypeError, "JSON")],
)
def test_a_value_that_cannot_be_sent_is_refused(value: Any, kind: type[Exception], message: str) -> None:
    for change in (Patch(Source).add, Patch(Source).replace, Patch(Source).test):
        with pytest.raises(kind, match=message):
            change("description", value)


def test_a_patch_is_the_body_of_an_operation() -> None:
    changes = Patch(Role).replace("description", "x")
    call = operations.patch_role("1", changes.operations).http()
    assert call.headers["Content-Type"] == "application/json-patch+json"
    assert json.loads(call.content or b"") == [{"op": "replace", "path": "/description", "value": "x"}]
    listed = operations.update_user_level("1", changes.operations).http()
    assert json.loads(listed.content or b"") == changes.operations
    wrapped = operations.update_user_level("1", models.JsonPatch(operations=changes.operations)).http()
    assert json.loads(wrapped.content or b"") == {"operations": changes.operations}


def applied(document: Any, changes: list[dict[str, Any]]) -> Any:
    """The document after add, remove and replace of an object's properties."""
    document = copy.deepcopy(document)
    for change in changes:
        *above, last = (part.replace("~1", "/").replace("~0", "~") for part in change["path"].split("/")[1:])
        place = document
        for part in above:
            place = place[part]
        assert (last in place) is (change["op"] != "add")
        if change["op"] == "remove":
            del place[last]
        else:
            place[last] = change["value"]
    return document


NAMES = st.text(st.sampled_from("a~/0é"), max_size=3)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | st.sampled_from([1.0, "a", ""]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(NAMES | st.sampled_from(["name", "connectorAttributes", "created"]), VALUES, max_size=4)


@given(OBJECTS, OBJECTS)
@example({"name": True}, {"name": 1})
@example({"features": [1]}, {"features": [True]})
def test_the_difference_makes_one_object_the_other(old: dict[str, Any], new: dict[str, Any]) -> None:
    patch = diff(Source.from_dict(old), Source.from_dict(new))
    result = applied(old, patch.operations)
    assert json.dumps(result, sort_keys=True) == json.dumps(new, sort_keys=True)
    assert diff(Source.from_dict(new), Source.from_dict(new)).operations == []


def test_only_what_changed_is_in_the_difference() -> None:
    old = Source.from_dict({"name": "a", "owner": {"id": "1", "name": "x"}, "features": ["A"], "created": "odd"})
    new = copy.deepcopy(old)
    assert isinstance(new.owner, models.IdentityRef)
    new.owner.id = "2"
    new.features = ["A", "B"]
    new.description = "d"
    del new.name
    assert diff(old, new).operations == [
        {"op": "remove", "path": "/name"},
        {"op": "replace", "path": "/owner/id", "value": "2"},
        {"op": "replace", "path": "/features", "value": ["A", "B"]},
        {"op": "add", "path": "/description", "value": "d"},
    ]


def test_objects_of_two_models_have_no_difference() -> None:
    with pytest.raises(TypeError, match="Source"):
        diff(Source.from_dict({}), models2024.Source.from_dict({}))


@given(st.lists(st.text(), min_size=1).filter(lambda parts: parts != [""]))
def test_the_parts_of_any_path_arrive_as_they_are(parts: list[str]) -> None:
    text = build_pointer(parts)
    assert [part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:]] == parts
    assert build_pointer(text) == text


@pytest.mark.parametrize("model", [Source, Role, models2024.Source, models.IdentityProfile, models.AccessProfile])
def test_every_field_of_a_model_can_be_named_in_both_ways(model: Any) -> None:
    for field in model.__attrs_attrs__:
        wire = field.metadata["name"]
        assert build_pointer(field.name, model) == build_pointer("/" + wire, model) == "/" + wire


def test_a_repr_shows_changes_without_secrets() -> None:
    patch = Patch(Source).replace("connector_attributes/password", "hush").replace("description", "a description")
    patch = patch.add(("connectorAttributes", "auth"), {"nested": [{"apiKey": "hush"}]}).test(
        "connector_attributes/credentials/0", "hush"
    )
    assert "hush" not in repr(patch)
    assert "a description" in repr(patch)
    assert json.dumps(patch.operations).count("hush") == 3
