"""Accounts, in both API versions."""

from __future__ import annotations

from typing import Any

import pytest

VERSIONS = ("v2024", "v2025")
NOBODY = "0" * 32


def everything(box: Any, **query: Any) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = []
    while page := box.get("/accounts", offset=len(results), **query):
        results += page
    return results


def own_account(box: Any, identity_id: str) -> dict[str, Any]:
    """The account with which an identity signs in."""
    assigned = box.get("/accounts", filters=f'identityId eq "{identity_id}"')
    (results,) = [account for account in assigned if account["systemAccount"]]
    return dict(results)


def active(box: Any, count: int) -> list[str]:
    return [account["id"] for account in box.get("/identities", filters='cloudStatus eq "ACTIVE"')][1 : count + 1]


@pytest.mark.parametrize("version", VERSIONS)
def test_accounts_are_found_by_identity_and_source(box: Any, version: str) -> None:
    accounts = everything(box)
    some = [account["identityId"] for account in accounts[40:45]]
    source = accounts[0]["sourceId"]

    def query(filters: str) -> list[dict[str, Any]]:
        return list(box.get("/accounts", version, filters=filters))

    assert query(f'identityId eq "{some[0]}"') == [item for item in accounts if item["identityId"] == some[0]]
    expected = " ,".join(f'"{item}"' for item in some)
    assert query(f"identityId in ({expected})") == [item for item in accounts if item["identityId"] in some]
    both = query(f'sourceId eq "{source}" and identityId eq "{some[0]}"')
    assert both == [item for item in accounts if item["identityId"] == some[0] and item["sourceId"] == source]
    either = query(f'identityId eq "{some[0]}" or id eq "{accounts[0]["id"]}"')
    assert either == [item for item in accounts if item["identityId"] == some[0] or item["id"] == accounts[0]["id"]]
    assert query(f'not sourceId eq "{source}" and id eq "{accounts[0]["id"]}"') == []


@pytest.mark.parametrize(
    ("filters", "passes"),
    [
        ("uncorrelated eq true", lambda one: one["uncorrelated"]),
        ("identity.correlated eq false", lambda one: one["uncorrelated"]),
        ("hasEntitlements eq true", lambda one: one["hasEntitlements"]),
        ('origin in ("PROVISIONED")', lambda one: one["systemAccount"]),
        ("source.authoritative eq true", lambda one: one["authoritative"]),
        ('source.displayableName eq "service desk"', lambda one: one["sourceName"] == "Service Desk"),
        ('source.connectionType in ("file")', lambda one: one["connectionType"] == "file"),
        ('identity.identityState eq "ACTIVE"', lambda one: one["identityState"] == "ACTIVE"),
        ('identity.name sw "z"', lambda one: one["identity"]["name"].startswith("Z")),
        ('name sw "a"', lambda one: one["name"].lower().startswith("a")),
        ('recommendation.method eq "CRITERIA"', lambda one: one["recommendation"] is not None),
        ("recommendation.method isnull", lambda one: one["recommendation"] is None),
        ("manuallyCorrelated eq false", lambda one: not one["manuallyCorrelated"]),
        ("created gt 2024-01-01", lambda one: one["created"] > "2024-01-01"),
    ],
)
def test_documented_filters_are_evaluated(box: Any, filters: str, passes: Any) -> None:
    expected = [account for account in everything(box) if passes(account)]
    assert everything(box, filters=filters) == expected != []


@pytest.mark.parametrize("filters", ["disabled eq true", 'systemAccount eq "x"', 'sourceId co "a"'])
def test_other_filters_are_refused(box: Any, filters: str) -> None:
    answer = box.http.get("/v2025/accounts", params={"filters": filters})
    assert (answer.status_code, answer.json()["detailCode"]) == (400, "400.1 Bad request content")


def test_accounts_are_sorted_by_time_and_source(box: Any) -> None:
    accounts = everything(box, sorters="source.displayableName,-created")
    assert accounts == sorted(
        sorted(
            sorted(accounts, key=lambda account: account["id"]), key=lambda account: account["created"], reverse=True
        ),
        key=lambda account: account["sourceName"].casefold(),
    )


def test_one_account_is_what_the_list_shows(box: Any) -> None:
    for account in box.get("/accounts", limit=3, offset=50):
        assert box.get(f"/accounts/{account['id']}", "v2024") == account
    assert box.http.get(f"/v2025/accounts/{NOBODY}").status_code == 404


def test_slim_accounts_leave_out_what_comes_from_source_and_identity(box: Any) -> None:
    full, slim = (box.get("/accounts", limit=5, detailLevel=level)[2] for level in ("FULL", "SLIM"))
    assert slim == {name: full[name] for name in slim}
    assert {"id", "identityId", "attributes", "disabled"} <= set(slim)
    assert not {"identity", "sourceOwner", "connectionType"} & set(slim)
    assert box.http.get("/v2025/accounts", params={"detailLevel": "slim"}).status_code == 400


@pytest.mark.parametrize("version", VERSIONS)
def test_accounts_of_several_identities_are_disabled_and_enabled_in_order(small: Any, version: str) -> None:
    ids = active(small, 3)
    requested = [ids[2], NOBODY, ids[0], ids[2]]
    before = small.get(f"/identities/{ids[0]}")
    answer = small.post("/identities-accounts/disable", {"identityIds": requested}, version=version)
    assert answer.status_code == 207
    outcomes = answer.json()
    assert [outcome["id"] for outcome in outcomes] == requested
    assert [outcome["statusCode"] for outcome in outcomes] == [202, 404, 202, 202]
    assert ["message" in outcome for outcome in outcomes] == [False, True, False, False]
    assert [own_account(small, account)["disabled"] for account in ids] == [True, False, True]
    disabled = small.get(f"/identities/{ids[0]}")
    assert disabled["identityStatus"] == disabled["attributes"]["cloudStatus"] == "DISABLED"

    answer = small.post("/identities-accounts/enable", {"identityIds": ids}, version=version)
    assert [outcome["statusCode"] for outcome in answer.json()] == [202, 202, 202]
    assert [own_account(small, account)["disabled"] for account in ids] == [False, False, False]
    assert small.get(f"/identities/{ids[0]}") == {**before, "modified": "2027-01-15T08:00:00.000Z"}


def test_accounts_on_other_sources_stay_as_they_are(small: Any) -> None:
    (account,) = active(small, 1)
    filters = f'identityId eq "{account}" and not origin eq "PROVISIONED"'
    before = small.get("/accounts", filters=filters)
    small.post("/identities-accounts/disable", {"identityIds": [account]})
    assert small.get("/accounts", filters=filters) == before != []


def test_the_account_of_one_identity_is_disabled_and_enabled(small: Any) -> None:
    (account,) = active(small, 1)
    answer = small.post(f"/identities-accounts/{account}/disable", version="v2024")
    assert (answer.status_code, answer.json()) == (202, {})
    assert own_account(small, account)["disabled"] is True
    assert small.post(f"/identities-accounts/{account}/disable").status_code == 202
    assert small.post(f"/identities-accounts/{account}/enable").status_code == 202
    assert own_account(small, account)["disabled"] is False
    assert small.get(f"/identities/{account}")["identityStatus"] == "ACTIVE"


@pytest.mark.parametrize("action", ["enable", "disable"])
def test_who_has_no_account_of_their_own_is_not_found(box: Any, action: str) -> None:
    nobody = box.get("/identities", defaultFilter="NONE", filters="correlated eq false")[0]["id"]
    for account in (NOBODY, nobody):
        assert box.post(f"/identities-accounts/{account}/{action}").status_code == 404
    outcomes = box.post(f"/identities-accounts/{action}", {"identityIds": [NOBODY, nobody]}).json()
    assert [outcome["statusCode"] for outcome in outcomes] == [404, 404]
    assert len({outcome["message"] for outcome in outcomes}) == 2


def test_no_identities_have_no_outcomes(box: Any) -> None:
    answer = box.post("/identities-accounts/enable", {"identityIds": []})
    assert (answer.status_code, answer.json()) == (207, [])
    assert box.post("/identities-accounts/enable", {"identityIds": "x"}).status_code == 400
