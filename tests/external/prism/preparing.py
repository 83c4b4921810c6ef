"""What operations need that a new tenant does not have, made unseen by the referee, and what bodies have to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any, Final, TypeAlias

from sailkit import Tenant
from sailkit_core.request import File

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
_TABLE: Final = "DelimitedFile"


class Workshop:
    """Finds things of the tenant, and makes new ones.

    Args:
        direct: a client that the referee does not see.
        version: "v2024" or "v2025".
    """

    def __init__(self, direct: Tenant, version: str) -> None:
        self._direct = direct
        self._version = version
        self._numbers = count(1)

    def get(self, path: str, **query: Any) -> Any:
        """What an operation that reads answers."""
        return self._direct.request("GET", f"/{self._version}{path}", query=query).parsed

    def first(self, path: str, **query: Any) -> Any:
        """The first item that a list answers."""
        return self.get(path, **query)[0]

    def post(self, path: str, body: Any) -> Any:
        """What an operation that makes something answers."""
        return self._direct.request("POST", f"/{self._version}{path}", json=body).parsed

    def name(self) -> str:
        """A name that nothing has."""
        return f"Exhibit {next(self._numbers)}"

    def owner(self) -> Doc:
        """A reference to an identity."""
        return {"type": "IDENTITY", "id": self.first("/identities")["id"]}

    def named(self) -> Doc:
        """What most things need: a name, and someone who answers for them."""
        return {"name": self.name(), "description": "Made for a test", "owner": self.owner()}

    def source(self) -> str:
        """A source that belongs to this call alone."""
        made = self.post("/sources", {**self.named(), "connector": "delimited-file"})
        return str(made["id"])

    def access_profile(self) -> str:
        """An access profile that nothing uses."""
        source = {"type": "SOURCE", "id": self.table()}
        return str(self.post("/access-profiles", {**self.named(), "source": source, "entitlements": []})["id"])

    def sourced(self, part: str, body: Doc, name: str) -> tuple[str, str]:
        """A source, and a part of it."""
        source = self.source()
        return source, str(self.post(f"/sources/{source}/{part}", body)[name])

    def table(self) -> str:
        """The source whose accounts are changed here, and not by a connector."""
        return next(str(each["id"]) for each in self.get("/sources") if each["type"] == _TABLE)

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
            for each in self.get(f"/identities/{identity['id']}/role-assignments"):
                return identity["id"], each["id"]
        raise LookupError("nobody has a role")

    def dimension(self) -> tuple[str, str]:
        """A role, and a dimension of it."""
        role = self.first("/roles")["id"]
        return role, self.post(f"/roles/{role}/dimensions", self.named())["id"]

    def person(self) -> Doc:
        """Someone who is to be a non-employee of a source with an approver."""
        source = next(each for each in self.get("/non-employee-sources") if each["approvers"])
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

    def workflow(self, *, enabled: bool = False) -> str:
        """A workflow that is started from outside."""
        trigger = {"type": "EXTERNAL", "attributes": {}}
        body = {**self.named(), "definition": _DEFINITION, "trigger": trigger, "enabled": enabled}
        return str(self.post("/workflows", body)["id"])

    def execution(self) -> str:
        """An execution of a workflow."""
        started = self.post(f"/workflows/{self.workflow()}/test", {"input": {}})
        return str(started["workflowExecutionId"])

    def tagged(self) -> tuple[str, str]:
        """The type and id of a thing with tags."""
        thing = self.owner()
        self.post("/tagged-objects", {"objectRef": thing, "tags": ["Audit"]})
        return thing["type"], thing["id"]

    def group(self) -> str:
        """A governance group that nothing is connected to."""
        return str(self.post("/workgroups", self.named())["id"])

    def asking(self) -> Doc:
        """The body of a request for a role that nobody has, which a manager decides on."""
        administrator, owner, *people = self.get("/identities")
        body = {**self.named(), "owner": {"type": "IDENTITY", "id": owner["id"]}, "requestable": True}
        wanted = {"type": "ROLE", "id": self.post("/roles", body)["id"], "comment": "Needed."}
        led = [each["id"] for each in people if (each["managerRef"] or administrator)["id"] != administrator["id"]]
        return {"requestType": "GRANT_ACCESS", "requestedFor": led[:1], "requestedItems": [wanted], **_TIMES}

    def asked(self) -> str:
        """A request for access that waits for a decision."""
        (made,) = self.post("/access-requests", self.asking())["newRequests"]
        return str(made["accessRequestIds"][0])

    def approval(self) -> str:
        """A decision that is to be made."""
        request = self.asked()
        found = self.first("/access-request-approvals/pending", filters=f'accessRequestId eq "{request}"')
        return str(found["id"])

    def nobody_much(self) -> str:
        """An identity that owns nothing."""
        return str(self.get("/identities")[-1]["id"])


# What the parameters at the head of a path are, by that head; one of a single operation begins with its method.
THINGS: Final[Mapping[str, Callable[[Workshop], str | tuple[str, ...]]]] = {
    "/access-request-approvals/{accessRequestId}/approvers": Workshop.asked,
    "/access-request-approvals/{approvalId}": Workshop.approval,
    "/account-aggregations/{id}": Workshop.task,
    "/accounts/{id}": Workshop.account,
    "/entitlements/aggregate/sources/{id}": Workshop.source,
    "/identities-accounts/{id}": lambda shop: shop.owner()["id"],
    "/identities/{identityId}/role-assignments/{assignmentId}": Workshop.assignment,
    "/non-employee-approvals/{id}": lambda shop: shop.request()["approvalItems"][0]["id"],
    "/non-employee-records/{id}": lambda shop: shop.post("/non-employee-records", shop.person())["id"],
    "/non-employee-requests/{id}": lambda shop: shop.request()["id"],
    "/non-employee-sources/{sourceId}/schema-attributes/{attributeId}": Workshop.added_attribute,
    "/personal-access-tokens/{id}": Workshop.token,
    "/roles/{roleId}/dimensions/{dimensionId}": Workshop.dimension,
    "/roles/{roleId}/dimensions/bulk-delete": lambda shop: shop.dimension()[:1],
    "/sources/{id}/load-accounts": Workshop.source,
    "/sources/{id}/load-uncorrelated-accounts": Workshop.source,
    "/sources/{sourceId}/load-entitlements": Workshop.source,
    "/sources/{sourceId}/provisioning-policies/{usageType}": lambda shop: shop.sourced(
        "provisioning-policies", {"name": "New ones", "usageType": "CREATE", "fields": []}, "usageType"
    ),
    "/sources/{sourceId}/schedules": Workshop.source,
    "/sources/{sourceId}/schedules/{scheduleType}": lambda shop: shop.sourced(
        "schedules", {"type": "ACCOUNT_AGGREGATION", "cronExpression": "0 0 5 * * ?"}, "type"
    ),
    "/tagged-objects/{type}/{id}": Workshop.tagged,
    "/tags/{id}": lambda shop: shop.post("/tags", {"name": shop.name()})["id"],
    "/task-status/{id}": Workshop.task,
    "/transforms/{id}": Workshop.transform,
    "/workflow-executions/{id}": Workshop.execution,
    "/workflows/execute/external/{id}": lambda shop: shop.workflow(enabled=True),
    "/workflows/{id}": Workshop.workflow,
    "/search/{index}/{id}": lambda shop: ("identities", shop.owner()["id"]),
    "DELETE /access-profiles/{id}": Workshop.access_profile,
    "DELETE /identities/{id}": Workshop.nobody_much,
    "DELETE /sources/{id}": Workshop.source,
    "DELETE /workgroups/{id}": Workshop.group,
}

# What bodies say beside what is made up from the document, by operation id; of what is None, they say nothing.
SAID: Final[Mapping[str, Callable[[Workshop], Doc]]] = {
    "approveBulkAccessRequest": lambda shop: {"approvalIds": [shop.approval()]},
    "cancelAccessRequest": lambda shop: {"accountActivityId": shop.asked()},
    "cancelAccessRequestInBulk": lambda shop: {"accessRequestIds": [shop.asked()]},
    "closeAccessRequest": lambda shop: {"accessRequestIds": [shop.asked()]},
    "createAccessProfile": lambda shop: {"entitlements": []},
    "createAccessRequest": lambda shop: {**shop.asking(), "requestedForWithRequestedItems": None},
    "createAccount": lambda shop: {"attributes": {"sourceId": shop.table(), "identificationNumber": shop.name()}},
    "createNonEmployeeRecord": Workshop.person,
    "createNonEmployeeRequest": Workshop.person,
    "createNonEmployeeSource": lambda shop: {
        "owner": shop.owner(),
        "approvers": [shop.owner()],
        "accountManagers": [],
        "managementWorkgroup": shop.group(),
    },
    "createNonEmployeeSourceSchemaAttributes": Workshop.attribute,
    "createPersonalAccessToken": lambda shop: {"expirationDate": _TIMES["removeDate"]},
    "createRole": lambda shop: {"membership": None, "entitlements": []},
    "createSegment": lambda shop: {"visibilityCriteria": None},
    "createSourceSchedule": lambda shop: {"cronExpression": "0 0 5 * * ?"},
    "createWorkflow": lambda shop: {"definition": _DEFINITION},
    "deleteBulkDimensions": lambda shop: {"dimensionIds": [shop.dimension()[1]]},
    "deleteNonEmployeeRecordsInBulk": lambda shop: {"ids": [shop.post("/non-employee-records", shop.person())["id"]]},
    "importNonEmployeeRecordsInBulk": lambda shop: {"data": shop.rows()},
    "importAccounts": lambda shop: {"disableOptimization": "true"},
    "forwardAccessRequest": lambda shop: {"newOwnerId": shop.owner()["id"]},
    "searchAggregate": lambda shop: {**_EVERYBODY, "aggregationType": "SAILPOINT", "aggregations": _BY_PLACE},
    "searchCount": lambda shop: _EVERYBODY,
    "searchPost": lambda shop: _EVERYBODY,
    "searchRolesByFilter": lambda shop: {"filters": 'name sw "A"'},
    "sendIdentityVerificationAccountToken": lambda shop: {"sourceName": "IdentityNow"},
    "startIdentitiesInvite": lambda shop: {"ids": [shop.owner()["id"]]},
    "updateEntitlementsInBulk": lambda shop: {"jsonPatch": _NOT_REQUESTABLE},
}

# What a JSON Patch changes, by operation id, where it is not the description.
CHANGED: Final[Mapping[str, tuple[str, Any]]] = {
    "patchNonEmployeeSchemaAttribute": ("/label", "Changed"),
    "patchNonEmployeeRecord": ("/phone", "+31 20 555 0200"),
    "patchPersonalAccessToken": ("/name", "Changed"),
    "updateAccount": ("/attributes/jobTitle", "Changed"),
    "updateSourceSchedule": ("/cronExpression", "0 0 6 * * ?"),
    "updateSourceSchema": ("/displayAttribute", "name"),
    "updateTaskStatus": ("/completionStatus", "SUCCESS"),
}


def heads(path: str) -> Iterator[str]:
    """The heads of a path, the longest first."""
    while path:
        yield path
        path = path.rpartition("/")[0]
