"""Generated identities of a new tenant, with their accounts and roles."""

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
    results: list[dict[str, Any]] = []
    while page := api.get("/accounts", offset=len(results)):
        results += page
    return results


def test_the_same_seed_makes_the_same_people_and_another_makes_others(start_sandbox: Any) -> None:
    identity, same, other = (start_sandbox(identities=30, seed=seed) for seed in (7, 7, 8))
    for path in ("/identities", "/accounts"):
        assert identity.get(path) == same.get(path)
        assert identity.get(path) != other.get(path)


def test_names_aliases_addresses_and_ids_are_unique(identities: Any) -> None:
    for key in ("id", "name", "alias", "emailAddress"):
        assert len({identity[key] for identity in identities}) == 300
    assert all(len(identity["id"]) == 32 and int(identity["id"], 16) for identity in identities)
    assert {identity["emailAddress"].partition("@")[2] for identity in identities} == {"example.com", "example.org"}


def test_namesakes_are_told_apart_by_initials() -> None:
    names = list(islice(generate_names(Random(1)), 30_000))
    assert len({name.display for name in names}) == len({name.alias for name in names}) == 30_000
    assert all(name.alias.isascii() and name.alias == name.alias.lower() for name in names)


def test_managers_make_a_tree(identities: Any) -> None:
    managers = {identity["id"]: (identity["managerRef"] or {}).get("id") for identity in identities}
    assert Counter(managers.values())[None] == 1
    for person in managers:
        seen = set()
        step: str | None = person
        while step is not None:
            assert step not in seen
            seen.add(step)
            step = managers[step]
    assert {identity["id"] for identity in identities if identity["isManager"]} == set(managers.values()) - {None}
    names = {identity["id"]: identity["name"] for identity in identities}
    refs = [identity["managerRef"] for identity in identities if identity["managerRef"]]
    assert all(ref == {"type": "IDENTITY", "id": ref["id"], "name": names[ref["id"]]} for ref in refs)


def test_there_are_departments_states_and_statuses(identities: Any) -> None:
    assert len({identity["attributes"]["department"] for identity in identities}) == 9
    assert {identity["lifecycleState"]["stateName"] for identity in identities} == {"active", "inactive", "prehire"}
    statuses = Counter(identity["identityStatus"] for identity in identities)
    assert {"ACTIVE", "UNREGISTERED", "PENDING", "DISABLED", "LOCKED"} <= set(statuses)
    assert statuses["ACTIVE"] > 150
    assert all(identity["identityStatus"] == identity["attributes"]["cloudStatus"] for identity in identities)


def test_everyone_has_two_to_four_accounts_on_six_sources(identities: Any, accounts: Any) -> None:
    assigned = Counter(identity["identityId"] for identity in accounts if not identity["uncorrelated"])
    assert set(assigned) == {identity["id"] for identity in identities}
    assert set(assigned.values()) == {2, 3, 4}
    assert (
        len({identity["sourceId"] for identity in accounts})
        == len({identity["sourceName"] for identity in accounts})
        == 6
    )
    assert any(identity["disabled"] for identity in accounts)
    assert any(identity["locked"] for identity in accounts)
    assert all(identity["identity"]["id"] == identity["identityId"] for identity in accounts)


def test_leavers_are_shut_out_and_joiners_have_nothing_but_their_own_account(identities: Any, accounts: Any) -> None:
    states = {identity["id"]: identity["lifecycleState"]["stateName"] for identity in identities}
    for account in accounts:
        state = states.get(account["identityId"])
        if state == "inactive":
            assert account["disabled"] is not account["authoritative"]
        if state == "prehire":
            assert account["authoritative"] or account["systemAccount"]
            assert not account["disabled"]


def test_sources_are_owned_by_people(identities: Any, accounts: Any, api: Any) -> None:
    for owner in {identity["sourceOwner"]["id"] for identity in accounts}:
        details = api.get(f"/identities/{owner}/ownership")["associationDetails"]
        assert "SOURCE_OWNER" in {detail["associationType"] for detail in details}


def test_a_tenant_may_be_empty(start_sandbox: Any) -> None:
    api = start_sandbox(identities=0)
    assert api.get("/identities", defaultFilter="NONE") == api.get("/accounts") == []
