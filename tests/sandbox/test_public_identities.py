"""What everyone may know of the people."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi


def test_they_are_the_identities_as_everyone_may_know_them(small_api: SandboxApi) -> None:
    identity = small_api.get("/identities")[4]
    (public,) = small_api.get("/public-identities", filters=f'id eq "{identity["id"]}"')
    attributes = identity["attributes"]
    assert public == {
        "id": identity["id"],
        "name": identity["name"],
        "alias": identity["alias"],
        "email": identity["emailAddress"],
        "status": identity["identityStatus"].capitalize(),
        "identityState": "INACTIVE_LONG_TERM" if attributes["cloudLifecycleState"] == "inactive" else "ACTIVE",
        "manager": identity["managerRef"],
        "attributes": [
            {"key": "department", "name": "Department", "value": attributes["department"]},
            {"key": "jobTitle", "name": "Job Title", "value": attributes["jobTitle"]},
        ],
    }


def test_core_filters_leave_out_what_belongs_to_nobody(small_api: SandboxApi) -> None:
    everyone = small_api.get("/public-identities")
    people = small_api.get("/public-identities", **{"add-core-filters": "true"})
    assert {entry["id"] for entry in people} == {entry["id"] for entry in small_api.get("/identities")}
    assert [entry for entry in everyone if entry not in people] == [
        entry for entry in everyone if entry["email"] is None
    ]
    assert len(everyone) > len(people)
    assert small_api.http.get("/v2025/public-identities", params={"add-core-filters": "x"}).status_code == 400


def test_they_are_filtered_sorted_and_paged(small_api: SandboxApi) -> None:
    everyone = small_api.get("/public-identities", sorters="name")
    assert [entry["name"] for entry in everyone] == sorted((entry["name"] for entry in everyone), key=str.casefold)
    assert small_api.get("/public-identities", sorters="name", limit=3, offset=2) == everyone[2:5]
    first = small_api.get("/identities")[0]["attributes"]
    for field, value in (("firstname", first["firstname"]), ("lastname", first["lastname"]), ("email", first["email"])):
        assert small_api.get("/public-identities", filters=f'{field} sw "{value}"')
    assert small_api.http.get("/v2025/public-identities", params={"filters": 'name eq "x"'}).status_code == 400
    response = small_api.http.get("/v2025/public-identities", params={"count": "true", "limit": 1})
    assert response.headers["X-Total-Count"] == str(len(everyone))


def test_which_attributes_are_shown_can_be_changed(small_api: SandboxApi) -> None:
    assert small_api.get("/public-identities-config")["modified"] is None
    expected = [{"key": "location", "name": "Where"}]
    changed = small_api.http.put("/v2025/public-identities-config", json={"attributes": expected})
    assert changed.status_code == 200
    administrator = small_api.get("/identities")[0]
    assert changed.json()["modifiedBy"]["id"] == administrator["id"]
    assert small_api.get("/public-identities-config", "v2024") == changed.json()
    again = small_api.http.put("/v2025/public-identities-config", json={"attributes": []})
    assert again.json()["attributes"] == []
    assert small_api.get("/public-identities", limit=1)[0]["attributes"] == []
    small_api.http.put("/v2025/public-identities-config", json={"attributes": expected})
    (text,) = small_api.get("/public-identities", filters=f'id eq "{administrator["id"]}"')[0]["attributes"]
    assert text == {**expected[0], "value": administrator["attributes"]["location"]}


@pytest.mark.parametrize(
    "attributes", [None, ["x"], [{"key": "x"}], [{"key": "", "name": "x"}], [{"key": "a", "name": "b"}] * 2]
)
def test_attributes_that_make_no_sense_are_refused(small_api: SandboxApi, attributes: Any) -> None:
    response = small_api.http.put("/v2025/public-identities-config", json={"attributes": attributes})
    assert response.status_code == 400
