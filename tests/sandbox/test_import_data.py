"""Import of a tenant from JSON."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit_sandbox import Sandbox
from tests.sandbox.conftest import SandboxApi

PATHS = {
    "identities": "/identities",
    "sources": "/sources",
    "entitlements": "/entitlements",
    "accessProfiles": "/access-profiles",
    "roles": "/roles",
    "accounts": "/accounts",
}
SMALL: dict[str, Any] = {
    "identities": [{"name": "Ada Ray"}, {"name": "Bo Li", "managerRef": {"name": "Ada Ray"}}],
    "sources": [{"name": "Wiki"}],
    "entitlements": [{"name": "Editors", "source": {"name": "Wiki"}}],
    "accessProfiles": [{"name": "Edit", "entitlements": [{"name": "Editors"}]}],
    "roles": [{"name": "Writer", "accessProfiles": [{"name": "Edit"}]}],
    "accounts": [{"identity": {"name": "Bo Li"}, "sourceName": "Wiki", "attributes": {"groups": "Editors"}}],
    "roleAssignments": [],
}


def exported(api: SandboxApi) -> dict[str, list[Any]]:
    """What the lists of a tenant answer, and the role assignments of all identities."""
    results: dict[str, list[Any]] = {name: everything(api, path) for name, path in PATHS.items()}
    values = [
        {**assignment, "identityId": item["id"]}
        for item in results["identities"]
        for role in api.get(f"/identities/{item['id']}/role-assignments")
        for assignment in api.get(f"/identities/{item['id']}/role-assignments", roleId=role["role"]["id"])
    ]
    return {**results, "roleAssignments": values}


def everything(api: SandboxApi, path: str) -> list[Any]:
    query = {"defaultFilter": "NONE"} if path == "/identities" else {}
    results: list[Any] = []
    while page := api.get(path, offset=len(results), **query):
        results += page
    return results


def owned(api: SandboxApi, identity: str) -> list[str]:
    """The ids of what an identity owns."""
    results = api.get(f"/identities/{identity}/ownership")["associationDetails"]
    return [entity["identityEntity"]["id"] for detail in results for entity in detail["entities"]]


def test_roles_are_given_by_their_criteria(start_sandbox: Callable[..., SandboxApi]) -> None:
    people = [{"id": item, "name": item, "attributes": {"team": team}} for item, team in zip("abc", "xyx", strict=True)]
    key = {"type": "IDENTITY", "property": "attribute.team"}
    criteria = {"operation": "EQUALS", "key": key, "stringValue": "x"}
    role = {"id": "r", "name": "R", "enabled": True, "membership": {"type": "STANDARD", "criteria": criteria}}
    values = [{"id": item, "role": {"id": "r"}, "identityId": item} for item in "ab"]
    api = start_sandbox(data={"identities": people, "roles": [role], "roleAssignments": values})
    path = "/roles/r/assigned-identities"
    assert [item["id"] for item in api.get(path)] == ["a", "b", "c"]
    assert [item["id"] for item in api.get("/identities/a/role-assignments")] == ["a"]
    api.patch("/roles/r", {"op": "replace", "path": "/enabled", "value": False})
    assert [item["id"] for item in api.get(path)] == ["b"]


def test_what_one_tenant_lists_another_takes_over(start_sandbox: Callable[..., SandboxApi]) -> None:
    first = start_sandbox(identities=60)
    members = {"type": "IDENTITY_LIST", "identities": [{"id": first.get("/identities")[3]["id"]}]}
    owner = first.get("/roles")[0]["owner"]
    values = {"name": "Club", "owner": owner, "enabled": True, "membership": members}
    assert first.post("/roles", values).status_code == 201
    data = exported(first)
    assert all(data.values())
    second = start_sandbox(data=data)
    assert exported(second) == data
    correlated = [entry["id"] for entry in first.get("/identities")]
    assert [entry["id"] for entry in second.get("/identities")] == correlated
    third = start_sandbox(data=json.loads(json.dumps(data)))
    assert exported(third) == data
    handed_on = {item["id"] for things in data.values() for item in things}
    for entry in correlated[:9]:
        path = f"/entitlements/identities/{entry}/entitlements"
        assert second.get(path) == first.get(path)
        assert set(owned(second, entry)) == set(owned(first, entry)) & handed_on
    role = second.get("/roles", filters='name eq "Club"')[0]["id"]
    patch = [{"op": "replace", "path": "/membership", "value": None}]
    headers = {"Content-Type": "application/json-patch+json"}
    assert second.http.patch(f"/v2025/roles/{role}", json=patch, headers=headers).status_code == 200
    assert second.get(f"/roles/{role}/assigned-identities") == []


def test_what_is_usual_can_be_left_out(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(data=SMALL)
    ada, bo = api.get("/identities")
    assert (ada["alias"], ada["isManager"], bo["isManager"]) == ("ada.ray", True, False)
    assert bo["managerRef"] == {"type": "IDENTITY", "id": ada["id"], "name": "Ada Ray"}
    (account,) = api.get("/accounts")
    assert (account["name"], account["identityId"], account["hasEntitlements"]) == ("bo.li", bo["id"], True)
    (profile,) = api.get("/access-profiles")
    assert (profile["source"]["name"], profile["owner"]["id"]) == ("Wiki", ada["id"])
    assert [item["name"] for item in api.get(f"/accounts/{account['id']}/entitlements")] == ["Editors"]
    (schema,) = api.get(f"/sources/{account['sourceId']}/schemas")
    attributes = {schema["identityAttribute"]: "new", "sourceId": account["sourceId"]}
    assert api.post("/accounts", {"attributes": attributes}).status_code == 202
    assert len(api.get("/accounts")) == 2
    assert exported(start_sandbox(data=SMALL)) == exported(start_sandbox(data=SMALL))


def test_people_can_be_made_besides(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(data=SMALL, identities=20)
    assert len(api.get("/identities")) == 22
    assert {item["name"] for item in api.get("/sources")} > {"Wiki", "IdentityNow"}
    (created,) = start_sandbox(data={"identities": [{"name": "Ada"}]}).get("/identities")
    assert created["name"] == "Ada"
    assert start_sandbox(data={}).get("/identities") == []


def test_the_data_stays_as_it_is_and_serves_again() -> None:
    before = json.dumps(SMALL)
    sandbox = Sandbox(data=SMALL)
    for _ in range(2):
        with sandbox, sandbox.tenant() as tenant:
            assert [item.name for item in tenant.identities.list()] == ["Ada Ray", "Bo Li"]
    assert json.dumps(SMALL) == before


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({"people": []}, "unknown collection 'people'"),
        ({"identities": {}}, "identities must be a list"),
        ({"identities": ["Ada"]}, "identities[0] must be an object"),
        ({"identities": [{"name": 1}]}, "identities[0].name must be a string"),
        ({"sources": [{}, {"name": "x", "features": "ENABLE"}]}, "sources[1].features must be a list"),
        ({"accounts": [{"disabled": "true"}]}, "accounts[0].disabled must be true or false"),
        ({"roles": [{"owner": "x"}]}, "roles[0].owner must be an object"),
    ],
)
def test_what_is_no_data_is_refused_at_once(data: Any, place: str) -> None:
    with pytest.raises(ValueError, match=re.escape(place)):
        Sandbox(data=data)


def _with(collection: str, **changes: Any) -> dict[str, Any]:
    (item, *others) = SMALL[collection] or [{}]
    return {**SMALL, collection: [{**item, **changes}, *others]}


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (_with("identities", name=None), "identities[0].name is missing"),
        (_with("identities", managerRef={"id": "x"}), "identities[0].managerRef refers to an unknown object"),
        ({"identities": [{"name": "A", "id": "1"}, {"name": "B", "id": "1"}]}, "identities[1].id is a duplicate"),
        (_with("sources", owner={"name": "Cy"}), "sources[0].owner refers to an unknown object"),
        (_with("sources", name=""), "sources[0].name is missing"),
        (_with("sources", schemas=["account"]), "sources[0].schemas must be a list of objects"),
        (_with("entitlements", source=None), "entitlements[0].source must be an object with an id or a name"),
        (_with("entitlements", name=None), "entitlements[0].name is missing"),
        (
            _with("accessProfiles", entitlements=[{"id": "x"}]),
            "accessProfiles[0].entitlements[0] refers to an unknown object",
        ),
        (_with("accessProfiles", entitlements=[]), "accessProfiles[0].source"),
        (_with("roles", accessProfiles=[{"id": "x"}]), "roles[0].accessProfiles[0] refers to an unknown object"),
        (_with("roles", membership={"identities": 1}), "roles[0].membership.identities must be a list"),
        (
            _with("roles", membership={"criteria": {"operation": "IS"}}),
            "roles[0].membership.criteria.operation must be",
        ),
        (_with("accounts", identity=None, identityId="x"), "accounts[0].identityId refers to an unknown object"),
        (_with("accounts", identity=None), "accounts[0].name is missing"),
        (_with("accounts", sourceName=None), "accounts[0] requires sourceId or sourceName"),
        (_with("accounts", identity=None, identityId="x"), "are only in lists with defaultFilter=NONE"),
        (_with("accounts", sourceName="Blog"), "accounts[0].sourceName refers to an unknown object"),
        (_with("accounts", sourceId="x"), "accounts[0].sourceId refers to an unknown object"),
        (_with("roleAssignments", role={"name": "Writer"}), "roleAssignments[0].identityId"),
        (_with("roleAssignments", identityId="x"), "roleAssignments[0].role"),
    ],
)
def test_what_refers_to_nothing_is_refused_before_anything_is_written(data: Any, place: str, tmp_path: Path) -> None:
    database = str(tmp_path / "tenant.db")
    with pytest.raises(ValueError, match=re.escape(place)):
        Sandbox(data=data, database=database).start()
    with Sandbox(data=SMALL, database=database) as sandbox, sandbox.tenant() as tenant:
        assert len(list(tenant.identities.list())) == 2


def test_a_file_serves_as_well(tmp_path: Path, sign_in: Any) -> None:
    path = tmp_path / "tenant.json"
    path.write_text(json.dumps(SMALL), "utf-8")
    with Sandbox(data=path) as sandbox, contextlib.closing(sign_in(sandbox)) as http:
        assert len(http.get("/v2025/identities").json()) == 2
    path.write_text('{"identities": [', "utf-8")
    with pytest.raises(ValueError, match=r"tenant\.json is not JSON"):
        Sandbox(data=str(path))
    path.write_text('{"identities": [{"name": "x", "attributes": {"a": NaN}}]}', "utf-8")
    with pytest.raises(ValueError, match=r"tenant\.json is not JSON in UTF-8: JSON does not have NaN"):
        Sandbox(data=path)
    path.write_text("[]", "utf-8")
    with pytest.raises(ValueError, match="data must be an object"):
        Sandbox(data=path)
    with pytest.raises(FileNotFoundError):
        Sandbox(data=tmp_path / "missing.json")


def test_the_command_takes_a_file(tmp_path: Path) -> None:
    path = tmp_path / "tenant.json"
    path.write_text(json.dumps(SMALL), "utf-8")
    command = [sys.executable, "-m", "sailkit_sandbox", "--data", str(path)]
    environment = {"PYTHONPATH": ":".join(path for path in sys.path if path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        base, client_id, secret = (process.stdout.readline().split()[-1] for _ in range(3))
        form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}
        with httpx.Client(base_url=base, trust_env=False, verify=False, timeout=60) as http:
            token = http.post("/oauth/token", data=form).json()["access_token"]
            results = http.get("/v2025/roles", headers={"Authorization": f"Bearer {token}"}).json()
        assert [item["name"] for item in results] == ["Writer"]
        process.terminate()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), datetime(2024, 1, 1, tzinfo=UTC), {1, 2}])
def test_values_that_json_does_not_have_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="data has a value that JSON does not have"):
        Sandbox(data={"identities": [{"name": "x", "attributes": {"a": value}}]})
