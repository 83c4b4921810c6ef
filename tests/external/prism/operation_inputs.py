"""Operations that made-up values do not suit: objects for their paths, and values of their bodies."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from sailkit_core.model import File
from tests.external.prism.object_factory import DAILY, DEFINITION, TIMES, WEEKLY, Doc, ObjectFactory

_NOT_REQUESTABLE: Final = [{"op": "replace", "path": "/requestable", "value": False}]
_EVERYTHING: Final = {"queryType": "SAILPOINT", "query": {"query": "*"}}
_EVERYBODY: Final = {
    **_EVERYTHING,
    "indices": ["identities"],
    "aggregationsDsl": None,
    "filters": None,
    "sort": None,
    "searchAfter": None,
}
_BY_PLACE: Final = {"bucket": {"name": "Place", "field": "attributes.location"}}
_SUBSCRIPTION: Final = {
    "triggerId": "idn:identity-created",
    "type": "HTTP",
    "httpConfig": {"url": "http://127.0.0.1:9/", "httpDispatchMode": "SYNC"},
    "responseDeadline": "PT1H",
    "filter": None,
}

# Factories of path parameters, by the head of the path. Those of a single operation begin with its method.
OBJECT_FACTORIES: Final[Mapping[str, Callable[[ObjectFactory], str | tuple[str, ...]]]] = {
    "/access-request-approvals/{accessRequestId}/approvers": ObjectFactory.access_request,
    "/access-request-approvals/{approvalId}": ObjectFactory.approval,
    "/account-aggregations/{id}": ObjectFactory.task,
    "/accounts/{id}": ObjectFactory.account,
    "/campaign-templates/{id}": ObjectFactory.campaign_template,
    "/campaign-templates/{id}/schedule": lambda factory: factory.campaign_template(scheduled=True),
    "/campaigns/{id}": ObjectFactory.campaign,
    "/campaigns/{id}/complete": ObjectFactory.overdue_campaign,
    "/campaigns/{id}/reassign": lambda factory: factory.campaign(active=True),
    "/certifications/{id}": ObjectFactory.certification,
    "/certifications/{certificationId}/access-review-items/{itemId}": lambda factory: factory.certification_part(
        "access-review-items"
    ),
    "/certifications/{id}/access-summaries/{type}": lambda factory: (factory.certification(), "ROLE"),
    "/certifications/{id}/identity-summaries/{identitySummaryId}": lambda factory: factory.certification_part(
        "identity-summaries"
    ),
    "/certifications/{id}/sign-off": ObjectFactory.decided_certification,
    "/data-segments/user-enabled/{identityId}": lambda factory: factory.owner()["id"],
    "DELETE /entitlements/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}": lambda factory: (
        factory.metadata_value("entitlements")
    ),
    "/entitlements/aggregate/sources/{id}": ObjectFactory.source,
    "/identities-accounts/{id}": lambda factory: factory.owner()["id"],
    "/identities/{identityId}/role-assignments/{assignmentId}": ObjectFactory.assignment,
    "DELETE /identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}": (
        ObjectFactory.lifecycle_state
    ),
    "/reassignment-configurations/{identityId}": lambda factory: factory.reassigned()[:1],
    "/reassignment-configurations/{identityId}/{configType}": ObjectFactory.reassigned,
    "/reassignment-configurations/{identityId}/evaluate/{configType}": ObjectFactory.reassigned,
    "/reports/{id}": ObjectFactory.report,
    "/reports/{taskResultId}": ObjectFactory.report,
    "GET /reports/{taskResultId}": ObjectFactory.complete_report,
    "/revocable-objects/identityId/{identityId}/entitlementId/{entitlementId}": lambda factory: (
        factory.get("/identities")[0]["id"],
        factory.get("/entitlements")[0]["id"],
    ),
    "/non-employee-approvals/{id}": lambda factory: factory.request()["approvalItems"][0]["id"],
    "/non-employee-records/{id}": lambda factory: factory.post("/non-employee-records", factory.person())["id"],
    "/non-employee-requests/{id}": lambda factory: factory.request()["id"],
    "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}": ObjectFactory.added_attribute,
    "/personal-access-tokens/{id}": ObjectFactory.token,
    "POST /role-propagation": ObjectFactory.enable_propagation,
    "POST /role-propagation/terminate": ObjectFactory.running_propagation,
    "/role-propagation/{rolePropagationId}": ObjectFactory.propagation,
    "DELETE /roles/{id}/access-model-metadata/{attributeKey}/values/{attributeValue}": lambda factory: (
        factory.metadata_value("roles")
    ),
    "/roles/{roleId}/dimensions/{dimensionId}": ObjectFactory.dimension,
    "/roles/{roleId}/dimensions/bulk-delete": lambda factory: factory.dimension()[:1],
    "/sod-policies/sod-violation-report-status/{reportResultId}": lambda factory: factory.violation_report()[1],
    "/sod-policies/{id}/schedule": lambda factory: factory.policy(scheduled=True),
    "GET /sod-policies/{id}/violation-report": ObjectFactory.violation_report,
    "GET /sod-violation-report": ObjectFactory.report_on_all_policies,
    "/sod-violation-report/{reportResultId}": lambda factory: factory.violation_report()[1],
    "/sources/{id}/load-accounts": ObjectFactory.source,
    "/sources/{id}/load-uncorrelated-accounts": ObjectFactory.source,
    "/sources/{sourceId}/load-entitlements": ObjectFactory.source,
    "/sources/{sourceId}/provisioning-policies/{usageType}": lambda factory: factory.source_with_part(
        "provisioning-policies", {"name": "New ones", "usageType": "CREATE", "fields": []}, "usageType"
    ),
    "/sources/{sourceId}/schedules": ObjectFactory.source,
    "/sources/{sourceId}/schedules/{scheduleType}": lambda factory: factory.source_with_part(
        "schedules", {"type": "ACCOUNT_AGGREGATION", "cronExpression": "0 0 5 * * ?"}, "type"
    ),
    "/sp-config/export/{id}/download": lambda factory: factory.configuration_job("export"),
    "/sp-config/import/{id}/download": lambda factory: factory.configuration_job("import"),
    "/tagged-objects/{type}/{id}": ObjectFactory.tagged_object,
    "/tags/{id}": lambda factory: factory.post("/tags", {"name": factory.name()})["id"],
    "/task-status/{id}": ObjectFactory.task,
    "/transforms/{id}": ObjectFactory.transform,
    "/work-items/{id}": ObjectFactory.work_item,
    "/work-items/{id}/approve/{approvalItemId}": ObjectFactory.approval_item,
    "/work-items/{id}/reject/{approvalItemId}": ObjectFactory.approval_item,
    "/work-items/bulk-approve/{id}": ObjectFactory.work_item,
    "/work-items/bulk-reject/{id}": ObjectFactory.work_item,
    "/workflow-executions/{id}": ObjectFactory.execution,
    "/workflows/execute/external/{id}": lambda factory: factory.workflow(enabled=True),
    "/workflows/{id}": ObjectFactory.workflow,
    "/search/{index}/{id}": lambda factory: ("identities", factory.owner()["id"]),
    "DELETE /access-profiles/{id}": ObjectFactory.access_profile,
    "DELETE /identities/{id}": ObjectFactory.removable_identity,
    "DELETE /sources/{id}": ObjectFactory.source,
    "DELETE /workgroups/{id}": ObjectFactory.group,
}

# Values of bodies in place of made-up ones, by operation id. None removes a property.
BODY_VALUES: Final[Mapping[str, Callable[[ObjectFactory], Doc]]] = {
    "approveBulkAccessRequest": lambda factory: {"approvalIds": [factory.approval()]},
    "cancelAccessRequest": lambda factory: {"accountActivityId": factory.access_request()},
    "cancelAccessRequestInBulk": lambda factory: {"accessRequestIds": [factory.access_request()]},
    "closeAccessRequest": lambda factory: {"accessRequestIds": [factory.access_request()]},
    "createAccessProfile": lambda factory: {"entitlements": []},
    "createAccessRequest": lambda factory: {**factory.access_request_body(), "requestedForWithRequestedItems": None},
    "createAccount": lambda factory: {
        "attributes": {"sourceId": factory.table(), "identificationNumber": factory.name()}
    },
    "createCampaign": lambda factory: {"type": "MANAGER", "filter": None, "sourceOwnerCampaignInfo": None},
    "createCampaignTemplate": lambda factory: {"deadlineDuration": "P2W"},
    "createLifecycleState": lambda factory: {"identityState": None, "accountActions": [], "accessProfileIds": []},
    "createReassignmentConfiguration": ObjectFactory.reassignment,
    "createNonEmployeeRecord": ObjectFactory.person,
    "createNonEmployeeRequest": ObjectFactory.person,
    "createNonEmployeeSource": lambda factory: {
        "owner": factory.owner(),
        "approvers": [factory.owner()],
        "accountManagers": [],
        "managementWorkgroup": factory.group(),
    },
    "createNonEmployeeSourceSchemaAttributes": ObjectFactory.attribute,
    "createPersonalAccessToken": lambda factory: {"expirationDate": TIMES["removeDate"]},
    "createRole": lambda factory: {"membership": None, "entitlements": []},
    "createSegment": lambda factory: {"visibilityCriteria": None},
    "createSourceSchedule": lambda factory: {"cronExpression": "0 0 5 * * ?"},
    "createDigitToken": lambda factory: {"userId": factory.first("/identities")["alias"], "length": 8},
    "createPasswordPolicy": lambda factory: {"minLength": 5, "maxLength": 50},
    "createPasswordSyncGroup": lambda factory: {"passwordPolicyId": factory.password_policy(), "sourceIds": []},
    "createCustomPasswordInstructions": lambda factory: {"locale": None},
    "createScheduledSearch": lambda factory: {"savedSearchId": factory.saved_search(), "schedule": DAILY},
    "createSubscription": lambda factory: _SUBSCRIPTION,
    "startTestTriggerInvocation": lambda factory: {"triggerId": "idn:identity-created", "subscriptionIds": []},
    "updateSubscription": lambda factory: _SUBSCRIPTION,
    "putReassignmentConfig": lambda factory: {
        **factory.reassignment(),
        "reassignedFromId": factory.get("/reassignment-configurations")[-1]["identity"]["id"],
    },
    "move": lambda factory: {
        "certificationIds": [factory.latest_certification()],
        "reassignTo": {"type": "IDENTITY", "id": factory.get("/identities")[-1]["id"]},
    },
    "putPolicySchedule": lambda factory: {"schedule": DAILY},
    "createUploadedConfiguration": lambda factory: {"data": File(b'{"objects": []}', name="a.json")},
    "executeSavedSearch": lambda factory: {"scheduleId": factory.scheduled_search()},
    "importSpConfig": lambda factory: {
        "data": File(b'{"objects": []}', name="a.json"),
        "options": {"excludeBackup": True},
    },
    "queryPasswordInfo": lambda factory: {
        "userName": factory.first("/identities")["alias"],
        "sourceName": "IdentityNow",
    },
    "createWorkflow": lambda factory: {"definition": DEFINITION},
    "deleteCampaigns": lambda factory: {"ids": [factory.campaign()]},
    "deleteTagsToManyObject": lambda factory: {"objectRefs": [factory.owner()], "tags": ["Audit"]},
    "deleteBulkDimensions": lambda factory: {"dimensionIds": [factory.dimension()[1]]},
    "deleteNonEmployeeRecordsInBulk": lambda factory: {
        "ids": [factory.post("/non-employee-records", factory.person())["id"]]
    },
    "importNonEmployeeRecordsInBulk": lambda factory: {"data": factory.rows()},
    "importAccounts": lambda factory: {"disableOptimization": "true"},
    "forwardAccessRequest": lambda factory: {"newOwnerId": factory.owner()["id"]},
    "forwardWorkItem": lambda factory: {"targetOwnerId": factory.owner()["id"]},
    "setCampaignTemplateSchedule": lambda factory: {**WEEKLY, "months": None, "expiration": None, "timeZoneId": None},
    "setLifecycleState": lambda factory: {"lifecycleStateId": factory.lifecycle_state()[1]},
    "setTagsToManyObjects": lambda factory: {"objectRefs": [factory.owner()], "tags": ["Audit"]},
    "updateAccessModelMetadataByFilter": lambda factory: {"filters": 'name sw "A"'},
    "updateAccessModelMetadataByQuery": lambda factory: {"query": {**_EVERYTHING, "indices": ["entitlements"]}},
    "updateRolesMetadataByFilter": lambda factory: {"filters": 'name sw "A"'},
    "updateRolesMetadataByQuery": lambda factory: {"query": {**_EVERYTHING, "indices": ["roles"]}},
    "reassignIdentityCertifications": ObjectFactory.reassigned_items,
    "submitReassignCertsAsync": ObjectFactory.reassigned_items,
    "searchAggregate": lambda factory: {**_EVERYBODY, "aggregationType": "SAILPOINT", "aggregations": _BY_PLACE},
    "searchCount": lambda factory: _EVERYBODY,
    "searchPost": lambda factory: _EVERYBODY,
    "searchRolesByFilter": lambda factory: {"filters": 'name sw "A"'},
    "sendIdentityVerificationAccountToken": lambda factory: {"sourceName": "IdentityNow"},
    "startIdentitiesInvite": lambda factory: {"ids": [factory.owner()["id"]]},
    "updateEntitlementsInBulk": lambda factory: {"jsonPatch": _NOT_REQUESTABLE},
}

# Path and value of a JSON Patch, by operation id. Default: the description.
PATCHES: Final[Mapping[str, tuple[str, Any]]] = {
    "patchNonEmployeeSchemaAttribute": ("/label", "Changed"),
    "patchNonEmployeeRecord": ("/phone", "+31 20 555 0200"),
    "patchPersonalAccessToken": ("/name", "Changed"),
    "updateAccount": ("/attributes/jobTitle", "Changed"),
    "updateSourceSchedule": ("/cronExpression", "0 0 6 * * ?"),
    "updateSourceSchema": ("/displayAttribute", "name"),
    "updateTaskStatus": ("/completionStatus", "SUCCESS"),
}


def heads(path: str) -> Iterator[str]:
    """Return the heads of a path, the longest first."""
    while path:
        yield path
        path = path.rpartition("/")[0]
