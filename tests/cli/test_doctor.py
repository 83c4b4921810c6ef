"""Doctor: each kind of trouble is found, with what to do, and no secret is shown."""

from __future__ import annotations

import datetime
import json
import os
import socket
import ssl
from collections.abc import Iterator
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

from sailkit import NoResponseError
from sailkit_cli.checks import diagnose_connection
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import ExpiredToken, HtmlPage, Status
from tests.facade.conftest import RESET, TOKEN, Script, http, script  # noqa: F401 - a fixture
from tests.facade.raw_server import RawServer, response, token_or

from .conftest import Run

OK = ["versions", "address", "credentials", "proxy", "name resolution", "authorities", "connection", "token", "clock"]


def findings(result: Any) -> dict[str, dict[str, Any]]:
    """The findings by what was checked; of several with one name, the worst."""
    order = ["ok", "warn", "fail"]
    found = sorted(json.loads(result.out), key=lambda finding: order.index(finding["state"]))
    return {finding["check"]: finding for finding in found}


def test_a_healthy_tenant_has_no_findings(invoke: Run, sandbox: Sandbox) -> None:
    result = invoke("doctor", "--json")
    assert result.code == 0
    found = findings(result)
    assert {finding["state"] for finding in found.values()} == {"ok"}
    assert {*OK, "permissions", "rate limit"} <= {*found}
    assert "variable SAIL_BASE_URL" in found["address"]["text"]
    assert "sp:scopes:all" in found["token"]["text"]
    assert sandbox.client_secret not in result.out + result.err


@pytest.mark.parametrize("fixture", ["invoke", "execute"])
def test_findings_are_lines_for_people(fixture: str, request: pytest.FixtureRequest) -> None:
    run: Run = request.getfixturevalue(fixture)
    result = run("doctor")
    assert result.code == 0
    assert [line.split()[0] for line in result.out.splitlines()] == ["ok"] * len(result.out.splitlines())
    assert "\x1b" not in result.out


def test_findings_have_the_form_of_other_output(invoke: Run) -> None:
    assert {line["state"] for line in invoke("doctor", "-o", "jsonl").lines} == {"ok"}


def test_missing_configuration_is_named_with_its_sources(invoke: Run) -> None:
    result = invoke("doctor", "--json", environment={"SAIL_CLIENT_SECRET": ""})
    assert result.code == 3
    found = findings(result)
    assert [*found] == ["versions", "configuration"]
    assert "SAIL_CLIENT_SECRET" in found["configuration"]["text"]
    assert "sailkit env add" in found["configuration"]["hint"]


@pytest.mark.parametrize("setting", [{"SAIL_HTTP": "ftp"}, {"SAIL_BASE_URL": "https://a.example/v2025"}])
def test_an_invalid_setting_is_to_be_corrected(invoke: Run, setting: dict[str, str]) -> None:
    result = invoke("doctor", "--json", environment=setting)
    finding = findings(result)["configuration"]
    assert (result.code, finding["hint"]) == (3, "correct the value, or remove it")


def test_the_source_of_each_setting_is_named(invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / ".sailpoint/config.yaml"
    path.parent.mkdir()
    pat = {"clientid": sandbox.client_id, "clientsecret": sandbox.client_secret}
    settings = {"activeenvironment": "box", "environments": {"box": {"baseurl": sandbox.base_url, "pat": pat}}}
    path.write_text(json.dumps(settings), "utf-8")  # JSON is YAML
    path.chmod(0o644)
    found = findings(invoke("doctor", "--json"))
    assert "the active environment 'box' is not used" in found["environment"]["text"]
    result = invoke("doctor", "--json", "--env", "box")
    found = findings(result)
    assert result.code == 0
    assert "environment 'box' of" in found["address"]["text"]
    assert "environment 'box' of" in found["credentials"]["text"]
    if os.name != "nt":
        assert found["secrets"]["state"] == "warn"
        assert "chmod 600" in found["secrets"]["hint"]


def test_a_host_that_does_not_exist_is_found_before_anything_is_sent(
    invoke: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    result = invoke("doctor", "--json", environment={"SAIL_BASE_URL": "https://akme.api.identitynow.com"})
    finding = findings(result)["name resolution"]
    assert (result.code, finding["state"]) == (7, "fail")
    assert finding["text"] == "akme.api.identitynow.com has no address: Name or service not known"
    assert "check the tenant's name" in finding["hint"]


def test_a_refused_connection_is_found(invoke: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    result = invoke("doctor", "--json", environment={"SAIL_BASE_URL": f"http://127.0.0.1:{port}"})
    finding = findings(result)["connection"]
    assert (result.code, finding["state"]) == (7, "fail")
    assert "nothing listens there" in finding["hint"]


def test_a_connection_that_breaks_is_found(invoke: Run, script: Any) -> None:  # noqa: F811
    server = script(token=RESET)
    result = invoke("doctor", "--json", environment={"SAIL_BASE_URL": server.base_url})
    finding = findings(result)["connection"]
    assert (result.code, finding["state"]) == (7, "fail")
    assert "HTTPS_PROXY" in finding["hint"]


def test_a_proxy_is_shown_without_its_password(invoke: Run) -> None:
    proxy = "http://user:s3cret-pa55@127.0.0.1:9"
    variables = {"SAIL_BASE_URL": "https://acme.api.identitynow.com", "HTTPS_PROXY": proxy, "NO_PROXY": ""}
    result = invoke("doctor", "--json", environment=variables)
    found = findings(result)
    assert result.code == 7
    assert found["proxy"]["text"] == "http://127.0.0.1:9, from HTTPS_PROXY; it resolves the tenant's name"
    assert "name resolution" not in found
    assert "which HTTPS_PROXY names" in found["connection"]["text"]
    assert "s3cret-pa55" not in result.out + result.err


def test_credentials_that_are_refused_are_found(invoke: Run) -> None:
    result = invoke("doctor", "--json", environment={"SAIL_CLIENT_SECRET": "wr0ng-secret"})
    finding = findings(result)["token"]
    assert (result.code, finding["state"]) == (3, "fail")
    assert "check client id and secret" in finding["hint"]
    assert "wr0ng-secret" not in result.out + result.err


def test_another_service_at_the_address_is_found(invoke: Run, script: Any) -> None:  # noqa: F811
    server = script(token=http(200, b"<html>Welcome</html>", "text/html"))
    result = invoke("doctor", "--json", environment={"SAIL_BASE_URL": server.base_url})
    assert result.code == 3
    assert "is this the tenant's API address?" in findings(result)["token"]["text"]


def test_a_missing_scope_is_named_and_is_no_failure(invoke: Run, sandbox: Sandbox) -> None:
    client = sandbox.client(scopes=["idn:identity:read"])
    variables = {"SAIL_CLIENT_ID": client.client_id, "SAIL_CLIENT_SECRET": client.client_secret}
    result = invoke("doctor", "--json", environment=variables)
    warnings = {f["text"]: f["hint"] for f in json.loads(result.out) if f["state"] == "warn"}
    assert result.code == 0
    assert warnings["search may not be read"] == "it requires the scope sp:search:read"
    assert "idn:identity:read" in findings(result)["token"]["text"]


def test_a_client_that_may_read_nothing_is_a_failure(invoke: Run, sandbox: Sandbox) -> None:
    client = sandbox.client(scopes=["sp:nothing"], user=False)
    variables = {"SAIL_CLIENT_ID": client.client_id, "SAIL_CLIENT_SECRET": client.client_secret}
    result = invoke("doctor", "--json", environment=variables)
    found = findings(result)
    assert (result.code, found["permissions"]["state"]) == (4, "fail")
    assert (found["token"]["state"], found["token"]["text"].split(",")[0]) == ("warn", "no user")


def test_a_token_that_the_tenant_refuses_is_found(invoke: Run, sandbox: Sandbox) -> None:
    with sandbox.faults(ExpiredToken()):
        result = invoke("doctor", "--json")
    assert (result.code, findings(result)["token"]["state"]) == (3, "fail")


def test_a_used_up_rate_limit_is_found(invoke: Run, sandbox: Sandbox) -> None:
    with sandbox.faults(Status(429, retry_after=1, path="/roles")):
        result = invoke("doctor", "--json")
    found = findings(result)
    assert result.code == 0
    assert "retry after 1 s" in found["rate limit"]["text"]
    assert "another program" in found["rate limit"]["hint"]


def test_a_gateway_before_the_tenant_is_shown(invoke: Run, sandbox: Sandbox) -> None:
    with sandbox.faults(HtmlPage(path="/roles")):
        result = invoke("doctor", "--json")
    assert findings(result)["permissions"]["text"].startswith("roles cannot be read")


@pytest.mark.parametrize(("hours", "state"), [(0, "ok"), (3, "behind"), (-3, "ahead of")])
def test_a_clock_that_is_wrong_is_found(invoke: Run, script: Any, hours: int, state: str) -> None:  # noqa: F811
    date = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=hours)
    header = f"Date: {format_datetime(date, usegmt=True)}\r\n"
    server: Script = script(*[http(200, b"[]", extra=header)] * 4, http(204, b"", extra=header))
    result = invoke("doctor", "--json", environment={"SAIL_BASE_URL": server.base_url})
    finding = findings(result)["clock"]
    assert result.code == 0
    assert (finding["state"], state in finding["text"]) == (("ok", False) if state == "ok" else ("warn", True))


def test_the_claims_of_a_token_are_read(invoke: Run, script: Any) -> None:  # noqa: F811
    claims = "eyJ1c2VyX25hbWUiOiAic2xwdC5hZG1pbiIsICJvcmciOiAiYWNtZSIsICJzY29wZSI6IFsiYSIsICJiIl19"
    token = TOKEN.replace(b"a-token", f"e30.{claims}.c2ln".encode())
    result = invoke(
        "doctor",
        "--json",
        environment={"SAIL_BASE_URL": script(*[http(200, b"[]")] * 5, token=http(200, token)).base_url},
    )
    assert findings(result)["token"]["text"] == "user slpt.admin, org acme, for 600 s; scopes: a, b"
    assert claims not in result.out


@pytest.fixture
def certificate(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, dict[str, str | None]]]:
    """The address of a server whose certificate is of the requested kind, and the variables of its client."""
    now, day = datetime.datetime.now(datetime.UTC), datetime.timedelta(days=1)
    dates: dict[str, Any] = {"expired": {"not_after": now - day, "not_before": now - 2 * day}}
    dates["not yet valid"] = {"not_before": now + day, "not_after": now + 2 * day}
    authority, kind = trustme.CA(), request.param
    host = "other.example" if kind == "for another host" else "localhost"
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host, **dates.get(kind, {})).configure_cert(context)
    (trustme.CA() if kind == "not trusted" else authority).cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with RawServer(token_or(lambda peer, request: response(b"[]")), context) as server:
        yield server.base_url, {"SSL_CERT_FILE": str(tmp_path / "ca.pem"), "SSL_CERT_DIR": None}


def test_a_file_that_is_no_certificate_is_named(invoke: Run, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("no certificate", "ascii")
    variables = {"SSL_CERT_FILE": str(tmp_path / "ca.pem"), "SAIL_BASE_URL": "https://127.0.0.1:9"}
    result = invoke("doctor", "--json", environment=variables)
    assert (result.code, findings(result)["configuration"]["state"]) == (3, "fail")


@pytest.mark.parametrize(
    ("certificate", "hint"),
    [
        ("expired", "has expired"),
        ("not yet valid", "check the clock"),
        ("for another host", "is for another host"),
        ("not trusted", "set SSL_CERT_FILE"),
    ],
    indirect=["certificate"],
)
def test_a_certificate_that_is_not_accepted_is_found(
    execute: Run, certificate: tuple[str, dict[str, str | None]], hint: str
) -> None:
    base_url, variables = certificate
    result = execute("doctor", "--json", environment={"SAIL_BASE_URL": base_url, **variables})
    finding = findings(result)["certificate"]
    assert (result.code, finding["state"]) == (7, "fail")
    assert hint in finding["hint"]


@pytest.mark.parametrize("certificate", ["valid"], indirect=True)
def test_an_authority_of_ones_own_is_accepted(execute: Run, certificate: tuple[str, dict[str, str | None]]) -> None:
    base_url, variables = certificate
    result = execute("doctor", "--json", environment={"SAIL_BASE_URL": base_url, **variables})
    assert result.code == 0
    assert "from SSL_CERT_FILE" in findings(result)["authorities"]["text"]


def test_a_file_of_authorities_that_does_not_exist_is_named(invoke: Run, tmp_path: Path) -> None:
    missing = str(tmp_path / "nowhere.pem")
    result = invoke("doctor", "--json", environment={"SSL_CERT_FILE": missing})
    found = findings(result)
    assert (result.code, found["authorities"]["state"]) == (3, "fail")
    assert found["authorities"]["hint"] == f"{missing} does not exist"


def test_a_server_without_tls_and_one_that_is_silent_are_told_apart() -> None:
    for cause, check, hint in (
        (ssl.SSLError(1, "wrong version number"), "certificate", "does not speak TLS"),
        (TimeoutError("timed out"), "connection", "no answer in time"),
        (OSError("connection refused by all"), "connection", "nothing listens"),
    ):
        error = NoResponseError("POST /oauth/token got no response")
        error.__cause__ = cause
        finding = diagnose_connection(error)
        assert (finding.check, finding.state) == (check, "fail")
        assert hint in finding.hint
