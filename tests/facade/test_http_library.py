"""The choice of the HTTP library: both serve a tenant alike. `nox -s httpx2` runs all tests here with httpx2."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import httpx2
import pytest

from sailkit import ConfigurationError, NoResponseError, Tenant
from sailkit_sandbox import Sandbox
from tests.facade.conftest import RESET, Client, Open, http

LIBRARIES = ["httpx", "httpx2"]


def opened(open_client: Open, sandbox: Sandbox, library: str) -> Client:
    known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "rate_limit": None}
    return open_client(sandbox.base_url, http=library, **known)


@pytest.mark.parametrize("library", LIBRARIES)
def test_both_libraries_serve_a_tenant(open_client: Open, sandbox: Sandbox, library: str) -> None:
    client = opened(open_client, sandbox, library)
    assert client.tenant._connection.transport._library.name == library
    assert len(client.collect(client.tenant.identities.list())) == 600
    assert client.run(client.tenant.request("GET", "/v2025/identities", query={"limit": 1, "ä b": "&"})).status == 200


@pytest.mark.parametrize("library", LIBRARIES)
def test_failures_are_those_of_the_library(open_client: Open, script: Any, library: str) -> None:
    client = open_client(script(RESET).base_url, http=library, access_token="t")
    with pytest.raises(NoResponseError) as caught:
        client.run(client.tenant.request("GET", "/v2025/things/7"))
    assert type(caught.value.__cause__).__module__.startswith({"httpx": "httpcore", "httpx2": "httpcore2"}[library])


def test_the_variable_chooses_the_library(open_client: Open, monkeypatch: pytest.MonkeyPatch, script: Any) -> None:
    monkeypatch.setenv("SAIL_HTTP", "httpx2")
    client = open_client(script(http(200, b"[]")).base_url, access_token="t")
    assert client.run(client.tenant.request("GET", "/v2025/things/7")).parsed == []
    assert client.tenant._connection.transport._library.name == "httpx2"
    assert open_client("acme", access_token="t", http="httpx").tenant._connection.transport._library.name == "httpx"


def test_another_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"http \(or the variable SAIL_HTTP\) must be httpx or httpx2"):
        Tenant("acme", access_token="t", http="requests")  # type: ignore[arg-type]
    monkeypatch.setenv("SAIL_HTTP", "aiohttp")
    with pytest.raises(ConfigurationError, match="must be httpx or httpx2"):
        Tenant("acme", access_token="t")


@pytest.mark.parametrize(("library", "other"), [("httpx", httpx2), ("httpx2", httpx)])
def test_a_transport_must_be_of_the_same_library(library: str, other: Any) -> None:
    transport = other.MockTransport(lambda _: None)
    with pytest.raises(ConfigurationError, match=rf"transport must be an {library}\.BaseTransport for a Tenant"):
        Tenant("acme", access_token="t", http=library, transport=transport)  # type: ignore[arg-type]


def test_one_that_is_not_installed_names_its_extra() -> None:
    program = """
import sys; sys.modules["httpx2"] = None
from sailkit import Tenant
Tenant("acme", access_token="t", http="httpx2")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "http='httpx2' requires the package httpx2: pip install 'sailkit[httpx2]'" in done.stderr


def test_only_the_chosen_library_is_loaded() -> None:
    program = (
        "import sys; from sailkit import Tenant; Tenant('acme', access_token='t', http='httpx2'); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "httpcore2" in done.stdout.split()
    assert not {"httpx", "httpcore"} & {*done.stdout.split()}
