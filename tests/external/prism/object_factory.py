"""Objects that operations need and a new tenant does not have."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from itertools import count
from typing import Any, Final, TypeAlias

from sailkit import Tenant
from sailkit_core.model import File
from sailkit_core.request import Request

Doc: TypeAlias = dict[str, Any]
DEFINITION: Final = {
    "start": "Write",
    "steps": {"Write": {"type": "ACTION", "actionId": "sp:send-email", "nextStep": "End"}, "End": {"type": "success"}},
}
TIMES: Final = {"startDate": "2040-02-01T00:00:00.000Z", "removeDate": "2040-08-01T00:00:00.000Z"}
_PAST: Final = "2020-02-01T00:00:00.000Z"
_PERIOD: Final = {"startDate": TIMES["startDate"], "endDate": TIMES["removeDate"]}
DAILY: Final = {"type": "DAILY", "hours": {"type": "LIST", "values": ["6"]}}
_CAMPAIGN: Final = {"type": "MANAGER", "description": "Made for a test"}
WEEKLY: Final = {**DAILY, "type": "WEEKLY", "days": {"type": "LIST", "values": ["MON"]}}
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
        self._operations = import_module(f"sailkit_api.{version}.operations")
        self._numbers = count(1)
        self._active_campaign = ""

    def get(self, path: str, **query: Any) -> Any:
        """Send a GET request, and return its result."""
        return self._direct.request("GET", f"/{self._version}{path}", query=query).parsed

    def first(self, path: str, **query: Any) -> Any:
        """Return the first item of a list."""
        return self.get(path, **query)[0]

    def post(self, path: str, body: Any) -> Any:
        """Send a POST request, and return its result."""
        return self._direct.request("POST", f"/{self._version}{path}", json=body).parsed

    def put(self, path: str, body: Any) -> Any:
        """Send a PUT request, and return its result."""
        return self._direct.request("PUT", f"/{self._version}{path}", json=body).parsed

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
            "startDate": TIMES["startDate"],
            "endDate": TIMES["removeDate"],
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
        body = {"name": self.name(), "expirationDate": TIMES["removeDate"]}
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
        body = {"savedSearchId": self.saved_search(), "schedule": DAILY, "recipients": recipients}
        return str(self.post("/scheduled-searches", body)["id"])

    def report(self) -> str:
        """A report that has been run."""
        arguments = {"indices": ["identities"], "query": "*"}
        return str(self.post("/reports/run", {"reportType": "SEARCH_EXPORT", "arguments": arguments})["id"])

    def workflow(self, *, enabled: bool = False) -> str:
        """A workflow that is started from outside."""
        trigger = {"type": "EXTERNAL", "attributes": {}}
        body = {**self.base_properties(), "definition": DEFINITION, "trigger": trigger, "enabled": enabled}
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
            **TIMES,
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
            self._active_campaign = campaign
        return campaign

    def overdue_campaign(self) -> str:
        """An active campaign whose deadline has passed."""
        campaign = self.campaign(active=True)
        self.send(self._operations.update_campaign(campaign, [{"op": "replace", "path": "/deadline", "value": _PAST}]))
        return campaign

    def latest_certification(self) -> str:
        """The certification of the campaign that was activated last."""
        return str(self.first("/certifications", filters=f'campaign.id eq "{self._active_campaign}"')["id"])

    def reassigned_items(self) -> Doc:
        """Items of the latest certification, for another reviewer."""
        item = self.first(f"/certifications/{self.latest_certification()}/access-review-items")
        return {"reassign": [{"id": item["id"], "type": "ITEM"}], "reassignTo": self.get("/identities")[-1]["id"]}

    def certification(self) -> str:
        """A certification of an active campaign."""
        self.campaign(active=True)
        return self.latest_certification()

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

    def campaign_template(self, *, scheduled: bool = False) -> str:
        """A template of campaigns."""
        body = {"name": self.name(), "description": "Made for a test", "campaign": {**_CAMPAIGN, "name": self.name()}}
        times = {"created": TIMES["startDate"], "modified": TIMES["startDate"]}
        template = str(self.post("/campaign-templates", {**body, **times})["id"])
        if scheduled:
            self.put(f"/campaign-templates/{template}/schedule", WEEKLY)
        return template

    def policy(self, *, scheduled: bool = False) -> str:
        """A policy on separation of duties."""
        policy = str(self.post("/sod-policies", {"name": self.name(), "type": "GENERAL", "policyQuery": "*"})["id"])
        if scheduled:
            body = {"name": self.name(), "description": "Made for a test", "schedule": DAILY, "recipients": []}
            self.put(f"/sod-policies/{policy}/schedule", {**body, "emailEmptyResults": False})
        return policy

    def violation_report(self) -> tuple[str, str]:
        """A policy, and a report on its violations that is complete."""
        policy = self.policy()
        report = str(self.post(f"/sod-policies/{policy}/violation-report/run", None)["id"])
        self._wait()
        return policy, report

    def report_on_all_policies(self) -> tuple[str, ...]:
        """Nothing for the path: a report on all policies, of which there is one in the tenant."""
        self.policy()
        self.post("/sod-violation-report/run", {})
        return ()

    def enable_propagation(self) -> tuple[str, ...]:
        """Nothing for the path: roles can be propagated, and none are."""
        self.put("/role-propagation-config", {"enabled": True})
        self._wait()
        return ()

    def propagation(self) -> str:
        """A role propagation that runs."""
        self.enable_propagation()
        return str(self.post("/role-propagation", None)["rolePropagationId"])

    def running_propagation(self) -> tuple[str, ...]:
        """Nothing for the path: roles are propagated."""
        self.propagation()
        return ()

    def metadata_value(self, kind: str) -> tuple[str, str, str]:
        """An object, an attribute of its metadata, and the value of this attribute."""
        found = str(self.first(f"/{kind}")["id"])
        self.post(f"/{kind}/{found}/access-model-metadata/tier/values/gold", None)
        return found, "tier", "gold"

    def lifecycle_state(self) -> tuple[str, str]:
        """An identity profile, and a lifecycle state that nobody is in."""
        profile, name = self.first("/identity-profiles")["id"], self.name()
        body = {"name": name, "technicalName": name.replace(" ", ""), "enabled": True}
        return profile, str(self.post(f"/identity-profiles/{profile}/lifecycle-states", body)["id"])

    def configuration_job(self, kind: str) -> str:
        """An export of configuration objects, or an import, that is complete."""
        body = {"includeTypes": ["TRANSFORM"]}
        job = str(self.post("/sp-config/export", body)["jobId"])
        self._wait()
        if kind == "import":
            objects = self.get(f"/sp-config/export/{job}/download")
            file = File(json.dumps(objects).encode(), name="a.json")
            job = str(self.send(self._operations.import_sp_config({"data": file})).job_id)
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

    def reassigned(self) -> tuple[str, str]:
        """An identity whose work somebody else does, and the type of this work."""
        body = {**self.reassignment(), "configType": "ACCESS_REQUESTS"}
        self.post("/reassignment-configurations", body)
        return str(body["reassignedFromId"]), "ACCESS_REQUESTS"

    def removable_identity(self) -> str:
        """An identity that owns nothing."""
        return str(self.get("/identities")[-1]["id"])
