"""Identity profiles: mappings of attributes, previews, processing, export and import."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sailkit import Tenant
from sailkit.errors import BadRequestError, NotFoundError
from sailkit_sandbox import Sandbox

from .conftest import SandboxApi


@pytest.fixture
def tenant() -> Iterator[Tenant]:
    with Sandbox(identities=30) as sandbox:
        with sandbox.tenant(experimental=True) as tenant:
            yield tenant
        assert sandbox.crashes == ()


def build_mapping(name: str, type: str, **attributes: Any) -> dict[str, Any]:
    return {"identityAttributeName": name, "transformDefinition": {"type": type, "attributes": attributes}}


def test_a_preview_shows_what_mappings_lead_to(tenant: Tenant) -> None:
    identity: Any = tenant.identities.list(limit=1).first()
    tenant.transforms.create({"name": "Initial", "type": "substring", "attributes": {"begin": 0, "end": 1}})
    attributes = {"id": "Initial", "input": {"type": "identityAttribute", "attributes": {"name": "firstname"}}}
    preview: Any = tenant.identity_profiles.generate_preview(
        {
            "identityId": identity.id,
            "identityAttributeConfig": {
                "enabled": True,
                "attributeTransforms": [
                    build_mapping("initial", "reference", **attributes),
                    build_mapping("department", "static", value="Everyone"),
                    build_mapping("wrong", "reference", id="Unknown"),
                ],
            },
        }
    )
    initial, department, wrong = preview.preview_attributes
    assert initial.value == identity.name[0]
    assert (department.value, department.previous_value) == ("Everyone", identity.attributes["department"])
    assert "no transform with the name 'Unknown'" in wrong.error_messages[0].text
    after: Any = tenant.identities.get(identity.id)
    assert after.attributes["department"] == department.previous_value


def test_the_mappings_of_a_new_tenant_change_nothing(small_api: SandboxApi) -> None:
    before = small_api.get("/identities", defaultFilter="CORRELATED_ONLY")
    (profile,) = small_api.get("/identity-profiles")
    assert profile["identityCount"] == len(before)
    assert small_api.post(f"/identity-profiles/{profile['id']}/process-identities").status_code == 202
    after = small_api.get("/identities", defaultFilter="CORRELATED_ONLY")
    assert [one["attributes"] for one in after] == [one["attributes"] for one in before]
    assert {one["processingState"] for one in after} == {"OK"}


def test_processing_applies_changed_mappings(small_api: SandboxApi) -> None:
    (profile,) = small_api.get("/identity-profiles")
    mapping = build_mapping("costCenter", "lookup", input="A", table={"A": "100"})
    path = f"/identity-profiles/{profile['id']}"
    changed = small_api.patch(
        path, {"op": "add", "path": "/identityAttributeConfig/attributeTransforms/-", "value": mapping}
    ).json()
    assert changed["identityRefreshRequired"] is True
    identity = small_api.get("/identities")[0]
    assert "costCenter" not in identity["attributes"]
    small_api.post("/identities/process", {"identityIds": [identity["id"]]})
    assert small_api.get(f"/identities/{identity['id']}")["attributes"]["costCenter"] == "100"
    small_api.post(f"{path}/process-identities")
    assert {one["attributes"]["costCenter"] for one in small_api.get("/identities")} == {"100"}
    assert small_api.get(path, version="v2024")["identityRefreshRequired"] is False


def test_a_mapped_state_changes_accounts(small_api: SandboxApi) -> None:
    """A leaver by the data of the authoritative source: nobody sets the state."""
    (profile,) = small_api.get("/identity-profiles")
    person = next(one for one in small_api.get("/identities") if one["lifecycleState"]["stateName"] == "active")
    mapping = build_mapping(
        "cloudLifecycleState",
        "conditional",
        expression="$uid eq " + person["alias"],
        uid={"type": "identityAttribute", "attributes": {"name": "uid"}},
        positiveCondition="inactive",
        negativeCondition="$now",
        now={"type": "identityAttribute", "attributes": {"name": "cloudLifecycleState"}},
    )
    path = f"/identity-profiles/{profile['id']}"
    small_api.patch(path, {"op": "add", "path": "/identityAttributeConfig/attributeTransforms/-", "value": mapping})
    small_api.patch(f"/identities/{person['id']}")
    small_api.post("/identities/process", {"identityIds": [one["id"] for one in small_api.get("/identities")]})
    after = small_api.get(f"/identities/{person['id']}")
    expected = {"stateName": "inactive", "manuallyUpdated": False}
    if person["lifecycleState"]["manuallyUpdated"]:
        expected = person["lifecycleState"]
    assert after["lifecycleState"] == expected
    accounts = small_api.get("/accounts", filters=f'identityId eq "{person["id"]}"')
    assert {one["disabled"] for one in accounts if not one["authoritative"]} == {expected["stateName"] == "inactive"}


def test_profiles_are_created_exported_imported_and_deleted(tenant: Tenant) -> None:
    source = next(one for one in tenant.sources.list() if one.name == "Code Hosting")
    reference = {"type": "SOURCE", "id": source.id, "name": source.name}
    created = tenant.identity_profiles.create({"name": "Robots", "authoritativeSource": reference})
    states = tenant.lifecycle_states.list(str(created.id)).collect()
    assert [one.technical_name for one in states] == ["active", "inactive"]
    config = tenant.identity_profiles.get_default_attribute_config(str(created.id))
    assert config.attribute_transforms
    exported = tenant.identity_profiles.export(filters='name eq "Robots"').collect()
    task = tenant.identity_profiles.delete(str(created.id))
    assert tenant.wait(task).completion_status == "SUCCESS"
    with pytest.raises(NotFoundError):
        tenant.identity_profiles.get(str(created.id))
    result = tenant.identity_profiles.import_profiles(exported)
    assert [one.name for one in result.imported_objects] == ["Robots"]
    assert tenant.identity_profiles.list(filters='name eq "Robots"').first() is not None


def test_an_import_names_the_source_that_is_missing(small_api: SandboxApi) -> None:
    item = {"object": {"name": "New", "authoritativeSource": {"type": "SOURCE", "id": "x", "name": "Elsewhere"}}}
    result = small_api.post("/identity-profiles/import", [item]).json()
    assert result["importedObjects"] == []
    assert "authoritativeSource refers to x" in result["errors"][0]["text"]


@pytest.mark.parametrize(
    "change",
    [
        {"name": "x"},
        {"name": "x", "authoritativeSource": {"type": "SOURCE", "id": "none", "name": "x"}},
        {"name": "Employees and Contractors"},
    ],
)
def test_invalid_profiles_are_refused(tenant: Tenant, change: dict[str, Any]) -> None:
    with pytest.raises(BadRequestError):
        tenant.identity_profiles.create(change)
