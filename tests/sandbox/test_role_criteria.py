"""Role criteria: assignment, removal, and refused criteria."""

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


def several(operation: str, name: str, *values: str) -> Any:
    return {**criterion(operation, name, ""), "stringValue": None, "values": list(values)}


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
        (several("EQUALS", "city", "Bergen", "Oslo"), True),
        (several("EQUALS", "city", "Bergen", "Lisbon"), False),
        (several("NOT_EQUALS", "city", "Bergen", "Oslo"), False),
        (several("DOES_NOT_CONTAIN", "city", "ber", "lis"), True),
        (several("GREATER_THAN", "level", "11", "9"), True),
        ({**criterion("EQUALS", "city", "Oslo"), "values": None}, True),
        ({**criterion("EQUALS", "city", "Oslo"), "values": []}, True),
    ],
)
def test_a_criterion_is_met(criteria: Any, expected: bool) -> None:
    assert met(criteria) is expected


@given(LEAVES, LEAVES, LEAVES)
def test_criteria_are_combined(element: Any, two: Any, three: Any) -> None:
    assert met(combined("AND", element, combined("OR", two, three))) == (met(element) and (met(two) or met(three)))


@given(LEAVES)
def test_what_denies_is_the_opposite(element: Any) -> None:
    opposite = {"EQUALS": "NOT_EQUALS", "CONTAINS": "DOES_NOT_CONTAIN"}
    if element["operation"] in opposite:
        assert met({**element, "operation": opposite[element["operation"]]}) is not met(element)


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
    assert {identity["assignmentSource"] for item in assigned for identity in given[item]} <= {"RULE"}
    return assigned


def people(api: SandboxApi, **expected: Any) -> set[str]:
    results = api.get("/identities")
    return {identity["id"] for identity in results if expected.items() <= identity["attributes"].items()}


def test_a_role_follows_its_criteria(small_api: SandboxApi) -> None:
    sales, legal = people(small_api, department="Sales"), people(small_api, department="Legal")
    assert sales
    assert legal
    created = role(small_api, criterion("EQUALS", "department", "sales"))
    path = f"/roles/{created.json()['id']}"
    id = created.json()["id"]
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


def test_one_of_several_values_makes_a_member(small_api: SandboxApi) -> None:
    criteria = several("EQUALS", "department", "Sales", "Legal")
    created = role(small_api, criteria, enabled=True).json()
    assert small_api.get(f"/roles/{created['id']}")["membership"]["criteria"]["values"] == ["Sales", "Legal"]
    assert holders(small_api, created["id"]) == people(small_api, department="Sales") | people(
        small_api, department="Legal"
    )


def test_the_roles_of_departments_are_explained_by_their_criteria(small_api: SandboxApi) -> None:
    staff = [identity for identity in small_api.get("/roles") if identity["name"].endswith(" Staff")]
    before = {identity["id"]: holders(small_api, identity["id"]) for identity in staff}
    assert any(before.values())
    for identity in staff:
        small_api.patch(f"/roles/{identity['id']}", {"op": "replace", "path": "/description", "value": "x"})
    assert {identity["id"]: holders(small_api, identity["id"]) for identity in staff} == before


def test_roles_are_given_and_taken_when_identities_are_processed(small_api: SandboxApi) -> None:
    records = small_api.get("/sources", filters='name eq "Personnel Records"')[0]["id"]
    item, other = (
        identity
        for identity in small_api.get("/accounts", filters=f'sourceId eq "{records}"')
        if identity["nativeIdentity"] < "100002"
    )
    assert (
        small_api.http.put(f"/v2025/accounts/{other['id']}", json={"attributes": {"location": "Mars"}}).status_code
        == 202
    )
    id = role(small_api, criterion("STARTS_WITH", "location", "mars", records), enabled=True).json()["id"]
    assert holders(small_api, id) == {other["identityId"]}
    for identity, place in ((item, "Mars"), (other, "Oslo")):
        small_api.http.put(f"/v2025/accounts/{identity['id']}", json={"attributes": {"location": place}})
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
        ({**criterion("EQUALS", "a", "b"), "stringValue": None}, "stringValue must be a string"),
        ({**several("EQUALS", "a"), "values": []}, "stringValue must be a string"),
        ({**several("EQUALS", "a"), "values": "b"}, "values must be a list"),
        (criterion("EQUALS", "a", "b", "nowhere"), "nowhere"),
    ],
)
def test_criteria_that_make_no_sense_are_refused(small_api: SandboxApi, criteria: Any, part: str) -> None:
    response = role(small_api, criteria)
    assert (response.status_code, part in response.text) == (400, True), response.text


@pytest.mark.parametrize("criteria", ["x", {}, {"operation": "LIKE"}])
def test_what_is_no_criterion_says_so(criteria: Any) -> None:
    assert str(find_error(criteria)).startswith("membership.criteria")


def test_metadata_of_a_new_role_may_be_the_list_itself(small_api: SandboxApi) -> None:
    attribute = {"key": "domain", "name": "Domain", "multiselect": False, "values": [{"value": "hr", "name": "HR"}]}
    owner = {"id": small_api.get("/identities")[0]["id"], "type": "IDENTITY"}
    for metadata in ([attribute], {"attributes": [attribute]}):
        role = small_api.post(
            "/roles", {"name": f"Readers {type(metadata).__name__}", "owner": owner, "accessModelMetadata": metadata}
        )
        assert role.status_code == 201
        assert [item["key"] for item in role.json()["accessModelMetadata"]["attributes"]] == ["domain"]
