"""Accounts, in both API versions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.documented import Ask

VERSIONS = ("v2024", "v2025")
NOBODY = "0" * 32


def everything(api: Any, **query: Any) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = []
    while page := api.get("/accounts", offset=len(results), **query):
        results += page
    return results


def own_account(api: Any, identity_id: str) -> dict[str, Any]:
    """The account with which an identity signs in."""
    assigned = api.get("/accounts", filters=f'identityId eq "{identity_id}"')
    (results,) = [account for account in assigned if account["systemAccount"]]
    return dict(results)


def active(api: Any, count: int) -> list[str]:
    return [account["id"] for account in api.get("/identities", filters='cloudStatus eq "ACTIVE"')][1 : count + 1]


@pytest.mark.parametrize("version", VERSIONS)
def test_accounts_are_found_by_identity_and_source(api: Any, version: str) -> None:
    accounts = everything(api)
    some = [account["identityId"] for account in accounts[40:45]]
    source = accounts[0]["sourceId"]

    def query(filters: str) -> list[dict[str, Any]]:
        return list(api.get("/accounts", version, filters=filters))

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
        ("uncorrelated eq true", lambda element: element["uncorrelated"]),
        ("identity.correlated eq false", lambda element: element["uncorrelated"]),
        ("hasEntitlements eq true", lambda element: element["hasEntitlements"]),
        ('origin in ("PROVISIONED")', lambda element: element["systemAccount"]),
        ("source.authoritative eq true", lambda element: element["authoritative"]),
        ('source.displayableName eq "service desk"', lambda element: element["sourceName"] == "Service Desk"),
        ('source.connectionType in ("file")', lambda element: element["connectionType"] == "file"),
        ('identity.identityState eq "ACTIVE"', lambda element: element["identityState"] == "ACTIVE"),
        ('identity.name sw "z"', lambda element: element["identity"]["name"].startswith("Z")),
        ('name sw "a"', lambda element: element["name"].lower().startswith("a")),
        ('recommendation.method eq "CRITERIA"', lambda element: element["recommendation"] is not None),
        ("recommendation.method isnull", lambda element: element["recommendation"] is None),
        ("manuallyCorrelated eq false", lambda element: not element["manuallyCorrelated"]),
        ("created gt 2024-01-01", lambda element: element["created"] > "2024-01-01"),
    ],
)
def test_documented_filters_are_evaluated(api: Any, filters: str, passes: Any) -> None:
    expected = [account for account in everything(api) if passes(account)]
    assert everything(api, filters=filters) == expected != []


@pytest.mark.parametrize("filters", ["disabled eq true", 'systemAccount eq "x"', 'sourceId co "a"'])
def test_other_filters_are_refused(api: Any, filters: str) -> None:
    response = api.http.get("/v2025/accounts", params={"filters": filters})
    assert (response.status_code, response.json()["detailCode"]) == (400, "400.1 Bad request content")


def test_accounts_are_sorted_by_time_and_source(api: Any) -> None:
    accounts = everything(api, sorters="source.displayableName,-created")
    assert accounts == sorted(
        sorted(
            sorted(accounts, key=lambda account: account["id"]), key=lambda account: account["created"], reverse=True
        ),
        key=lambda account: account["sourceName"].casefold(),
    )


def test_one_account_is_what_the_list_shows(api: Any) -> None:
    for account in api.get("/accounts", limit=3, offset=50):
        assert api.get(f"/accounts/{account['id']}", "v2024") == account
    assert api.http.get(f"/v2025/accounts/{NOBODY}").status_code == 404


def test_slim_accounts_leave_out_what_comes_from_source_and_identity(api: Any) -> None:
    full, slim = (api.get("/accounts", limit=5, detailLevel=level)[2] for level in ("FULL", "SLIM"))
    assert slim == {name: full[name] for name in slim}
    assert {"id", "identityId", "attributes", "disabled"} <= set(slim)
    assert not {"identity", "sourceOwner", "connectionType"} & set(slim)
    assert api.http.get("/v2025/accounts", params={"detailLevel": "slim"}).status_code == 400


@pytest.mark.parametrize("version", VERSIONS)
def test_accounts_of_several_identities_are_disabled_and_enabled_in_order(small_api: Any, version: str) -> None:
    ids = active(small_api, 3)
    requested = [ids[2], NOBODY, ids[0], ids[2]]
    before = small_api.get(f"/identities/{ids[0]}")
    response = small_api.post("/identities-accounts/disable", {"identityIds": requested}, version=version)
    assert response.status_code == 207
    outcomes = response.json()
    assert [outcome["id"] for outcome in outcomes] == requested
    assert [outcome["statusCode"] for outcome in outcomes] == [202, 404, 202, 202]
    assert ["message" in outcome for outcome in outcomes] == [False, True, False, False]
    assert [own_account(small_api, account)["disabled"] for account in ids] == [True, False, True]
    disabled = small_api.get(f"/identities/{ids[0]}")
    assert disabled["identityStatus"] == disabled["attributes"]["cloudStatus"] == "DISABLED"

    response = small_api.post("/identities-accounts/enable", {"identityIds": ids}, version=version)
    assert [outcome["statusCode"] for outcome in response.json()] == [202, 202, 202]
    assert [own_account(small_api, account)["disabled"] for account in ids] == [False, False, False]
    assert small_api.get(f"/identities/{ids[0]}") == {**before, "modified": "2027-01-15T08:00:00.000Z"}


def test_accounts_on_other_sources_stay_as_they_are(small_api: Any) -> None:
    (account,) = active(small_api, 1)
    filters = f'identityId eq "{account}" and not origin eq "PROVISIONED"'
    before = small_api.get("/accounts", filters=filters)
    small_api.post("/identities-accounts/disable", {"identityIds": [account]})
    assert small_api.get("/accounts", filters=filters) == before != []


def test_the_account_of_one_identity_is_disabled_and_enabled(small_api: Any) -> None:
    (account,) = active(small_api, 1)
    response = small_api.post(f"/identities-accounts/{account}/disable", version="v2024")
    assert (response.status_code, response.json()) == (202, {})
    assert own_account(small_api, account)["disabled"] is True
    assert small_api.post(f"/identities-accounts/{account}/disable").status_code == 202
    assert small_api.post(f"/identities-accounts/{account}/enable").status_code == 202
    assert own_account(small_api, account)["disabled"] is False
    assert small_api.get(f"/identities/{account}")["identityStatus"] == "ACTIVE"


@pytest.mark.parametrize("action", ["enable", "disable"])
def test_who_has_no_account_of_their_own_is_not_found(api: Any, action: str) -> None:
    nobody = api.get("/identities", defaultFilter="NONE", filters="correlated eq false")[0]["id"]
    for account in (NOBODY, nobody):
        assert api.post(f"/identities-accounts/{account}/{action}").status_code == 404
    outcomes = api.post(f"/identities-accounts/{action}", {"identityIds": [NOBODY, nobody]}).json()
    assert [outcome["statusCode"] for outcome in outcomes] == [404, 404]
    assert len({outcome["message"] for outcome in outcomes}) == 2


def test_no_identities_have_no_outcomes(api: Any) -> None:
    response = api.post("/identities-accounts/enable", {"identityIds": []})
    assert (response.status_code, response.json()) == (207, [])
    assert api.post("/identities-accounts/enable", {"identityIds": "x"}).status_code == 400


@pytest.mark.parametrize("ask", ["v2025"], indirect=True)
def test_accounts_are_classified_as_those_of_machines(ask: Ask) -> None:
    accounts = ask("list_accounts")
    first = accounts[0]
    second = next(item for item in accounts if item["sourceId"] == first["sourceId"] and item["id"] != first["id"])

    def classify(account: Any, mode: str = "default") -> Any:
        answer = ask("send_classify_machine_account", account["id"], classification_mode=mode)["isMachine"]
        assert ask("get_account", account["id"])["isMachine"] == answer
        return answer

    assert not classify(first)
    name = {"operation": "EQUALS", "attribute": "nativeIdentity", "value": first["nativeIdentity"].upper()}
    other = {"operation": "STARTS_WITH", "attribute": "name", "value": "nobody"}
    criteria = {"operation": "OR", "children": [name, other]}
    config = {"enabled": True, "classificationMethod": "CRITERIA", "criteria": criteria}
    ask("set_machine_classification_config", first["sourceId"], config)
    assert (classify(first), classify(second)) == (True, False)
    assert (classify(first, "forceHuman"), classify(first), classify(first, "ignoreManual")) == (False, False, True)
    assert classify(second, "forceMachine")
    ask("send_declassify_machine_account_from_source", first["sourceId"], status=204)
    assert [ask("get_account", item["id"])["isMachine"] for item in (first, second)] == [False, False]
    ask("set_machine_classification_config", first["sourceId"], {"enabled": True, "classificationMethod": "SOURCE"})
    assert classify(second)
    ask("send_classify_machine_account", "none", status=404)
