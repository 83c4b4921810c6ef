"""Roles by criteria: who has them, when they come and go, and criteria that make no sense."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.access_model.role_criteria import find_error, meets
from tests.sandbox.conftest import SandboxApi

PERSON: dict[str, Any] = {"id": "1", "attributes": {"city": "Oslo", "level": "10", "lead": True, "phone": None}}
ACCOUNTS: list[dict[str, Any]] = [{"attributes": {"groups": ["Readers", "Writers"]}}, {"attributes": None}]


def criterion(operation: str, name: str, value: str, source: str | None = None, type: str = "ACCOUNT") -> Any:
    key = {"type": type if source else "IDENTITY", "property": f"attribute.{name}", "sourceId": source}
    return {"operation": operation, "key": key, "stringValue": value}


def combined(operation: str, *children: Any) -> Any:
    return {"operation": operation, "children": list(children)}


def met(criteria: Any) -> bool:
    assert find_error(criteria) is None
    return meets(criteria, PERSON, lambda source, identity: ACCOUNTS if (source, identity) == ("s", "1") else [])


LEAVES = st.builds(
    criterion,
    st.sampled_from(["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"]),
    st.sampled_from(["city", "groups", "phone"]),
    st.sampled_from(["oslo", "s", "o", "readers", ""]),
    st.sampled_from([None, "s", "t"]),
)


@pytest.mark.parametrize(
    ("criteria", "expected"),
    [
        (criterion("EQUALS", "city", "OSLO"), True),
        (criterion("EQUALS", "city", "Osl"), False),
        (criterion("NOT_EQUALS", "city", "Bergen"), True),
        (criterion("CONTAINS", "city", "sl"), True),
        (criterion("STARTS_WITH", "city", "Os"), True),
        (criterion("STARTS_WITH", "city", "lo"), False),
        (criterion("ENDS_WITH", "city", "lo"), True),
        (criterion("EQUALS", "lead", "true"), True),
        (criterion("GREATER_THAN", "level", "9"), True),
        (criterion("LESS_THAN_EQUALS", "level", "9"), False),
        (criterion("LESS_THAN", "city", "Paris"), True),
        (criterion("EQUALS", "phone", ""), False),
        (criterion("NOT_EQUALS", "phone", "1"), True),
        (criterion("EQUALS", "groups", "writers", "s"), True),
        (criterion("NOT_EQUALS", "groups", "writers", "s"), False),
        (criterion("EQUALS", "groups", "Readers", "s", "ENTITLEMENT"), True),
        (criterion("EQUALS", "groups", "writers", "t"), False),
    ],
)
def test_a_criterion_is_met(criteria: Any, expected: bool) -> None:
    assert met(criteria) is expected


@given(LEAVES, LEAVES, LEAVES)
def test_criteria_are_combined(item: Any, two: Any, three: Any) -> None:
    assert met(combined("AND", item, combined("OR", two, three))) == (met(item) and (met(two) or met(three)))


@given(LEAVES)
def test_what_denies_is_the_opposite(item: Any) -> None:
    opposite = {"EQUALS": "NOT_EQUALS", "CONTAINS": "DOES_NOT_CONTAIN"}
    if item["operation"] in opposite:
        assert met({**item, "operation": opposite[item["operation"]]}) is not met(item)


def role(api: SandboxApi, criteria: Any, **given: Any) -> Any:
    owner = {"type": "IDENTITY", "id": api.get("/identities")[0]["id"]}
    membership = {"type": "STANDARD", "criteria": criteria}
    return api.post("/roles", {"name": "Team", "owner": owner, "membership": membership, **given})


def holders(api: SandboxApi, id: str) -> set[str]:
    """Who has a role, which its members, their assignments and searches agree on."""
    assigned = {item["id"] for item in api.get(f"/roles/{id}/assigned-identities")}
    everyone = [item["id"] for item in api.get("/identities")]
    given = {item: api.get(f"/identities/{item}/role-assignments", roleId=id) for item in everyone}
    query = {"indices": ["identities"], "query": {"query": f"@access(id:{id})"}}
    assert {item for item in everyone if given[item]} == assigned
    assert {item["id"] for item in api.post("/search", query).json()} == assigned
    assert {entry["assignmentSource"] for item in assigned for entry in given[item]} <= {"RULE"}
    return assigned


def people(api: SandboxApi, **wanted: Any) -> set[str]:
    result = api.get("/identities")
    return {item["id"] for item in result if wanted.items() <= item["attributes"].items()}


def test_a_role_follows_its_criteria(small_api: SandboxApi) -> None:
    sales, legal = people(small_api, department="Sales"), people(small_api, department="Legal")
    assert sales
    assert legal
    made = role(small_api, criterion("EQUALS", "department", "sales"))
    path = f"/roles/{made.json()['id']}"
    id = made.json()["id"]
    assert holders(small_api, id) == set()
    small_api.patch(path, {"op": "replace", "path": "/enabled", "value": True})
    assert holders(small_api, id) == sales
    small_api.patch(path, {"op": "replace", "path": "/membership/criteria/stringValue", "value": "Legal"})
    assert holders(small_api, id) == legal
    listed = {"type": "IDENTITY_LIST", "identities": [{"id": min(sales)}]}
    small_api.patch(path, {"op": "replace", "path": "/membership", "value": listed})
    assert holders(small_api, id) == {min(sales)}
    small_api.patch(path, {"op": "replace", "path": "/enabled", "value": False})
    assert holders(small_api, id) == set()


def test_the_roles_of_departments_are_explained_by_their_criteria(small_api: SandboxApi) -> None:
    staff = [item for item in small_api.get("/roles") if item["name"].endswith(" Staff")]
    before = {item["id"]: holders(small_api, item["id"]) for item in staff}
    assert any(before.values())
    for item in staff:
        small_api.patch(f"/roles/{item['id']}", {"op": "replace", "path": "/description", "value": "x"})
    assert {item["id"]: holders(small_api, item["id"]) for item in staff} == before


def test_roles_are_given_and_taken_when_identities_are_processed(small_api: SandboxApi) -> None:
    records = small_api.get("/sources", filters='name eq "Personnel Records"')[0]["id"]
    item, other = (
        entry
        for entry in small_api.get("/accounts", filters=f'sourceId eq "{records}"')
        if entry["nativeIdentity"] < "100002"
    )
    assert (
        small_api.http.put(f"/v2025/accounts/{other['id']}", json={"attributes": {"location": "Mars"}}).status_code
        == 202
    )
    id = role(small_api, criterion("STARTS_WITH", "location", "mars", records), enabled=True).json()["id"]
    assert holders(small_api, id) == {other["identityId"]}
    for entry, place in ((item, "Mars"), (other, "Oslo")):
        small_api.http.put(f"/v2025/accounts/{entry['id']}", json={"attributes": {"location": place}})
    assert holders(small_api, id) == {other["identityId"]}
    assert small_api.post("/identities/process", {"identityIds": [item["identityId"]]}).status_code == 202
    assert holders(small_api, id) == {item["identityId"], other["identityId"]}
    small_api.post("/identities/process", {"identityIds": [other["identityId"]]})
    assert holders(small_api, id) == {item["identityId"]}
    file = f"identificationNumber,location\n{other['nativeIdentity']},Mars"
    path = f"/v2025/sources/{records}/load-accounts"
    assert small_api.http.post(path, files={"file": ("a.csv", file, "text/csv")}).status_code == 202
    assert holders(small_api, id) == {other["identityId"]}


@pytest.mark.parametrize(
    ("criteria", "part"),
    [
        (combined("AND"), "membership.criteria.children"),
        (combined("OR", combined("OR", combined("OR", criterion("EQUALS", "a", "b")))), "levels"),
        (combined("OR", {"operation": "EQUALS"}), "membership.criteria.children[0].key must be"),
        ({"operation": "EQUALS", "key": {"type": "ACCOUNT", "property": "a"}, "stringValue": "b"}, "key.sourceId"),
        ({**criterion("EQUALS", "a", "b"), "stringValue": None}, "stringValue must be a text"),
        (criterion("EQUALS", "a", "b", "nowhere"), "nowhere"),
    ],
)
def test_criteria_that_make_no_sense_are_refused(small_api: SandboxApi, criteria: Any, part: str) -> None:
    response = role(small_api, criteria)
    assert (response.status_code, part in response.text) == (400, True), response.text


@pytest.mark.parametrize("criteria", ["x", {}, {"operation": "LIKE"}])
def test_what_is_no_criterion_says_so(criteria: Any) -> None:
    assert str(find_error(criteria)).startswith("membership.criteria")
