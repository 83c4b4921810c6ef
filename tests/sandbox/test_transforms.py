"""Transforms: those of the service and those that people make."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi

BODY = {"name": "Initials", "type": "substring", "attributes": {"begin": 0, "end": 1}}


def test_a_transform_is_created_read_replaced_and_deleted(small_api: SandboxApi) -> None:
    made = small_api.post("/transforms", BODY)
    assert made.status_code == 201
    transform = made.json()
    assert transform == {"id": transform["id"], **BODY, "internal": False}
    path = f"/transforms/{transform['id']}"
    changed = small_api.http.put(f"/v2025{path}", json={**BODY, "attributes": {"begin": 1}})
    assert changed.json() == {**transform, "attributes": {"begin": 1}}
    assert small_api.get(path, "v2024") == changed.json()
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404


def test_null_says_nothing_where_it_is_no_value(small_api: SandboxApi) -> None:
    attributes = {**BODY["attributes"], "requiresPeriodicRefresh": None}  # type: ignore[dict-item]
    assert small_api.post("/transforms", {**BODY, "attributes": attributes}).json()["attributes"] == BODY["attributes"]


@pytest.mark.parametrize("change", [{"name": "Other"}, {"type": "lower"}, {"internal": True}, {"attributes": None}])
def test_only_the_attributes_can_be_replaced(small_api: SandboxApi, change: Any) -> None:
    transform = small_api.post("/transforms", BODY).json()
    response = small_api.http.put(f"/v2025/transforms/{transform['id']}", json={**BODY, **change})
    assert response.status_code == 400
    assert next(iter(change)) in response.text


@pytest.mark.parametrize("change", [{"name": "INITIALS"}, {"name": " "}, {"type": None}, {"attributes": "x"}])
def test_a_transform_that_makes_no_sense_is_refused(small_api: SandboxApi, change: Any) -> None:
    assert small_api.post("/transforms", BODY).status_code == 201
    assert small_api.post("/transforms", {**BODY, "name": "Second", **change}).status_code == 400


def test_internal_ones_stay_as_they_are(small_api: SandboxApi) -> None:
    internal = small_api.get("/transforms", filters="internal eq true")
    assert internal
    for transform in internal:
        path = f"/v2025/transforms/{transform['id']}"
        assert small_api.http.put(path, json=transform).status_code == 400
        assert small_api.http.delete(path).status_code == 400
    assert small_api.get("/transforms", filters="internal eq true") == internal


def test_they_are_listed_by_name_and_kind(small_api: SandboxApi) -> None:
    everything = small_api.get("/transforms")
    assert {entry["internal"] for entry in everything} == {True, False}
    assert [entry["name"] for entry in small_api.get("/transforms", filters='name sw "site"')] == ["Site Code"]
    assert [entry["name"] for entry in small_api.get("/transforms", name="Lower Case")] == ["Lower Case"]
    assert small_api.get("/transforms", name="nothing") == []
    assert small_api.get("/transforms", limit=2, offset=1) == everything[1:3]
    assert small_api.http.get("/v2025/transforms", params={"sorters": "name"}).status_code == 400


def test_an_offset_beyond_the_last_one_is_refused(small_api: SandboxApi) -> None:
    last = len(small_api.get("/transforms")) - 1
    assert len(small_api.get("/transforms", offset=last)) == 1
    response = small_api.http.get("/v2025/transforms", params={"offset": last + 1})
    assert response.status_code == 400
    assert response.json() == {
        "detailMessage": "Specified offset is invalid.",
        "stackTrace": [],
        "suppressedExceptions": [],
    }
