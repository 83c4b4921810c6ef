"""Resources that are created, read, changed and deleted in the same way."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.base.api_errors import HttpError
from sailkit_sandbox.services.common.json_patch import apply_patch
from sailkit_sandbox.services.common.resource import Row
from tests.sandbox.conftest import SandboxApi

ROLE = {"id": "1", "name": "Auditor", "owner": {"id": "2"}, "profiles": [{"id": "3"}, {"id": "4"}], "note": None}


def test_a_tag_is_created_read_listed_and_deleted(small_api: SandboxApi) -> None:
    made = small_api.post("/tags", {"name": "Finance"})
    assert made.status_code == 201
    tag = made.json()
    assert tag["created"] == tag["modified"] is not None
    assert small_api.get(f"/tags/{tag['id']}") == tag
    small_api.post("/tags", {"name": "Legal"})
    assert [entry["name"] for entry in small_api.get("/tags", sorters="-name", filters='name sw "l"')] == ["Legal"]
    assert small_api.http.delete(f"/v2024/tags/{tag['id']}").status_code == 204
    assert small_api.http.get(f"/v2025/tags/{tag['id']}").status_code == 404


def test_a_name_is_given_once(small_api: SandboxApi) -> None:
    small_api.post("/tags", {"name": "Finance"})
    again = small_api.post("/tags", {"name": "FINANCE"})
    assert again.status_code == 400
    assert "already" in again.text


def test_a_row_reaches_into_objects_and_lists() -> None:
    row = Row(ROLE, {"profile": "profiles.id"})
    assert (row["owner.id"], row["profile"], row["note"]) == ("2", ["3", "4"], None)
    assert row.get("owner.name") is row.get("note.id") is row.get("nothing") is None


@pytest.mark.parametrize(
    ("operation", "name", "value"),
    [
        ({"op": "replace", "path": "/name", "value": "Clerk"}, "name", "Clerk"),
        ({"op": "add", "path": "/profiles/-", "value": {"id": "5"}}, "profiles", [*ROLE["profiles"], {"id": "5"}]),  # type: ignore[misc]
        ({"op": "copy", "from": "/owner/id", "path": "/note"}, "note", "2"),
        ({"op": "test", "path": "/id", "value": "1"}, "id", "1"),
        ({"op": "replace", "path": "/id", "value": "1"}, "id", "1"),
    ],
)
def test_a_patch_changes_a_copy(operation: dict[str, Any], name: str, value: Any) -> None:
    before = copy.deepcopy(ROLE)
    assert apply_patch(ROLE, [operation], read_only=("id",)) == {**ROLE, name: value}
    assert before == ROLE


@pytest.mark.parametrize(
    "operations",
    [
        {"op": "remove", "path": "/name"},
        ["remove"],
        [{"op": "remove", "path": "/missing"}],
        [{"op": "replace", "path": "/missing", "value": 1}],
        [{"op": "test", "path": "/name", "value": "Clerk"}],
        [{"op": "swap", "path": "/name"}],
        [{"op": "add", "path": "name", "value": 1}],
        [{"op": "add", "path": "/profiles/9", "value": 1}],
        [{"op": "add", "path": "/note/deep", "value": 1}],
        [{"op": "replace", "path": "", "value": []}],
        [{"op": "replace", "path": "/id", "value": "9"}],
        [{"op": "remove", "path": "/id"}],
        [{"op": "move", "from": "/id", "path": "/name"}],
        [{"path": "/name"}],
    ],
)
def test_a_patch_that_cannot_be_applied_is_refused(operations: Any) -> None:
    with pytest.raises(HttpError) as caught:
        apply_patch(ROLE, operations, read_only=("id",))
    assert caught.value.response("").status == 400


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner), max_leaves=5)
OPERATIONS = st.fixed_dictionaries(
    {},
    optional={
        "op": st.sampled_from(["add", "remove", "replace", "move", "copy", "test"]) | JSON,
        "path": st.sampled_from(["", "/id", "/profiles/0/id", "/profiles/-", "/x~0y"]) | st.text(max_size=5) | JSON,
        "from": st.sampled_from(["/owner", "/id", "/profiles/-1"]) | JSON,
        "value": JSON,
    },
)


@given(st.lists(OPERATIONS, max_size=3))
def test_any_patch_gives_a_document_or_a_refusal(operations: list[Any]) -> None:
    try:
        changed = apply_patch(ROLE, operations, read_only=("id",))
    except HttpError:
        return
    assert changed["id"] == "1"


@pytest.mark.parametrize("fields", [None, ["text"], [None], {"name": "x"}, [{"name": 5}]])
def test_a_patch_that_makes_what_is_not_documented_changes_nothing(small_api: SandboxApi, fields: Any) -> None:
    path = f"/sources/{small_api.get('/sources')[0]['id']}/provisioning-policies"
    small_api.post(path, {"name": "New ones", "usageType": "CREATE", "fields": [{"name": "mail"}]})
    before = small_api.get(f"{path}/CREATE")
    change = [{"op": "replace", "path": "/name", "value": "X"}, {"op": "replace", "path": "/fields", "value": fields}]
    headers = {"Content-Type": "application/json-patch+json"}
    reply = small_api.http.patch(f"/v2025{path}/CREATE", json=change, headers=headers)
    assert (reply.status_code, "/fields" in reply.text) == (400, True), reply.text
    assert small_api.get(f"{path}/CREATE") == before
