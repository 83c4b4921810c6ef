"""Bodies as SailPoint's own examples show them, as they are sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from sailkit import Patch
from sailkit_api.v2025 import models, operations
from sailkit_core.request import Request
from tests.facade.conftest import Client, Open, Script, http

MOVE = models.JsonPatchOperation(op="move", path="/name", from_="/alias")
CHANGES: list[dict[str, Any]] = [
    {"op": "replace", "path": "/weight", "value": 1.5},
    {"op": "replace", "path": "/cluster", "value": None},
    {"op": "add", "path": "/rows", "value": [["x"], {"y": [1]}]},
]
PATCHES: tuple[Callable[..., Request[Any]], ...] = (
    operations.update_source,
    operations.update_account,
    operations.patch_form_definition,
    operations.patch_form_instance,
    operations.update_user_level,
    operations.update_scheduled_action,
    operations.patch_sim_attributes,
    operations.update_managed_cluster_type,
)


@pytest.mark.filterwarnings("ignore::sailkit.experimental.ExperimentalWarning")
@pytest.mark.parametrize("operation", PATCHES, ids=lambda operation: operation.__name__)
def test_a_patch_is_a_list_of_changes_with_any_values(
    open_client: Open, script: Callable[..., Script], operation: Callable[..., Request[Any]]
) -> None:
    server = script(http(200, b"{}"), http(200, b"{}"), http(200, b"{}"))
    client = open_client(base_url=server.base_url, client_id="a", client_secret="b")
    models_of_changes = [models.JsonPatchOperation(**change) for change in CHANGES]
    for body in (CHANGES, [*models_of_changes, MOVE], Patch().replace("weight", 1.5).operations):
        client.run(client.tenant.send(operation("1", body)))
    first, second, third = (json.loads(call.partition(b"\r\n\r\n")[2]) for call in server.calls)
    assert first == CHANGES
    assert second == [*CHANGES, {"op": "move", "path": "/name", "from": "/alias"}]
    assert third == CHANGES[:1]


@pytest.mark.parametrize(
    ("model", "values"),
    [
        (models.Query, {"fields": ["firstName,lastName,email"]}),
        (models.ConditionEffectConfig, {"defaultValueLabel": "x", "element": 8110662963316867}),
        (models.RoleMiningSessionScope, {"attributeFilterCriteria": {"displayName": {"untranslated": "x"}}}),
        (models.ManagedClient, {"sinceLastSeen": 15000}),
        (models.OrgConfig, {"armSapSystemIdMappings": [{"sourceId": "1", "systemId": "2"}]}),
        (models.Role, {"accessModelMetadata": [{"key": "a", "name": "A"}]}),
        (models.Role, {"accessModelMetadata": {"attributes": [{"key": "a", "name": "A"}]}}),
        (models.AccessProfile, {"accessModelMetadata": [{"key": "a", "name": "A"}]}),
        (models.ImportOptions, {"defaultReferences": ["RULE", {"type": "RULE", "id": "1", "name": "x"}]}),
        (models.FormDefinitionImport, {"self": {"id": "1", "name": "x", "type": "FORM_DEFINITION"}}),
    ],
)
def test_a_property_may_have_the_type_of_its_example(model: type[Any], values: dict[str, Any]) -> None:
    received = model.from_dict(values)
    for name in model._json_names:
        getattr(received, name)
    assert received.to_dict() == values


WORKFLOW: dict[str, Any] = {"name": "A", "definition": {"start": "End", "steps": {"End": {"type": "success"}}}}
TRIGGERS: list[dict[str, Any]] = [
    {"type": "EVENT", "attributes": {"id": "idn:identity-created", "filter": "$.identity"}},
    {"type": "SCHEDULED", "attributes": {"cronString": "0 6 * * *"}},
    {"type": "EXTERNAL", "attributes": {"name": "a", "description": "b"}},
]


@pytest.mark.parametrize("trigger", TRIGGERS, ids=lambda trigger: trigger["type"])
def test_a_workflow_is_taken_with_the_triggers_of_examples(client: Client, trigger: dict[str, Any]) -> None:
    owner = client.collect(client.tenant.identities.list(limit=1))[0].id
    body = {**WORKFLOW, "owner": {"type": "IDENTITY", "id": owner}, "trigger": trigger}
    created = client.run(client.tenant.workflows.create(body))
    assert created["trigger"]["attributes"].items() >= trigger["attributes"].items()
    models.ScheduledAttributes(cron_string="0 6 * * *")


def test_a_field_of_a_provisioning_policy_may_have_an_empty_type(client: Client) -> None:
    source = client.collect(client.tenant.sources.list(limit=1))[0]
    field = models.FieldDetailsDto(name="login", type="", transform={"type": "usernameGenerator", "attributes": {}})
    policy = models.ProvisioningPolicyDto(name="A", usage_type="CREATE_GROUP", fields=[field])
    created = client.run(client.tenant.sources.create_provisioning_policy(source.id, policy))
    client.run(client.tenant.sources.delete_provisioning_policy(source.id, "CREATE_GROUP"))
    assert created.fields[0].type == ""


def test_criteria_of_a_dimension_may_have_several_values(client: Client) -> None:
    role = client.collect(client.tenant.roles.list(limit=1))[0]
    key = models.DimensionCriteriaKey(type="IDENTITY", property="attribute.department")
    criteria = models.DimensionCriteriaLevel1(operation="EQUALS", key=key, values=["Sales", "Legal"])
    membership = models.DimensionMembershipSelector(type="STANDARD", criteria=criteria)
    body = models.Dimension(name="A", owner=role.owner, membership=membership)
    created = client.run(client.tenant.dimensions.create(role.id, body))
    read = client.run(client.tenant.dimensions.get(role.id, created.id))
    client.run(client.tenant.dimensions.delete(role.id, created.id))
    assert read.membership.criteria.values == ["Sales", "Legal"]


@pytest.mark.parametrize(
    ("model", "missing", "values"),
    [
        (
            models.CreateFormInstanceRequest,
            "created_by",
            {"expire": "2030-01-01T00:00:00Z", "form_definition_id": "1", "recipients": []},
        ),
        (
            models.ConnectorRuleUpdateRequest,
            "id",
            {"name": "A", "type": "BuildMap", "source_code": {"version": "1", "script": ""}},
        ),
        (models.AccessProfileRequestableChange, "requestable", {"id": "1"}),
    ],
)
def test_what_only_a_request_requires_is_demanded(
    model: Callable[..., Any], missing: str, values: dict[str, Any]
) -> None:
    with pytest.raises(TypeError, match=missing):
        model(**values)


def test_what_the_service_makes_is_not_demanded() -> None:
    """The class is also the answer, which has an id."""
    made = models.CampaignFilterDetails(name="A", owner="1", mode="INCLUSION")
    assert not {"id", "isSystemFilter"} & made.to_dict().keys()


def test_metadata_of_a_role_is_read_as_models() -> None:
    metadata = [{"key": "a", "name": "A"}]
    listed = models.Role.from_dict({"accessModelMetadata": metadata}).access_model_metadata
    wrapped = models.Role.from_dict({"accessModelMetadata": {"attributes": metadata}}).access_model_metadata
    assert isinstance(listed, list)
    assert isinstance(wrapped, models.AttributeDTOList)
    assert listed == wrapped.attributes == [models.AttributeDTO(key="a", name="A")]
