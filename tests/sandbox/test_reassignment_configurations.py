"""Reassignment configurations: who does the work of an identity instead."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.documented import Ask

VERSIONS = ("v2024", "v2025")
START, END = "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z"


def read_types(configuration: Any) -> list[str]:
    return [detail["configType"] for detail in configuration["configDetails"]]


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_reassignments_are_added_replaced_and_deleted_by_type(ask: Ask) -> None:
    owner, deputy, other, *_ = (identity["id"] for identity in ask("list_identities"))
    body = {"reassignedFromId": owner, "reassignedToId": deputy, "startDate": START, "endDate": None}
    del body["endDate"]
    ask("create_reassignment_configuration", {**body, "configType": "ACCESS_REQUESTS"}, status=201)
    ask("create_reassignment_configuration", {**body, "configType": "CERTIFICATIONS"}, status=201)
    ask("create_reassignment_configuration", {**body, "configType": "CERTIFICATIONS"}, status=400)
    changed = {**body, "configType": "CERTIFICATIONS", "reassignedToId": other}
    assert ask("put_reassignment_config", owner, changed)["configDetails"][-1]["targetIdentity"]["id"] == other
    assert [read_types(item) for item in ask("list_reassignment_configurations")] == [
        ["ACCESS_REQUESTS", "CERTIFICATIONS"]
    ]
    ask("delete_reassignment_configuration", owner, "ACCESS_REQUESTS", status=204)
    assert read_types(ask("get_reassignment_configuration", owner)) == ["CERTIFICATIONS"]
    ask("delete_reassignment_configuration", owner, "CERTIFICATIONS", status=204)
    assert ask("list_reassignment_configurations") == []


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_the_way_to_the_deputy_is_followed_within_its_dates(ask: Ask) -> None:
    first, second, third, *_ = (identity["id"] for identity in ask("list_identities"))

    def reassign(origin: str, target: str, **dates: str) -> None:
        body = {"reassignedFromId": origin, "reassignedToId": target, "configType": "MANUAL_TASKS", "startDate": START}
        ask("create_reassignment_configuration", {**body, **dates}, status=201)

    assert ask("get_evaluate_reassignment_configuration", first, "manualTasks") == []
    reassign(first, second)
    reassign(second, third)
    reassign(third, first)
    (found,) = ask("get_evaluate_reassignment_configuration", first, "manualTasks")
    assert (found["reassignToId"], len(found["lookupTrail"])) == (third, 2)
    assert ask("get_evaluate_reassignment_configuration", first, "CERTIFICATIONS") == []
    ask("delete_reassignment_configuration", second, "MANUAL_TASKS", status=204)
    reassign(second, third, endDate=END)  # has ended
    assert ask("get_evaluate_reassignment_configuration", first, "MANUAL_TASKS")[0]["reassignToId"] == second


@pytest.mark.parametrize(
    "change",
    [
        {"reassignedToId": "none"},
        {"configType": None},
        {"startDate": None},
        {"reassignedToId": "same"},
        {"startDate": END, "endDate": START},
    ],
)
@pytest.mark.parametrize("ask", ["v2025"], indirect=True)
def test_what_is_no_reassignment_is_refused(ask: Ask, change: dict[str, Any]) -> None:
    first, second, *_ = (identity["id"] for identity in ask("list_identities"))
    body = {"reassignedFromId": first, "reassignedToId": second, "configType": "MANUAL_TASKS", "startDate": START}
    body |= {name: first if value == "same" else value for name, value in change.items()}
    body = {name: value for name, value in body.items() if value is not None}
    ask("create_reassignment_configuration", body, status=400)
    assert ask("list_reassignment_configurations") == []
