"""Segments: who sees which access."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi

CRITERIA = {"expression": {"operator": "EQUALS", "attribute": "location", "value": {"type": "STRING", "value": "Oslo"}}}


def test_a_segment_is_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    owner = small_api.get("/identities")[2]
    made = small_api.post("/segments", {"name": "North", "owner": {"id": owner["id"]}, "visibilityCriteria": CRITERIA})
    assert made.status_code == 201
    segment = made.json()
    assert segment["owner"] == {"type": "IDENTITY", "id": owner["id"], "name": owner["name"]}
    assert (segment["active"], segment["visibilityCriteria"]) == (False, CRITERIA)
    path = f"/segments/{segment['id']}"
    changed = small_api.patch(
        path, {"op": "replace", "path": "/active", "value": True}, {"op": "remove", "path": "/owner"}
    )
    assert changed.json()["active"] is True
    assert small_api.get(path, "v2024") == changed.json()
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {"name": ""},
        {"name": "Lisbon office"},
        {"name": "x", "owner": {"id": "nobody"}},
        {"name": "x", "visibilityCriteria": {}},
        {"name": "x", "visibilityCriteria": {"expression": {"operator": "AND", "children": []}}},
        {"name": "x", "visibilityCriteria": {"expression": {"operator": "AND", "children": [{"operator": "EQUALS"}]}}},
        {"name": "x", "active": "yes"},
    ],
)
def test_a_segment_that_makes_no_sense_is_refused(small_api: SandboxApi, body: Any) -> None:
    assert small_api.post("/segments", body).status_code == 400


def test_a_change_that_makes_no_sense_is_refused(small_api: SandboxApi) -> None:
    path = f"/segments/{small_api.get('/segments')[0]['id']}"
    for name, value in (("id", "x"), ("name", ""), ("owner", {"id": "nobody"}), ("active", None)):
        assert small_api.patch(path, {"op": "replace", "path": f"/{name}", "value": value}).status_code == 400


def test_they_are_listed_in_pages(small_api: SandboxApi) -> None:
    everything = small_api.get("/segments")
    assert len(everything) == 3
    assert small_api.get("/segments", limit=1, offset=2) == everything[2:]
    assert small_api.http.get("/v2025/segments", params={"filters": 'name eq "x"'}).status_code == 400
    assert small_api.post("/segments", {"name": "Both", "visibilityCriteria": both()}).status_code == 201


def both() -> dict[str, Any]:
    return {"expression": {"operator": "AND", "children": [CRITERIA["expression"], CRITERIA["expression"]]}}
