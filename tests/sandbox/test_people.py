"""The people of a new tenant, and what they have."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from random import Random
from typing import Any

import pytest

from sailkit_sandbox.data.identities import generate_names


@pytest.fixture(scope="module")
def identities(api: Any) -> list[dict[str, Any]]:
    return [*api.get("/identities"), *api.get("/identities", offset=250)]


@pytest.fixture(scope="module")
def accounts(api: Any) -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = []
    while page := api.get("/accounts", offset=len(result)):
        result += page
    return result


def test_the_same_seed_makes_the_same_people_and_another_makes_others(start_sandbox: Any) -> None:
    item, same, other = (start_sandbox(identities=30, seed=seed) for seed in (7, 7, 8))
    for path in ("/identities", "/accounts"):
        assert item.get(path) == same.get(path)
        assert item.get(path) != other.get(path)


def test_names_aliases_addresses_and_ids_are_unique(identities: Any) -> None:
    for key in ("id", "name", "alias", "emailAddress"):
        assert len({item[key] for item in identities}) == 300
    assert all(len(item["id"]) == 32 and int(item["id"], 16) for item in identities)
    assert {item["emailAddress"].partition("@")[2] for item in identities} == {"example.com", "example.org"}


def test_namesakes_are_told_apart_by_initials() -> None:
    names = list(islice(generate_names(Random(1)), 30_000))
    assert len({name.display for name in names}) == len({name.alias for name in names}) == 30_000
    assert all(name.alias.isascii() and name.alias == name.alias.lower() for name in names)


def test_managers_make_a_tree(identities: Any) -> None:
    managers = {item["id"]: (item["managerRef"] or {}).get("id") for item in identities}
    assert Counter(managers.values())[None] == 1
    for person in managers:
        seen = set()
        step: str | None = person
        while step is not None:
            assert step not in seen
            seen.add(step)
            step = managers[step]
    assert {item["id"] for item in identities if item["isManager"]} == set(managers.values()) - {None}
    names = {item["id"]: item["name"] for item in identities}
    refs = [item["managerRef"] for item in identities if item["managerRef"]]
    assert all(ref == {"type": "IDENTITY", "id": ref["id"], "name": names[ref["id"]]} for ref in refs)


def test_there_are_departments_states_and_statuses(identities: Any) -> None:
    assert len({item["attributes"]["department"] for item in identities}) == 9
    assert {item["lifecycleState"]["stateName"] for item in identities} == {"active", "inactive", "prehire"}
    statuses = Counter(item["identityStatus"] for item in identities)
    assert {"ACTIVE", "UNREGISTERED", "PENDING", "DISABLED", "LOCKED"} <= set(statuses)
    assert statuses["ACTIVE"] > 150
    assert all(item["identityStatus"] == item["attributes"]["cloudStatus"] for item in identities)


def test_everyone_has_two_to_four_accounts_on_six_sources(identities: Any, accounts: Any) -> None:
    held = Counter(item["identityId"] for item in accounts if not item["uncorrelated"])
    assert set(held) == {item["id"] for item in identities}
    assert set(held.values()) == {2, 3, 4}
    assert len({item["sourceId"] for item in accounts}) == len({item["sourceName"] for item in accounts}) == 6
    assert any(item["disabled"] for item in accounts)
    assert any(item["locked"] for item in accounts)
    assert all(item["identity"]["id"] == item["identityId"] for item in accounts)


def test_leavers_are_shut_out_and_joiners_have_nothing_but_their_own_account(identities: Any, accounts: Any) -> None:
    states = {item["id"]: item["lifecycleState"]["stateName"] for item in identities}
    for account in accounts:
        state = states.get(account["identityId"])
        if state == "inactive":
            assert account["disabled"] is not account["authoritative"]
        if state == "prehire":
            assert account["authoritative"] or account["systemAccount"]
            assert not account["disabled"]


def test_sources_are_owned_by_people(identities: Any, accounts: Any, api: Any) -> None:
    for owner in {item["sourceOwner"]["id"] for item in accounts}:
        details = api.get(f"/identities/{owner}/ownership")["associationDetails"]
        assert "SOURCE_OWNER" in {detail["associationType"] for detail in details}


def test_a_tenant_may_be_empty(start_sandbox: Any) -> None:
    api = start_sandbox(identities=0)
    assert api.get("/identities", defaultFilter="NONE") == api.get("/accounts") == []
