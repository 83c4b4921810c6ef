"""Event triggers: subscriptions, filters, delivery over HTTP, and completion."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.triggers.delivery import DeliveryError, post
from sailkit_sandbox.services.triggers.event_filters import matches
from sailkit_sandbox.services.triggers.inputs import build_identity_events
from sailkit_sandbox.services.triggers.subscriptions import parse_duration
from tests.sandbox.conftest import SandboxApi

DELETED = "idn:identity-deleted"
PRE_APPROVAL = "idn:access-request-pre-approval"


@attrs.define
class Subscriber:
    """An HTTP server that records what it receives, and responds with `status` and `output`, or `raw_output`."""

    port: int = 0
    status: int = 200
    output: Any = None
    raw_output: bytes = b""
    received: list[tuple[dict[str, str], dict[str, Any]]] = attrs.field(factory=list)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}/hook?a=b"


@pytest.fixture
def subscriber() -> Iterator[Subscriber]:
    subscriber = Subscriber()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            subscriber.received.append((dict(self.headers), json.loads(body)))
            content = b"" if subscriber.output is None else json.dumps(subscriber.output).encode()
            content = subscriber.raw_output or content
            self.send_response(subscriber.status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    subscriber.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield subscriber
    server.shutdown()
    thread.join()
    server.server_close()


def subscribe(api: SandboxApi, url: str, trigger: str = DELETED, mode: str = "SYNC", **more: Any) -> dict[str, Any]:
    config = {"url": url, "httpDispatchMode": mode, **more.pop("config", {})}
    body = {"name": "Watch", "triggerId": trigger, "type": "HTTP", "httpConfig": config, **more}
    response = api.post("/trigger-subscriptions", body)
    assert response.status_code == 201, response.text
    result: dict[str, Any] = response.json()
    return result


def delete_identity(api: SandboxApi) -> dict[str, Any]:
    """Delete the last identity that owns nothing."""
    identities: list[dict[str, Any]] = api.get("/identities")
    return next(
        one for one in reversed(identities) if api.http.delete(f"/v2025/identities/{one['id']}").status_code == 204
    )


def request_access(api: SandboxApi) -> tuple[dict[str, Any], str]:
    """Request a role for somebody whose manager decides, and return the identity and the role's id."""
    owners = {role["owner"]["id"] for role in api.get("/roles")}
    person = next(one for one in api.get("/identities") if one["managerRef"] and one["id"] not in owners)
    role = next(role for role in api.get("/roles") if role["requestable"])
    body = {"requestedFor": [person["id"]], "requestedItems": [{"type": "ROLE", "id": role["id"], "comment": "now"}]}
    assert api.post("/access-requests", body).status_code == 202
    return person, role["id"]


def test_triggers_are_listed(api: SandboxApi) -> None:
    triggers = {trigger["id"]: trigger for trigger in api.get("/triggers")}
    assert triggers[PRE_APPROVAL]["type"] == "REQUEST_RESPONSE"
    assert triggers[DELETED]["type"] == "FIRE_AND_FORGET"
    assert api.get("/triggers", "v2024", filters=f'id eq "{DELETED}"') == [triggers[DELETED]]


def test_subscriptions_are_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    secret = {"httpAuthenticationType": "BASIC_AUTH", "basicAuthConfig": {"userName": "ada", "password": "x"}}
    created = subscribe(small_api, "https://example.com/hook", config=secret, enabled=False)
    assert (created["triggerName"], created["responseDeadline"]) == ("Identity Deleted", "PT1H")
    assert created["httpConfig"]["basicAuthConfig"] == {"userName": "ada", "password": None}
    assert small_api.get("/trigger-subscriptions", "v2024") == [created]
    path = f"/trigger-subscriptions/{created['id']}"
    patched = small_api.patch(path, {"op": "replace", "path": "/name", "value": "Leavers"})
    assert (patched.status_code, patched.json()["name"]) == (200, "Leavers")
    replaced = small_api.http.put(f"/v2025{path}", json={**created, "triggerId": "x", "type": "SCRIPT"})
    assert (replaced.status_code, replaced.json()) == (200, created)
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.get("/trigger-subscriptions") == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"triggerId": "idn:nothing"}, "There is no trigger 'idn:nothing'"),
        ({"filter": "$["}, "filter must be a JSONPath expression"),
        ({"httpConfig": None}, "httpConfig must be an object"),
        ({"responseDeadline": "soon"}, "responseDeadline must be a duration"),
        ({"name": " "}, "name must be a string"),
    ],
)
def test_faulty_subscriptions_are_refused(api: SandboxApi, change: dict[str, Any], message: str) -> None:
    config = {"url": "http://127.0.0.1/", "httpDispatchMode": "SYNC"}
    body = {"name": "x", "triggerId": DELETED, "type": "HTTP", "httpConfig": config, **change}
    response = api.post("/trigger-subscriptions", body)
    assert response.status_code == 400
    if "filter" in change or "triggerId" in change or "responseDeadline" in change:
        assert message in response.text


def test_a_trigger_that_waits_for_a_response_has_one_subscription(small_api: SandboxApi) -> None:
    subscribe(small_api, "http://127.0.0.1:1", PRE_APPROVAL)
    config = {"url": "http://127.0.0.1:1", "httpDispatchMode": "SYNC"}
    body = {"name": "Two", "triggerId": PRE_APPROVAL, "type": "HTTP", "httpConfig": config}
    assert small_api.post("/trigger-subscriptions", body).status_code == 400


def test_events_reach_subscribers_whose_filter_matches(small_api: SandboxApi, subscriber: Subscriber) -> None:
    delete_identity(small_api)  # before the subscription
    token = {"httpAuthenticationType": "BEARER_TOKEN", "bearerTokenAuthConfig": {"bearerToken": "t0"}}
    subscription = subscribe(small_api, subscriber.url, config=token, filter="$[?($.identity.type == 'IDENTITY')]")
    subscribe(small_api, subscriber.url, filter="$[?($.identity.type == 'ROLE')]")
    identity = delete_identity(small_api)
    ((headers, body),) = subscriber.received
    assert headers["Authorization"] == "Bearer t0"
    assert body["identity"] == {"type": "IDENTITY", "id": identity["id"], "name": identity["name"]}
    assert body["_metadata"]["triggerType"] == "fireAndForget"
    (invocation,) = small_api.get("/trigger-invocations/status", "v2024")
    assert (invocation["subscriptionId"], invocation["type"]) == (subscription["id"], "REAL_TIME")
    assert invocation["completeInvocationInput"] == {"output": None, "localizedError": None}
    small_api.patch(
        f"/trigger-subscriptions/{subscription['id']}", {"op": "replace", "path": "/enabled", "value": False}
    )
    delete_identity(small_api)
    assert len(subscriber.received) == 1


def test_a_refused_change_is_no_event(small_api: SandboxApi, subscriber: Subscriber) -> None:
    subscribe(small_api, subscriber.url)
    owner = small_api.get("/roles")[0]["owner"]["id"]
    assert small_api.http.delete(f"/v2025/identities/{owner}").status_code == 400
    identity = delete_identity(small_api)
    assert [body["identity"]["id"] for _, body in subscriber.received] == [identity["id"]]


@pytest.mark.parametrize(
    "url", ["http://example.com/hook", "https://10.0.0.1/", "ftp://127.0.0.1/", "http://localhost.example/"]
)
def test_only_loopback_is_called(small_api: SandboxApi, url: str) -> None:
    subscribe(small_api, url)
    delete_identity(small_api)
    (invocation,) = small_api.get("/trigger-invocations/status")
    assert f"not {url}" in invocation["completeInvocationInput"]["localizedError"]["message"]
    with pytest.raises(DeliveryError, match="loopback alone"):
        post(url, {}, {})


def test_a_failing_subscriber_fails_the_invocation(small_api: SandboxApi, subscriber: Subscriber) -> None:
    subscriber.status = 503
    subscribe(small_api, subscriber.url)
    delete_identity(small_api)
    (invocation,) = small_api.get("/trigger-invocations/status")
    assert "status 503" in invocation["completeInvocationInput"]["localizedError"]["message"]


@pytest.mark.parametrize("content", [b"no JSON", b'{"comment": "\\ud800"}', b"[" * 100_000, b'{"x": NaN}'])
def test_a_response_that_is_no_json_fails_the_invocation(
    small_api: SandboxApi, subscriber: Subscriber, content: bytes
) -> None:
    subscriber.raw_output = content
    subscribe(small_api, subscriber.url)
    delete_identity(small_api)
    (invocation,) = small_api.get("/trigger-invocations/status")
    assert "failed" in invocation["completeInvocationInput"]["localizedError"]["message"]


def test_a_synchronous_response_denies_an_access_request(small_api: SandboxApi, subscriber: Subscriber) -> None:
    subscriber.output = {"approved": False, "comment": "Too costly", "approver": "Budget"}
    subscribe(small_api, subscriber.url, PRE_APPROVAL)
    person, role = request_access(small_api)
    ((_, body),) = subscriber.received
    assert [(item["id"], item["operation"], item["comment"]) for item in body["requestedItems"]] == [
        (role, "Add", "now")
    ]
    assert body["requestedFor"][0]["id"] == person["id"]
    assert body["_metadata"]["responseMode"] == "sync"
    (status,) = small_api.get("/access-request-status", **{"requested-for": person["id"], "limit": 1})
    assert status["state"] == "REJECTED"


def test_a_dynamic_approver_gets_the_request(small_api: SandboxApi, subscriber: Subscriber) -> None:
    approver = small_api.get("/identities")[3]
    subscriber.output = {"id": approver["id"], "name": approver["name"], "type": "IDENTITY"}
    subscribe(small_api, subscriber.url, "idn:access-request-dynamic-approver")
    person, _ = request_access(small_api)
    (status,) = small_api.get("/access-request-status", **{"requested-for": person["id"], "limit": 1})
    assert status["approvalDetails"][0]["currentOwner"]["id"] == approver["id"]


@pytest.mark.parametrize(("mode", "status"), [("ASYNC", 200), ("DYNAMIC", 202)])
def test_an_asynchronous_response_completes_the_invocation(
    small_api: SandboxApi, subscriber: Subscriber, mode: str, status: int
) -> None:
    subscriber.status = status
    subscribe(small_api, subscriber.url, PRE_APPROVAL, mode)
    person, _ = request_access(small_api)
    metadata = subscriber.received[0][1]["_metadata"]
    (invocation,) = small_api.get("/trigger-invocations/status")
    assert "completed" not in invocation
    output = {"approved": False, "comment": "", "approver": "Budget"}
    wrong = small_api.http.post(metadata["callbackURL"], json={"secret": "guess", "output": output})
    assert wrong.status_code == 400
    right = {"secret": metadata["secret"], "output": output}
    assert small_api.http.post(metadata["callbackURL"], json=right).status_code == 204
    assert small_api.http.post(metadata["callbackURL"], json=right).status_code == 400
    (invocation,) = small_api.get("/trigger-invocations/status", filters=f'triggerId eq "{PRE_APPROVAL}"')
    assert invocation["completeInvocationInput"]["output"] == output
    (request,) = small_api.get("/access-request-status", **{"requested-for": person["id"], "limit": 1})
    assert request["state"] == "REJECTED"


def test_an_invocation_ends_at_its_deadline(small_api: SandboxApi, subscriber: Subscriber) -> None:
    subscribe(small_api, subscriber.url, PRE_APPROVAL, "ASYNC", responseDeadline="PT2M")
    request_access(small_api)
    small_api.clock.now += 121
    (invocation,) = small_api.get("/trigger-invocations/status")
    assert "too late" in invocation["completeInvocationInput"]["localizedError"]["message"]


def test_a_test_invocation_sends_the_example(small_api: SandboxApi, subscriber: Subscriber) -> None:
    subscriber.output = {"approved": True}
    assert small_api.post("/trigger-invocations/test", {"triggerId": DELETED, "contentJson": {}}).status_code == 204
    subscription = subscribe(small_api, subscriber.url, PRE_APPROVAL)
    body = {"triggerId": PRE_APPROVAL, "contentJson": {}, "subscriptionIds": [subscription["id"]]}
    (started,) = small_api.post("/trigger-invocations/test", body).json()
    assert started["secret"]
    (example,) = small_api.get("/triggers", filters=f'id eq "{PRE_APPROVAL}"')
    assert {k: v for k, v in subscriber.received[0][1].items() if k != "_metadata"} == example["exampleInput"]
    (invocation,) = small_api.get("/trigger-invocations/status")
    assert (invocation["id"], invocation["type"]) == (started["id"], "TEST")
    assert invocation["completeInvocationInput"]["output"] == {"approved": True}


def test_an_aggregation_is_an_event_when_its_time_has_come(
    start_sandbox: Callable[..., SandboxApi], subscriber: Subscriber
) -> None:
    api = start_sandbox(identities=10, task_seconds=60)
    subscribe(api, subscriber.url, "idn:account-aggregation-completed")
    source = api.get("/sources")[0]
    assert api.http.post(f"/v2024/sources/{source['id']}/load-accounts").status_code == 202
    api.get("/sources")
    assert subscriber.received == []
    api.clock.now += 61
    assert api.http.get("/v2025/sources/nothing").status_code == 404
    assert [(body["source"]["id"], body["status"]) for _, body in subscriber.received] == [(source["id"], "Success")]


def test_changes_of_accounts_and_sources_are_events(small_api: SandboxApi, subscriber: Subscriber) -> None:
    for trigger in ("idn:source-account-created", "idn:source-account-deleted", "idn:source-created"):
        subscribe(small_api, subscriber.url, trigger)
    owner = small_api.get("/identities")[0]
    body = {"name": "Wiki", "owner": {"type": "IDENTITY", "id": owner["id"]}, "connector": "delimited-file"}
    source = small_api.post("/sources", body).json()
    account = {"attributes": {"sourceId": source["id"], "id": "ada", "name": "Ada"}}
    assert small_api.post("/accounts", account).status_code == 202
    (created,) = small_api.get("/accounts", filters=f'sourceId eq "{source["id"]}"')
    assert small_api.http.delete(f"/v2025/accounts/{created['id']}").status_code == 202
    small_api.get("/accounts")
    events = [(body["_metadata"]["triggerId"], body["id"]) for _, body in subscriber.received]
    assert events == [
        ("idn:source-created", source["id"]),
        ("idn:source-account-created", created["id"]),
        ("idn:source-account-deleted", created["id"]),
    ]


def test_changed_attributes_of_an_identity_are_listed() -> None:
    before = {"id": "1", "name": "Ada", "attributes": {"department": "Sales", "a": 1}, "managerRef": None}
    after = {**before, "attributes": {"department": "Legal", "b": 2}}
    changed, created, deleted = build_identity_events([(before, after), (None, after), (after, None)])
    assert changed[0] == "idn:identity-attributes-changed"
    assert changed[1]["changes"] == [
        {"attribute": "department", "oldValue": "Sales", "newValue": "Legal"},
        {"attribute": "a", "oldValue": 1, "newValue": None},
        {"attribute": "b", "oldValue": None, "newValue": 2},
    ]
    assert (created[0], deleted[0]) == ("idn:identity-created", "idn:identity-deleted")
    assert list(build_identity_events([(before, {**before, "modified": "later"})])) == []


def test_filters_are_validated(api: SandboxApi) -> None:
    def validate(filter: str) -> dict[str, Any]:
        body = {"filter": filter, "input": {"identityId": "1", "changes": [{"attribute": "department"}]}}
        result: dict[str, Any] = api.post("/trigger-subscriptions/validate-filter", body).json()
        return result

    assert validate('$[?($.identityId == "1")]') == {"isValid": True, "isValidJSONPath": True, "isPathExist": True}
    assert validate("$.changes[?(@.attribute == 'location')]")["isPathExist"] is False
    assert validate("$.[")["isValidJSONPath"] is False


@given(st.text(max_size=30), st.dictionaries(st.text(max_size=5), st.integers(), max_size=3))
def test_any_text_is_a_filter_or_none(filter: str, input: dict[str, int]) -> None:
    assert matches(filter, input) in (True, False)


@given(st.integers(0, 99), st.integers(0, 999), st.integers(0, 999), st.integers(1, 999))
def test_durations_are_seconds(days: int, hours: int, minutes: int, seconds: int) -> None:
    expected = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
    assert parse_duration(f"P{days}DT{hours}H{minutes}M{seconds}S") == expected
    assert parse_duration(f"{days}") is parse_duration("P") is parse_duration("PT") is None
