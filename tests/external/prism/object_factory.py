"""Objects that operations need and a new tenant does not have, and values of request bodies."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from itertools import count
from typing import Any, Final, TypeAlias

from sailkit import Tenant
from sailkit_core.model import File
from sailkit_core.request import Request

Doc: TypeAlias = dict[str, Any]
_DEFINITION: Final = {
    "start": "Write",
    "steps": {"Write": {"type": "ACTION", "actionId": "sp:send-email", "nextStep": "End"}, "End": {"type": "success"}},
}
_NOT_REQUESTABLE: Final = [{"op": "replace", "path": "/requestable", "value": False}]
_EVERYBODY: Final = {
    "indices": ["identities"],
    "queryType": "SAILPOINT",
    "query": {"query": "*"},
    "aggregationsDsl": None,
    "filters": None,
    "sort": None,
    "searchAfter": None,
}
_BY_PLACE: Final = {"bucket": {"name": "Place", "field": "attributes.location"}}
_TIMES: Final = {"startDate": "2040-02-01T00:00:00.000Z", "removeDate": "2040-08-01T00:00:00.000Z"}
_PERIOD: Final = {"startDate": _TIMES["startDate"], "endDate": _TIMES["removeDate"]}
_DAILY: Final = {"type": "DAILY", "hours": {"type": "LIST", "values": ["6"]}}
_SUBSCRIPTION: Final = {
    "triggerId": "idn:identity-created",
    "type": "HTTP",
    "httpConfig": {"url": "http://127.0.0.1:9/", "httpDispatchMode": "SYNC"},
    "responseDeadline": "PT1H",
    "filter": None,
}
_CAMPAIGN: Final = {"type": "MANAGER", "description": "Made for a test"}
_TABLE: Final = "DelimitedFile"


class ObjectFactory:
    """Reads objects of the tenant, and creates new ones.

    Args:
        direct: a client that bypasses Prism.
        version: the API version, such as "v2025".
        wait: lets the tenant's clock pass the end of all tasks.
    """

    def __init__(self, direct: Tenant, version: str, wait: Callable[[], None]) -> None:
        self._direct = direct
        self._version = version
        self._wait = wait
        self._numbers = count(1)

    def get(self, path: str, **query: Any) -> Any:
        """Send a GET request, and return its result."""
        return self._direct.request("GET", f"/{self._version}{path}", query=query).parsed

    def first(self, path: str, **query: Any) -> Any:
        """Return the first item of a list."""
        return self.get(path, **query)[0]

    def post(self, path: str, body: Any) -> Any:
        """Send a POST request, and return its result."""
        return self._direct.request("POST", f"/{self._version}{path}", json=body).parsed

    def send(self, request: Request[Any]) -> Any:
        """Send a request, and return its result."""
        return self._direct.send(request)

    def name(self) -> str:
        """Return an unused name."""
        return f"Exhibit {next(self._numbers)}"

    def owner(self) -> Doc:
        """A reference to an identity."""
        return {"type": "IDENTITY", "id": self.first("/identities")["id"]}

    def base_properties(self) -> Doc:
        """Return the properties that most objects require: name and owner."""
        return {"name": self.name(), "description": "Made for a test", "owner": self.owner()}

    def source(self) -> str:
        """Create a source for this call alone."""
        made = self.post("/sources", {**self.base_properties(), "connector": "delimited-file"})
        return str(made["id"])

    def access_profile(self) -> str:
        """An access profile that nothing uses."""
        source = {"type": "SOURCE", "id": self.table()}
        return str(
            self.post("/access-profiles", {**self.base_properties(), "source": source, "entitlements": []})["id"]
        )

    def source_with_part(self, part: str, body: Doc, name: str) -> tuple[str, str]:
        """A source, and a part of it."""
        source = self.source()
        return source, str(self.post(f"/sources/{source}/{part}", body)[name])

    def table(self) -> str:
        """The source whose accounts are changed here, and not by a connector."""
        return next(str(item["id"]) for item in self.get("/sources") if item["type"] == _TABLE)

    def account(self) -> str:
        """An account of that source."""
        return str(self.first("/accounts", filters=f'sourceId eq "{self.table()}"')["id"])

    def task(self) -> str:
        """A task that runs or has run."""
        identity = self.owner()["id"]
        return str(self.post("/identities/process", {"identityIds": [identity]})["id"])

    def assignment(self) -> tuple[str, str]:
        """An identity with a role, and the assignment of this role."""
        for identity in self.get("/identities"):
            for item in self.get(f"/identities/{identity['id']}/role-assignments"):
                return identity["id"], item["id"]
        raise LookupError("nobody has a role")

    def dimension(self) -> tuple[str, str]:
        """A role, and a dimension of it."""
        role = self.first("/roles")["id"]
        return role, self.post(f"/roles/{role}/dimensions", self.base_properties())["id"]

    def person(self) -> Doc:
        """Someone who is to be a non-employee of a source with an approver."""
        source = next(item for item in self.get("/non-employee-sources") if item["approvers"])
        name = self.name()
        return {
            "accountName": name,
            "firstName": "Jo",
            "lastName": "Berg",
            "email": f"{name.replace(' ', '.')}@example.org",
            "phone": "+31 20 555 0100",
            "manager": self.first("/identities")["alias"],
            "sourceId": source["sourceId"],
            "data": {},
            "startDate": _TIMES["startDate"],
            "endDate": _TIMES["removeDate"],
        }

    def request(self) -> Doc:
        """A request for a non-employee."""
        made: Doc = self.post("/non-employee-requests", self.person())
        return made

    def added_attribute(self) -> tuple[str, str]:
        """A source of non-employees, and an attribute that was added to it."""
        source = self.first("/non-employee-sources")["id"]
        return source, self.post(f"/non-employee-sources/{source}/schema-attributes", self.attribute())["id"]

    def attribute(self) -> Doc:
        """An attribute of non-employees."""
        name = self.name().replace(" ", "")
        return {"type": "TEXT", "label": name, "technicalName": name, "required": False}

    def rows(self) -> File:
        """A file with non-employees."""
        person = {name: value for name, value in self.person().items() if name not in ("data", "sourceId")}
        return File(f"{','.join(person)}\r\n{','.join(person.values())}\r\n".encode(), name="people.csv")

    def transform(self) -> str:
        """A transform that can be changed."""
        body = {"name": self.name(), "type": "substring", "attributes": {"begin": 0}}
        return str(self.post("/transforms", body)["id"])

    def token(self) -> str:
        """A personal access token."""
        body = {"name": self.name(), "expirationDate": _TIMES["removeDate"]}
        return str(self.post("/personal-access-tokens", body)["id"])

    def password_policy(self) -> str:
        """A password policy."""
        body = {"name": self.name(), "minLength": 5, "maxLength": 50}
        return str(self.post("/password-policies", body)["id"])

    def saved_search(self) -> str:
        """A saved search."""
        body = {"name": self.name(), "indices": ["identities"], "query": "*"}
        return str(self.post("/saved-searches", body)["id"])

    def scheduled_search(self) -> str:
        """A scheduled search."""
        recipients = [{"type": "IDENTITY", "id": self.owner()["id"]}]
        body = {"savedSearchId": self.saved_search(), "schedule": _DAILY, "recipients": recipients}
        return str(self.post("/scheduled-searches", body)["id"])

    def report(self) -> str:
        """A report that has been run."""
        arguments = {"indices": ["identities"], "query": "*"}
        return str(self.post("/reports/run", {"reportType": "SEARCH_EXPORT", "arguments": arguments})["id"])

    def workflow(self, *, enabled: bool = False) -> str:
        """A workflow that is started from outside."""
        trigger = {"type": "EXTERNAL", "attributes": {}}
        body = {**self.base_properties(), "definition": _DEFINITION, "trigger": trigger, "enabled": enabled}
        return str(self.post("/workflows", body)["id"])

    def execution(self) -> str:
        """An execution of a workflow."""
        started = self.post(f"/workflows/{self.workflow()}/test", {"input": {}})
        return str(started["workflowExecutionId"])

    def tagged_object(self) -> tuple[str, str]:
        """The type and id of a thing with tags."""
        thing = self.owner()
        self.post("/tagged-objects", {"objectRef": thing, "tags": ["Audit"]})
        return thing["type"], thing["id"]

    def group(self) -> str:
        """A governance group that nothing is connected to."""
        return str(self.post("/workgroups", self.base_properties())["id"])

    def access_request_body(self) -> Doc:
        """The body of a request for a role that nobody has, which a manager decides on."""
        administrator, owner, *people = self.get("/identities")
        body = {**self.base_properties(), "owner": {"type": "IDENTITY", "id": owner["id"]}, "requestable": True}
        body["accessRequestConfig"] = {"approvalSchemes": [{"approverType": "MANAGER"}]}
        requested_item = {"type": "ROLE", "id": self.post("/roles", body)["id"], "comment": "Needed."}
        report_ids = [
            item["id"] for item in people if (item["managerRef"] or administrator)["id"] != administrator["id"]
        ]
        return {
            "requestType": "GRANT_ACCESS",
            "requestedFor": report_ids[:1],
            "requestedItems": [requested_item],
            **_TIMES,
        }

    def access_request(self) -> str:
        """A request for access that waits for a decision."""
        (made,) = self.post("/access-requests", self.access_request_body())["newRequests"]
        return str(made["accessRequestIds"][0])

    def approval(self) -> str:
        """A decision that is to be made."""
        request = self.access_request()
        found = self.first("/access-request-approvals/pending", filters=f'accessRequestId eq "{request}"')
        return str(found["id"])

    def campaign(self, *, active: bool = False) -> str:
        """A campaign that is staged or active."""
        campaign = str(self.post("/campaigns", {**_CAMPAIGN, "name": self.name()})["id"])
        self._wait()
        if active:
            self.post(f"/campaigns/{campaign}/activate", {})
            self._wait()
        return campaign

    def certification(self) -> str:
        """A certification of an active campaign."""
        campaign = self.campaign(active=True)
        return str(self.first("/certifications", filters=f'campaign.id eq "{campaign}"')["id"])

    def certification_part(self, part: str) -> tuple[str, str]:
        """A certification, and a part of it."""
        certification = self.certification()
        return certification, str(self.first(f"/certifications/{certification}/{part}")["id"])

    def decided_certification(self) -> str:
        """A certification whose items are all approved."""
        certification = self.certification()
        items = self.get(f"/certifications/{certification}/access-review-items")
        decisions = [{"id": item["id"], "decision": "APPROVE", "bulk": False} for item in items]
        self.post(f"/certifications/{certification}/decide", decisions)
        return certification

    def configuration_job(self, kind: str) -> str:
        """An export of configuration objects, or an import, that is complete."""
        body = {"includeTypes": ["TRANSFORM"]}
        job = str(self.post("/sp-config/export", body)["jobId"])
        self._wait()
        if kind == "import":
            objects = self.get(f"/sp-config/export/{job}/download")
            operations = import_module(f"sailkit_api.{self._version}.operations")
            file = File(json.dumps(objects).encode(), name="a.json")
            job = str(self.send(operations.import_sp_config({"data": file})).job_id)
            self._wait()
        return job

    def complete_report(self) -> str:
        """A report that has a file."""
        report = self.report()
        self._wait()
        return report

    def work_item(self) -> str:
        """A work item that waits for a decision."""
        request = self.access_request()
        approval = self.first("/access-request-approvals/pending", filters=f'accessRequestId eq "{request}"')
        return str(self.get("/work-items", ownerId=approval["owner"]["id"])[-1]["id"])

    def approval_item(self) -> tuple[str, str]:
        """A work item, and the item in it that is to be approved."""
        item = self.work_item()
        return item, str(self.get(f"/work-items/{item}")["approvalItems"][0]["id"])

    def reassignment(self) -> Doc:
        """Who does the work of whom; each time of somebody else."""
        number = next(self._numbers)
        people = self.get("/identities")
        first, second = people[number % len(people)], people[(number + 1) % len(people)]
        return {"reassignedFromId": first["id"], "reassignedToId": second["id"], **_PERIOD}

    def removable_identity(self) -> str:
        """An identity that owns nothing."""
        return str(self.get("/identities")[-1]["id"])


# Factories of path parameters, by the head of the path. Those of a single operation begin with its method.
OBJECT_FACTORIES: Final[Mapping[str, Callable[[ObjectFactory], str | tuple[str, ...]]]] = {
    "/access-request-approvals/{accessRequestId}/approvers": ObjectFactory.access_request,
    "/access-request-approvals/{approvalId}": ObjectFactory.approval,
    "/account-aggregations/{id}": ObjectFactory.task,
    "/accounts/{id}": ObjectFactory.account,
    "/campaigns/{id}": ObjectFactory.campaign,
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
    "/entitlements/aggregate/sources/{id}": ObjectFactory.source,
    "/identities-accounts/{id}": lambda factory: factory.owner()["id"],
    "/identities/{identityId}/role-assignments/{assignmentId}": ObjectFactory.assignment,
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
    "/roles/{roleId}/dimensions/{dimensionId}": ObjectFactory.dimension,
    "/roles/{roleId}/dimensions/bulk-delete": lambda factory: factory.dimension()[:1],
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
    "createPersonalAccessToken": lambda factory: {"expirationDate": _TIMES["removeDate"]},
    "createRole": lambda factory: {"membership": None, "entitlements": []},
    "createSegment": lambda factory: {"visibilityCriteria": None},
    "createSourceSchedule": lambda factory: {"cronExpression": "0 0 5 * * ?"},
    "createDigitToken": lambda factory: {"userId": factory.first("/identities")["alias"], "length": 8},
    "createPasswordPolicy": lambda factory: {"minLength": 5, "maxLength": 50},
    "createPasswordSyncGroup": lambda factory: {"passwordPolicyId": factory.password_policy(), "sourceIds": []},
    "createCustomPasswordInstructions": lambda factory: {"locale": None},
    "createScheduledSearch": lambda factory: {"savedSearchId": factory.saved_search(), "schedule": _DAILY},
    "createSubscription": lambda factory: _SUBSCRIPTION,
    "startTestTriggerInvocation": lambda factory: {"triggerId": "idn:identity-created", "subscriptionIds": []},
    "updateSubscription": lambda factory: _SUBSCRIPTION,
    "putReassignmentConfig": ObjectFactory.reassignment,
    "putPolicySchedule": lambda factory: {"schedule": _DAILY},
    "createUploadedConfiguration": lambda factory: {"data": File(b'{"objects": []}', name="a.json")},
    "executeSavedSearch": lambda factory: {"scheduleId": factory.scheduled_search()},
    "importSpConfig": lambda factory: {"data": File(b'{"objects": []}', name="a.json")},
    "queryPasswordInfo": lambda factory: {
        "userName": factory.first("/identities")["alias"],
        "sourceName": "IdentityNow",
    },
    "createWorkflow": lambda factory: {"definition": _DEFINITION},
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
    "setTagsToManyObjects": lambda factory: {"objectRefs": [factory.owner()], "tags": ["Audit"]},
    "updateAccessModelMetadataByFilter": lambda factory: {"filters": 'name sw "A"'},
    "updateAccessModelMetadataByQuery": lambda factory: {"query": {**_EVERYBODY, "indices": ["entitlements"]}},
    "updateRolesMetadataByFilter": lambda factory: {"filters": 'name sw "A"'},
    "updateRolesMetadataByQuery": lambda factory: {"query": {**_EVERYBODY, "indices": ["roles"]}},
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
