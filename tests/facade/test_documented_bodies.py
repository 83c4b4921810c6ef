"""Bodies as SailPoint's own examples show them, as they are sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from sailkit import Patch
from sailkit_api.v2025 import models, operations
from sailkit_core.request import Request
from tests.facade.conftest import Open, Script, http

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


def test_metadata_of_a_role_is_read_as_models() -> None:
    metadata = [{"key": "a", "name": "A"}]
    listed = models.Role.from_dict({"accessModelMetadata": metadata}).access_model_metadata
    wrapped = models.Role.from_dict({"accessModelMetadata": {"attributes": metadata}}).access_model_metadata
    assert isinstance(listed, list)
    assert isinstance(wrapped, models.AttributeDTOList)
    assert listed == wrapped.attributes == [models.AttributeDTO(key="a", name="A")]
