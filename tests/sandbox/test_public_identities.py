"""Public identities and their configuration."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Box


def test_they_are_the_identities_as_everyone_may_know_them(small: Box) -> None:
    identity = small.get("/identities")[4]
    (public,) = small.get("/public-identities", filters=f'id eq "{identity["id"]}"')
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


def test_core_filters_leave_out_what_belongs_to_nobody(small: Box) -> None:
    everyone = small.get("/public-identities")
    people = small.get("/public-identities", **{"add-core-filters": "true"})
    assert {identity["id"] for identity in people} == {identity["id"] for identity in small.get("/identities")}
    assert [identity for identity in everyone if identity not in people] == [
        identity for identity in everyone if identity["email"] is None
    ]
    assert len(everyone) > len(people)
    assert small.http.get("/v2025/public-identities", params={"add-core-filters": "x"}).status_code == 400


def test_they_are_filtered_sorted_and_paged(small: Box) -> None:
    everyone = small.get("/public-identities", sorters="name")
    assert [identity["name"] for identity in everyone] == sorted(
        (identity["name"] for identity in everyone), key=str.casefold
    )
    assert small.get("/public-identities", sorters="name", limit=3, offset=2) == everyone[2:5]
    first = small.get("/identities")[0]["attributes"]
    for field, value in (("firstname", first["firstname"]), ("lastname", first["lastname"]), ("email", first["email"])):
        assert small.get("/public-identities", filters=f'{field} sw "{value}"')
    assert small.http.get("/v2025/public-identities", params={"filters": 'name eq "x"'}).status_code == 400
    answer = small.http.get("/v2025/public-identities", params={"count": "true", "limit": 1})
    assert answer.headers["X-Total-Count"] == str(len(everyone))


def test_which_attributes_are_shown_can_be_changed(small: Box) -> None:
    assert small.get("/public-identities-config")["modified"] is None
    expected = [{"key": "location", "name": "Where"}]
    changed = small.http.put("/v2025/public-identities-config", json={"attributes": expected})
    assert changed.status_code == 200
    administrator = small.get("/identities")[0]
    assert changed.json()["modifiedBy"]["id"] == administrator["id"]
    assert small.get("/public-identities-config", "v2024") == changed.json()
    again = small.http.put("/v2025/public-identities-config", json={"attributes": []})
    assert again.json()["attributes"] == []
    assert small.get("/public-identities", limit=1)[0]["attributes"] == []
    small.http.put("/v2025/public-identities-config", json={"attributes": expected})
    (visible,) = small.get("/public-identities", filters=f'id eq "{administrator["id"]}"')[0]["attributes"]
    assert visible == {**expected[0], "value": administrator["attributes"]["location"]}


@pytest.mark.parametrize(
    "attributes", [None, ["x"], [{"key": "x"}], [{"key": "", "name": "x"}], [{"key": "a", "name": "b"}] * 2]
)
def test_attributes_that_make_no_sense_are_refused(small: Box, attributes: Any) -> None:
    answer = small.http.put("/v2025/public-identities-config", json={"attributes": attributes})
    assert answer.status_code == 400
