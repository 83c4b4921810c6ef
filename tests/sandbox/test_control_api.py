"""Control API over HTTP."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from sailkit_sandbox.faults.kinds import KINDS


@attrs.frozen
class Remote:
    """What asks, with the administrator's id and secret."""

    api: Any

    def ask(self, method: str, name: str, **options: Any) -> Any:
        known = (self.api.sandbox.client_id, self.api.sandbox.client_secret)
        return self.api.http.request(method, f"/_sandbox/{name}", **{"auth": known, **options})


@pytest.fixture
def remote(small_api: Any) -> Remote:
    """What asks a sandbox of its own."""
    return Remote(small_api)


def text(response: Any, status: int) -> str:
    """The text of an error of this status."""
    assert response.status_code == status
    return str(response.json()["messages"][0]["text"])


def test_faults_are_set(small_api: Any, remote: Remote) -> None:
    response = remote.ask("POST", "faults", json={"kind": "status", "status": 418, "path": "/identities", "times": 2})
    assert response.status_code == 201
    assert remote.ask("POST", "faults", json=[{"kind": "latency", "seconds": 0}]).status_code == 201
    assert [item["kind"] for item in remote.ask("GET", "faults").json()] == ["status", "latency"]
    assert remote.ask("GET", "faults").json()[0] == response.json()[0]
    assert [small_api.http.get("/v2025/identities").status_code for _ in range(3)] == [418, 418, 200]
    assert remote.ask("DELETE", "faults").status_code == 204
    assert remote.ask("GET", "faults").json() == []


def test_requests_are_read(small_api: Any, remote: Remote) -> None:
    assert remote.ask("DELETE", "requests").status_code == 204
    small_api.post("/identities-accounts/enable", {"identityIds": ["x"]})
    small_api.http.post("/v2025/identities/process", content=b"\xff", headers={"Content-Type": "application/json"})
    small_api.http.get("/nowhere")
    result = remote.ask("GET", "requests").json()
    paths = ["/v2025/identities-accounts/enable", "/v2025/identities/process", "/nowhere"]
    assert [item["path"] for item in result] == paths
    assert [item["body"] for item in result] == [{"identityIds": ["x"]}, "\ufffd", None]
    assert result[0]["operation"] == "enableAccountsForIdentities"
    assert "authorization" not in result[0]["headers"]
    assert remote.ask("GET", "requests", params={"method": "GET", "path": "/nowhere"}).json() == result[2:]


def test_tokens_are_withdrawn(small_api: Any, remote: Remote) -> None:
    assert remote.ask("DELETE", "tokens").status_code == 204
    assert small_api.http.get("/v2025/identities").status_code == 401


def test_clients_are_added(small_api: Any, remote: Remote) -> None:
    made = remote.ask("POST", "clients", json={"scopes": ["idn:identity:read"], "user": False}).json()
    assert (made["scopes"], made["user"], made["user_levels"]) == (["idn:identity:read"], False, ["ORG_ADMIN"])
    form = {"grant_type": "client_credentials", **{name: made[name] for name in ("client_id", "client_secret")}}
    assert small_api.http.post("/oauth/token", data=form).json()["scope"] == "idn:identity:read"
    assert remote.ask("POST", "clients").status_code == 201


@pytest.mark.parametrize(
    ("method", "name", "options", "status", "message"),
    [
        ("GET", "nothing", {}, 404, "/_sandbox/faults, /_sandbox/requests, /_sandbox/tokens, /_sandbox/clients"),
        ("PUT", "faults", {}, 405, "PUT is not a method"),
        ("POST", "faults", {"content": b"{"}, 400, "The body is not JSON."),
        ("POST", "faults", {"json": [{"kind": "status"}, {"kind": "fire"}]}, 400, "kind must be one of"),
        ("GET", "requests", {"params": {"pth": "/x"}}, 400, "not by 'pth'"),
        ("GET", "requests", {"params": {"path": "x"}}, 400, "starts with a slash"),
        ("POST", "clients", {"json": []}, 400, "A client is an object"),
        ("POST", "clients", {"json": {"scope": "x"}}, 400, "any of client_id, client_secret, scopes"),
        ("POST", "clients", {"json": {"scopes": "x"}}, 400, "scopes must be a list of texts"),
        ("POST", "clients", {"json": {"user": 1}}, 400, "user must be true or false"),
        ("POST", "clients", {"json": {"client_id": ""}}, 400, "client_id must be a text"),
    ],
)
def test_what_makes_no_sense_is_refused(
    remote: Remote, method: str, name: str, options: dict[str, Any], status: int, message: str
) -> None:
    assert message in text(remote.ask(method, name, **options), status)
    assert remote.ask("GET", "faults").json() == []


def test_the_administrators_client_is_not_replaced(small_api: Any, remote: Remote) -> None:
    response = remote.ask("POST", "clients", json={"client_id": small_api.sandbox.client_id})
    assert "administrator's" in text(response, 400)


@pytest.mark.parametrize("header", ["", "Basic", "Basic %%%", "Basic eDp5", "Basic /w==", "bearer"])
def test_only_the_administrator_may_ask(small_api: Any, remote: Remote, header: str) -> None:
    sent = small_api.http.headers["Authorization"] if header == "bearer" else header
    response = small_api.http.get("/_sandbox/faults", headers={"Authorization": sent})
    assert "client id and client secret" in text(response, 401)
    assert response.headers["WWW-Authenticate"].startswith("Basic")


def test_control_is_not_recorded_hit_or_limited(start_sandbox: Any) -> None:
    api = start_sandbox(identities=1, rate_limit=(1, 10.0))
    before = len(api.sandbox.requests)
    api.sandbox.faults.add(*(kind(path="/**") for kind in KINDS.values()))
    assert [Remote(api).ask("GET", "faults").status_code for _ in range(5)] == [200] * 5
    assert len(api.sandbox.requests) == before
    assert Remote(api).ask("GET", "requests").json()[0]["path"] == "/oauth/token"
