"""The people of a new tenant, and what they have."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from random import Random
from typing import Any

import pytest

from sailkit_sandbox.data.identities import generate_names


@pytest.fixture(scope="module")
def identities(box: Any) -> list[dict[str, Any]]:
    return [*box.get("/identities"), *box.get("/identities", offset=250)]


@pytest.fixture(scope="module")
def accounts(box: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while page := box.get("/accounts", offset=len(found)):
        found += page
    return found


def test_the_same_seed_makes_the_same_people_and_another_makes_others(running: Any) -> None:
    one, same, other = (running(identities=30, seed=seed) for seed in (7, 7, 8))
    for path in ("/identities", "/accounts"):
        assert one.get(path) == same.get(path)
        assert one.get(path) != other.get(path)


def test_names_aliases_addresses_and_ids_are_unique(identities: Any) -> None:
    for key in ("id", "name", "alias", "emailAddress"):
        assert len({one[key] for one in identities}) == 300
    assert all(len(one["id"]) == 32 and int(one["id"], 16) for one in identities)
    assert {one["emailAddress"].partition("@")[2] for one in identities} == {"example.com", "example.org"}


def test_namesakes_are_told_apart_by_initials() -> None:
    names = list(islice(generate_names(Random(1)), 30_000))
    assert len({name.display for name in names}) == len({name.alias for name in names}) == 30_000
    assert all(name.alias.isascii() and name.alias == name.alias.lower() for name in names)


def test_managers_make_a_tree(identities: Any) -> None:
    managers = {one["id"]: (one["managerRef"] or {}).get("id") for one in identities}
    assert Counter(managers.values())[None] == 1
    for person in managers:
        seen = set()
        step: str | None = person
        while step is not None:
            assert step not in seen
            seen.add(step)
            step = managers[step]
    assert {one["id"] for one in identities if one["isManager"]} == set(managers.values()) - {None}
    names = {one["id"]: one["name"] for one in identities}
    refs = [one["managerRef"] for one in identities if one["managerRef"]]
    assert all(ref == {"type": "IDENTITY", "id": ref["id"], "name": names[ref["id"]]} for ref in refs)


def test_there_are_departments_states_and_statuses(identities: Any) -> None:
    assert len({one["attributes"]["department"] for one in identities}) == 9
    assert {one["lifecycleState"]["stateName"] for one in identities} == {"active", "inactive", "prehire"}
    statuses = Counter(one["identityStatus"] for one in identities)
    assert {"ACTIVE", "UNREGISTERED", "PENDING", "DISABLED", "LOCKED"} <= set(statuses)
    assert statuses["ACTIVE"] > 150
    assert all(one["identityStatus"] == one["attributes"]["cloudStatus"] for one in identities)


def test_everyone_has_two_to_four_accounts_on_six_sources(identities: Any, accounts: Any) -> None:
    held = Counter(one["identityId"] for one in accounts if not one["uncorrelated"])
    assert set(held) == {one["id"] for one in identities}
    assert set(held.values()) == {2, 3, 4}
    assert len({one["sourceId"] for one in accounts}) == len({one["sourceName"] for one in accounts}) == 6
    assert any(one["disabled"] for one in accounts)
    assert any(one["locked"] for one in accounts)
    assert all(one["identity"]["id"] == one["identityId"] for one in accounts)


def test_leavers_are_shut_out_and_joiners_have_nothing_but_their_own_account(identities: Any, accounts: Any) -> None:
    states = {one["id"]: one["lifecycleState"]["stateName"] for one in identities}
    for account in accounts:
        state = states.get(account["identityId"])
        if state == "inactive":
            assert account["disabled"] is not account["authoritative"]
        if state == "prehire":
            assert account["authoritative"] or account["systemAccount"]
            assert not account["disabled"]


def test_sources_are_owned_by_people(identities: Any, accounts: Any, box: Any) -> None:
    for owner in {one["sourceOwner"]["id"] for one in accounts}:
        details = box.get(f"/identities/{owner}/ownership")["associationDetails"]
        assert "SOURCE_OWNER" in {detail["associationType"] for detail in details}


def test_a_tenant_may_be_empty(running: Any) -> None:
    box = running(identities=0)
    assert box.get("/identities", defaultFilter="NONE") == box.get("/accounts") == []
