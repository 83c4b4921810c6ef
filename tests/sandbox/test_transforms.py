"""Transforms: internal and custom ones."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Box

BODY = {"name": "Initials", "type": "substring", "attributes": {"begin": 0, "end": 1}}


def test_a_transform_is_created_read_replaced_and_deleted(small: Box) -> None:
    created = small.post("/transforms", BODY)
    assert created.status_code == 201
    transform = created.json()
    assert transform == {"id": transform["id"], **BODY, "internal": False}
    path = f"/transforms/{transform['id']}"
    changed = small.http.put(f"/v2025{path}", json={**BODY, "attributes": {"begin": 1}})
    assert changed.json() == {**transform, "attributes": {"begin": 1}}
    assert small.get(path, "v2024") == changed.json()
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert small.http.get(f"/v2025{path}").status_code == 404


def test_null_says_nothing_where_it_is_no_value(small: Box) -> None:
    attributes = {**BODY["attributes"], "requiresPeriodicRefresh": None}  # type: ignore[dict-item]
    assert small.post("/transforms", {**BODY, "attributes": attributes}).json()["attributes"] == BODY["attributes"]


@pytest.mark.parametrize("change", [{"name": "Other"}, {"type": "lower"}, {"internal": True}, {"attributes": None}])
def test_only_the_attributes_can_be_replaced(small: Box, change: Any) -> None:
    transform = small.post("/transforms", BODY).json()
    answer = small.http.put(f"/v2025/transforms/{transform['id']}", json={**BODY, **change})
    assert answer.status_code == 400
    assert next(iter(change)) in answer.text


@pytest.mark.parametrize("change", [{"name": "INITIALS"}, {"name": " "}, {"type": None}, {"attributes": "x"}])
def test_a_transform_that_makes_no_sense_is_refused(small: Box, change: Any) -> None:
    assert small.post("/transforms", BODY).status_code == 201
    assert small.post("/transforms", {**BODY, "name": "Second", **change}).status_code == 400


def test_internal_ones_stay_as_they_are(small: Box) -> None:
    internal = small.get("/transforms", filters="internal eq true")
    assert internal
    for transform in internal:
        path = f"/v2025/transforms/{transform['id']}"
        assert small.http.put(path, json=transform).status_code == 400
        assert small.http.delete(path).status_code == 400
    assert small.get("/transforms", filters="internal eq true") == internal


def test_they_are_listed_by_name_and_kind(small: Box) -> None:
    everything = small.get("/transforms")
    assert {item["internal"] for item in everything} == {True, False}
    assert [item["name"] for item in small.get("/transforms", filters='name sw "site"')] == ["Site Code"]
    assert [item["name"] for item in small.get("/transforms", name="Lower Case")] == ["Lower Case"]
    assert small.get("/transforms", name="nothing") == []
    assert small.get("/transforms", limit=2, offset=1) == everything[1:3]
    assert small.http.get("/v2025/transforms", params={"sorters": "name"}).status_code == 400


def test_an_offset_beyond_the_last_one_is_refused(small: Box) -> None:
    last = len(small.get("/transforms")) - 1
    assert len(small.get("/transforms", offset=last)) == 1
    answer = small.http.get("/v2025/transforms", params={"offset": last + 1})
    assert answer.status_code == 400
    assert answer.json() == {
        "detailMessage": "Specified offset is invalid.",
        "stackTrace": [],
        "suppressedExceptions": [],
    }
