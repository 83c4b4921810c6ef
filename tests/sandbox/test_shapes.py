"""Statuses and schemas of responses agree with the document, for every handler."""

from __future__ import annotations

from typing import Any

import pytest

from sailkit_sandbox.openapi.routing import RouteTable, load_route_table
from sailkit_sandbox.services.access_model import access_profiles, entitlements, roles
from sailkit_sandbox.services.access_requests import approvals
from sailkit_sandbox.services.access_requests import requests as access_requests
from sailkit_sandbox.services.accounts import accounts
from sailkit_sandbox.services.identities import identities
from sailkit_sandbox.services.registry import HANDLERS
from sailkit_sandbox.services.sources import sources
from sailkit_sandbox.store.database import Record
from tests.sandbox.documented import Ask

VERSIONS = ("v2024", "v2025")

# Lists whose fields are properties of what they answer.
LISTS = [
    ("/sources", "listSources", sources.SOURCES),
    ("/entitlements", "listEntitlements", entitlements.ENTITLEMENTS),
    ("/entitlements", "listEntitlementChildren", entitlements.ENTITLEMENTS),
    ("/entitlements", "listEntitlementParents", entitlements.ENTITLEMENTS),
    ("/entitlements", "getAccessProfileEntitlements", entitlements.ENTITLEMENTS),
    ("/entitlements", "getRoleEntitlements", entitlements.ENTITLEMENTS),
    ("/access-profiles", "listAccessProfiles", access_profiles.ACCESS_PROFILES),
    ("/access-profiles", "listDimensionAccessProfiles", access_profiles.ACCESS_PROFILES),
    ("/roles", "listRoles", roles.ROLES),
    ("/roles", "searchRolesByFilter", roles.ROLES),
]


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_reads_have_the_documented_shape(ask: Ask) -> None:
    everyone = ask("list_identities", default_filter="NONE", count=True)
    assert len(everyone) == 31
    for identity in everyone:
        ask("get_identity", identity["id"])
        ask("get_identity_ownership_details", identity["id"])
        for given in ask("get_role_assignments", identity["id"]):
            ask("get_role_assignments", identity["id"], role_id=given["role"]["id"])
            ask("get_role_assignment", identity["id"], given["id"])
    for account in ask("list_accounts"):
        ask("get_account", account["id"])


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_changes_are_answered_in_the_documented_shape(ask: Ask) -> None:
    first, *_, last = (identity["id"] for identity in ask("list_identities"))
    ask("synchronize_attributes_for_identity", last, status=202)
    ask("synchronize_attributes_for_identity", last, status=429)
    ask("reset_identity", last, status=202)
    task = ask("start_identities_invite", {"ids": [last]}, status=202)
    ask("get_task_status", task["id"])
    processed = ask("start_identity_processing", {"identityIds": [last]}, status=202)
    ask("get_task_status", processed["id"])
    ask("send_identity_verification_account_token", last, {"via": "EMAIL_WORK"})
    for action in ("disable", "enable"):
        ask(f"{action}_accounts_for_identities", {"identityIds": [last, "x"]}, status=207)
        ask(f"{action}_account_for_identity", last, status=202)
    ask("delete_identity", first, status=400)
    ask("delete_identity", last, status=204)
    for account in ask("list_accounts"):
        ask("get_account", account["id"])


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_searches_have_the_documented_shape(ask: Ask) -> None:
    everything = {"indices": ["*"], "query": {"query": "*"}}
    indices = ("identities", "roles", "accessprofiles", "entitlements", "events", "accountactivities")
    result = ask("search_post", everything)
    for index in indices:
        ask("search_get", index, ask("search_post", {**everything, "indices": [index]})[0]["id"])
    assert len({hit["_type"] for hit in result}) == len(indices)
    ask("search_count", everything, status=204)
    ask("search_aggregate", {**everything, "aggregations": {"metric": {"name": "n", "field": "id"}}})
    ask("search_post", {**everything, "indices": ["x"]}, status=400)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_access_requests_have_the_documented_shape(ask: Ask) -> None:
    roles = {"indices": ["roles"], "query": {"query": "name:(remote travel report)"}}
    items = [{"type": "ROLE", "id": hit["id"], "comment": "Needed."} for hit in ask("search_post", roles)]
    targets = [identity["id"] for identity in ask("list_identities")[-4:]]
    wanted = {"requestedFor": targets, "requestedItems": items, "requestType": "GRANT_ACCESS"}
    ask("create_access_request", wanted, status=202)
    ask("create_access_request", wanted, status=202)
    verbs = (("approve", {"comment": "Yes."}), ("reject", {"comment": "No."}))
    forwarding = {"newOwnerId": targets[0], "comment": "You."}
    for (verb, body), waiting in zip(verbs, ask("list_pending_approvals")[-2:], strict=True):
        ask("forward_access_request", waiting["id"], forwarding, status=202)
        ask("list_pending_approvals", owner_id=targets[0])
        ask("list_access_request_approvers", waiting["accessRequestId"])
        ask(f"{verb}_access_request", waiting["id"], body, status=202)
    waiting = ask("list_pending_approvals")[0]["accessRequestId"]
    ask("cancel_access_request", {"accountActivityId": waiting, "comment": "No."}, status=202)
    closed = {"accessRequestIds": [ask("list_pending_approvals")[0]["accessRequestId"]]}
    ask("close_access_request", closed, status=202)
    states = {item["state"] for item in ask("list_access_request_status")}
    assert states == {"EXECUTING", "REQUEST_COMPLETED", "REJECTED", "CANCELLED", "TERMINATED"}
    ask("list_administrators_access_request_status")
    ask("list_completed_approvals")
    ask("get_access_request_approval_summary")
    ask("set_access_request_config", ask("get_access_request_config"))
    ask("load_account_selections", wanted)
    ask("search_post", {"indices": ["accountactivities", "events"], "query": {"query": "*"}})


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_sources_have_the_documented_shape(ask: Ask) -> None:
    owner = ask("list_identities")[0]
    body = {"name": "Wiki", "connector": "delimited-file", "owner": {"type": "IDENTITY", "id": owner["id"]}}
    made = ask("create_source", body, status=201)["id"]
    for source in ask("list_sources"):
        ask("get_source", source["id"])
        ask("get_source_health", source["id"])
        ask("get_source_connections", source["id"])
        for name in ("test_source_connection", "test_source_configuration", "ping_cluster"):
            ask(name, source["id"])
        for kind in ("account", "group"):
            ask("search_resource_objects", source["id"], {"objectType": kind})
        for schema in ask("get_source_schemas", source["id"]):
            ask("get_source_schema", source["id"], schema["id"])
    patch = [{"op": "replace", "path": "/description", "value": "Pages"}]
    ask("put_source", made, ask("update_source", made, patch))
    ask("get_account_aggregation_status", ask("import_accounts", made, status=202)["task"]["id"])
    ask("import_uncorrelated_accounts", made, status=202)
    ask("import_entitlements", made, status=202)
    schema = ask("create_source_schema", made, {"name": "group", "attributes": []}, status=201)
    ask("update_source_schema", made, schema["id"], [{"op": "replace", "path": "/features", "value": ["SEARCH"]}])
    ask("put_source_schema", made, schema["id"], schema)
    ask("delete_source_schema", made, schema["id"], status=204)
    policy = ask("create_provisioning_policy", made, {"name": "Join", "usageType": "CREATE"}, status=201)
    ask("put_provisioning_policy", made, "CREATE", policy)
    ask("update_provisioning_policy", made, "CREATE", patch)
    ask("update_provisioning_policies_in_bulk", made, [policy, {**policy, "usageType": "UPDATE"}])
    assert len(ask("list_provisioning_policies", made)) == 2
    ask("delete_provisioning_policy", made, "CREATE", status=204)
    ask("get_provisioning_policy", made, "CREATE", status=404)
    ask("delete_accounts_async", made, status=202)
    ask("reset_source_entitlements", made, status=202)
    ask("delete_source", made, status=202)
    ask("get_source", made, status=404)
    for task in ask("get_task_status_list"):
        ask("get_task_status", task["id"])


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_access_has_the_documented_shape(ask: Ask) -> None:
    owner = {"type": "IDENTITY", "id": ask("list_identities")[0]["id"]}
    entitlement, *others = ask("list_entitlements")
    for name in ("get_entitlement", "list_entitlement_parents", "list_entitlement_children"):
        ask(name, entitlement["id"])
    ask("put_entitlement_request_config", entitlement["id"], ask("get_entitlement_request_config", entitlement["id"]))
    ask("patch_entitlement", entitlement["id"], [{"op": "replace", "path": "/privileged", "value": True}])
    for identity in ask("list_identities"):
        ask("list_entitlements_by_identity", identity["id"])
    given = {"name": "Wiki", "owner": owner, "source": entitlement["source"]}
    profile = ask("create_access_profile", {**given, "entitlements": [{"id": entitlement["id"]}]}, status=201)
    ask("get_access_profile_entitlements", profile["id"])
    ask("patch_access_profile", profile["id"], [{"op": "replace", "path": "/enabled", "value": False}])
    ask(
        "update_access_profiles_in_bulk",
        [{"id": entry, "requestable": False} for entry in (profile["id"], "x")],
        status=207,
    )
    access = {"accessProfiles": [{"id": profile["id"]}], "entitlements": [{"id": others[0]["id"]}]}
    members = {"type": "IDENTITY_LIST", "identities": [{"id": owner["id"]}]}
    role = ask("create_role", {"name": "Wiki", "owner": owner, **access, "membership": members}, status=201)
    ask("patch_role", role["id"], [{"op": "replace", "path": "/enabled", "value": True}])
    dimension = ask("create_dimension", role["id"], {"name": "North", "owner": owner, **access}, status=201)
    ask("patch_dimension", role["id"], dimension["id"], [{"op": "replace", "path": "/description", "value": "N"}])
    for name in ("get_dimension", "list_dimension_access_profiles", "get_dimension_entitlements"):
        ask(name, role["id"], dimension["id"])
    ask("list_dimensions", role["id"])
    for entry in ask("list_roles"):
        for name in ("get_role", "get_role_entitlements", "get_role_assigned_identities"):
            ask(name, entry["id"])
    for entry in ask("list_access_profiles"):
        ask("get_access_profile", entry["id"])
    ask("delete_access_profile", profile["id"], status=400)
    ask("delete_access_profiles_in_bulk", {"accessProfileIds": [profile["id"]]})
    ask("delete_dimension", role["id"], dimension["id"], status=204)
    ask("delete_bulk_roles", {"roleIds": [role["id"]]}, status=202)
    ask("delete_access_profiles_in_bulk", {"accessProfileIds": [profile["id"]]}, status=202)
    assert profile["id"] not in {entry["id"] for entry in ask("list_access_profiles")}


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_account_tasks_have_the_documented_shape(ask: Ask) -> None:
    file = next(element for element in ask("list_sources") if element["type"] == "DelimitedFile")
    attributes = {"sourceId": file["id"], "identificationNumber": "7", "lastname": "Seven"}
    ask("create_account", {"attributes": attributes}, status=202)
    (account,) = ask("list_accounts", filters='nativeIdentity eq "7"')
    ask("get_account_entitlements", account["id"])
    ask("put_account", account["id"], {"attributes": {"lastname": "Eight"}}, status=202)
    ask("update_account", account["id"], [{"op": "replace", "path": "/manuallyCorrelated", "value": True}], status=202)
    for name in ("disable_account", "enable_account", "unlock_account"):
        ask(name, account["id"], {}, status=202)
    for name in ("submit_reload_account", "delete_account", "delete_account_async"):
        ask("get_account", account["id"])
        ask(name, account["id"], status=202)
        if name == "delete_account":
            ask("create_account", {"attributes": attributes}, status=202)
            (account,) = ask("list_accounts", filters='nativeIdentity eq "7"')
    assert len({task["id"] for task in ask("get_task_status_list", filters=f'sourceId eq "{file["id"]}"')}) == 10
    assert ask("get_pending_tasks") == []
    messages = ask("search_post", {"indices": ["events"], "query": {"query": "_exists_:attributes.accountId"}})
    assert {event["action"] for event in messages} == {"DISABLE", "ENABLE", "DELETE"}


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_groups_segments_transforms_and_workflows_have_the_documented_shape(ask: Ask) -> None:
    for group in ask("list_workgroups"):
        ask("get_workgroup", group["id"])
        ask("list_workgroup_members", group["id"])
        ask("list_connections", group["id"])
        ask("update_workgroup_members", group["id"], [{"id": "x"}], status=207)
        ask("delete_workgroup_members", group["id"], [{"id": "x"}], status=207)
    ask("delete_workgroups_in_bulk", {"ids": ["x"]}, status=207)
    ask("create_workgroup", {"name": "x"})
    for name in ("transform", "segment"):
        for thing in ask(f"list_{name}s"):
            ask(f"get_{name}", thing["id"])
    people = ask("get_public_identities")
    ask("get_public_identity_config")
    ask("update_public_identity_config", {"attributes": [{"key": "uid", "name": "Uid"}]})
    thing = {"type": "IDENTITY", "id": people[0]["id"]}
    ask("set_tag_to_object", {"objectRef": thing, "tags": ["x"]}, status=201)
    ask("set_tags_to_many_objects", {"objectRefs": [thing], "tags": ["y"]})
    ask("list_tagged_objects")
    ask("get_tagged_object", "IDENTITY", thing["id"])
    ask("list_workflow_library_triggers")
    ask("list_workflow_library_actions")
    ask("list_workflow_library_operators")
    for workflow in ask("list_workflows"):
        ask("patch_workflow", workflow["id"], [{"op": "replace", "path": "/enabled", "value": False}])
        ran = ask("test_workflow", workflow["id"], {"input": {}})["workflowExecutionId"]
        ask("get_workflow_execution_history", ran)
        ask("get_workflow_executions", workflow["id"])


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_non_employees_and_tokens_have_the_documented_shape(ask: Ask) -> None:
    me = ask("list_identities")[0]
    asked = {
        **dict.fromkeys(("firstName", "lastName", "email", "phone"), "x"),
        "accountName": "ext.jo",
        "manager": me["alias"],
        "startDate": "2027-02-01T00:00:00Z",
        "endDate": "2027-08-01T00:00:00Z",
    }
    ask("create_non_employee_source", {"name": "x", "description": "x", "owner": {"id": me["id"]}})
    for source in ask("list_non_employee_sources", non_employee_count=True):
        ask("get_non_employee_source", source["id"])
        ask("get_non_employee_source_schema_attributes", source["id"])
        ask("create_non_employee_request", {**asked, "sourceId": source["sourceId"]})
    ask("list_non_employee_requests", requested_for="me")
    ask("get_non_employee_request_summary", "me")
    for approval in ask("list_non_employee_approvals"):
        ask("get_non_employee_approval", approval["id"])
        ask("approve_non_employee_request", approval["id"], {"comment": "x"})
        ask("get_non_employee_approval_summary", "me")
    for record in ask("list_non_employee_records"):
        ask("get_non_employee_record", record["id"])
    token = ask("create_personal_access_token", {"name": "x", "expirationDate": "2030-01-01T00:00:00Z"})
    ask("list_personal_access_tokens")
    ask("patch_personal_access_token", token["id"], [{"op": "replace", "path": "/name", "value": "y"}])
    ask("delete_personal_access_token", token["id"], status=204)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_errors_have_the_documented_shape(ask: Ask) -> None:
    ask("list_identities", filters="x", status=400)
    ask("list_accounts", limit=251, status=400)
    ask("get_identity", "x", status=404)
    ask("start_identities_invite", {}, status=400)
    ask("get_role_assignment", "x", "y", status=404)


def described(route_table: RouteTable) -> dict[str, Any]:
    result = (route_table.describe(name) for name in route_table.routes.values())
    return {operation.id: operation for operation in result}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_behaviour_is_of_an_operation_and_knows_its_filters(version: str, api: Any) -> None:
    operations = described(load_route_table(version))
    assert set(HANDLERS) <= {id for entry in VERSIONS for id in described(load_route_table(entry))}
    request = Record(api.get("/access-request-status")[0], {"phase": "DONE", "target": "", "reviewers": []})
    decided = {"id": "1", "created": "", "decided": None, "decision": None}
    approval = approvals.build_row(Record({**request.doc, "approvals": [decided]}, request.facts), 0)
    rows = {
        "listAccessRequestStatus": access_requests.build_row(request),
        "listAdministratorsAccessRequestStatus": access_requests.build_row(request),
        "listPendingApprovals": approval,
        "listCompletedApprovals": approval,
        "listIdentities": identities.build_row(
            Record(api.get("/identities")[0], {"correlated": True, "protected": False})
        ),
        "listAccounts": accounts.build_row(Record(api.get("/accounts")[0])),
    }
    for path, name, resource in LISTS:
        known = {*api.get(path)[0], *resource.field_paths}
        fields = {field.partition(".")[0] for field in (*operations[name].filterable, *operations[name].sortable)}
        assert fields <= known, name
    for name, row in rows.items():
        assert {*operations[name].filterable, *operations[name].sortable} <= set(row)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_identity_profiles_have_the_documented_shape(ask: Ask) -> None:
    (profile,) = ask("list_identity_profiles")
    ask("get_identity_profile", profile["id"])
    ask("get_default_identity_attribute_config", profile["id"])
    ask("import_identity_profiles", ask("export_identity_profiles"))
    person = ask("list_identities")[-1]
    mapping = {"identityAttributeName": "x", "transformDefinition": {"type": "reference", "attributes": {"id": "x"}}}
    config = {"enabled": True, "attributeTransforms": [mapping]}
    ask("generate_identity_preview", {"identityId": person["id"], "identityAttributeConfig": config})
    ask("generate_identity_preview", {"identityId": person["id"]})
    ask("sync_identity_profile", profile["id"], status=202)
    changed = ask("update_identity_profile", profile["id"], [{"op": "replace", "path": "/description", "value": "x"}])
    source = {**profile["authoritativeSource"]}
    created = ask("create_identity_profile", {"name": "Other", "authoritativeSource": source}, status=201)
    states = ask("get_lifecycle_states", changed["id"])
    ask("get_lifecycle_state", changed["id"], states[0]["id"])
    added = ask("create_lifecycle_state", changed["id"], {"name": "X", "technicalName": "x"}, status=201)
    patch = [{"op": "replace", "path": "/enabled", "value": True}]
    ask("update_lifecycle_states", changed["id"], added["id"], patch)
    result = ask("set_lifecycle_state", person["id"], {"lifecycleStateId": states[-1]["id"]})
    ask("get_account_activity", result["accountActivityId"])
    ask("list_account_activities")
    ask("delete_lifecycle_state", changed["id"], added["id"], status=202)
    ask("delete_identity_profile", created["id"], status=202)
    ask("delete_identity_profiles", [changed["id"]], status=202)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
@pytest.mark.parametrize("type", ["MANAGER", "SOURCE_OWNER"])
def test_campaigns_have_the_documented_shape(ask: Ask, type: str) -> None:
    campaign = ask("create_campaign", {"name": "x", "description": "x", "type": type}, status=202)
    for detail in ("SLIM", "FULL"):
        ask("get_active_campaigns", detail=detail)
        ask("get_campaign", campaign["id"], detail=detail)
    ask("update_campaign", campaign["id"], [{"op": "replace", "path": "/name", "value": "y"}])
    ask("start_campaign", campaign["id"], status=202)
    certifications = ask("list_identity_certifications")
    certification = max(certifications, key=lambda one: one["identitiesTotal"])
    id = certification["id"]
    items = ask("list_identity_access_review_items", id)
    for kind in ("ROLE", "ENTITLEMENT", "ACCESS_PROFILE"):
        ask("get_identity_access_summaries", id, kind)
    for summary in ask("get_identity_summaries", id):
        ask("get_identity_summary", id, summary["id"])
    ask("get_identity_decision_summary", id)
    ask("list_certification_reviewers", id)
    ask("get_identity_certification_item_permissions", id, items[0]["id"])
    other = ask("list_identities")[-1]["id"]
    moved = {"reassign": [{"type": "ITEM", "id": items[0]["id"]}], "reassignTo": other, "reason": "x"}
    ask("reassign_identity_certifications", id, moved)
    rest = {**moved, "reassign": [{"type": "ITEM", "id": items[1]["id"]}]}
    task = ask("submit_reassign_certs_async", id, rest)
    ask("get_pending_certification_tasks")
    ask("get_certification_task", task["id"])
    open_items = ask("list_identity_access_review_items", id)
    decisions = [{"id": item["id"], "decision": "APPROVE", "bulk": True} for item in open_items]
    entitlement = next(item for item in open_items if item["accessSummary"]["access"]["type"] == "ENTITLEMENT")
    decisions.append({"id": entitlement["id"], "decision": "REVOKE", "bulk": False, "comments": "Old"})
    ask("make_identity_decision", id, decisions)
    ask("sign_off_identity_certification", id)
    ask("get_identity_certification", id)
    ask("list_identity_access_review_items", id)
    ask("list_account_activities")
    everything = {"indices": ["accountactivities", "events"], "query": {"query": "*"}}
    ask("search_post", everything)
    ask("complete_campaign", campaign["id"], status=400)
    ask("start_campaign_report", campaign["id"], "CAMPAIGN_STATUS_REPORT", status=202)
    ask("get_campaign_reports", campaign["id"])
    ask("start_campaign_remediation_scan", campaign["id"], status=202)
    moves = {"certificationIds": [certifications[0]["id"]], "reason": "x"}
    ask("move", campaign["id"], {**moves, "reassignTo": {"type": "IDENTITY", "id": other}}, status=202)
    ask("delete_campaigns", {"ids": [campaign["id"]]}, status=202)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_work_items_have_the_documented_shape(ask: Ask) -> None:
    (approval, *_) = ask("list_pending_approvals")
    owner = approval["owner"]["id"]
    (item, *_) = ask("list_work_items", owner_id=owner)
    ask("get_work_item", item["id"])
    ask("get_count_work_items", owner_id=owner)
    ask("get_work_items_summary", owner_id=owner)
    target = ask("list_identities")[-1]["id"]
    ask("forward_work_item", item["id"], {"targetOwnerId": target, "comment": "x"})
    ask("submit_account_selection", item["id"], {"field": "x"})
    ask("approve_approval_item", item["id"], item["approvalItems"][0]["id"])
    ask("get_completed_work_items", owner_id=target)
    ask("get_count_completed_work_items", owner_id=target)
    ask("complete_work_item", item["id"], status=400)
    ask("get_work_item", "none", status=404)
