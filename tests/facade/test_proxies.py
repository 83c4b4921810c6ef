"""Proxies: which calls go through one, and which never do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import ConfigurationError, NoResponseError
from sailkit._engine.proxies import ProxyAddress, environment_proxy, is_loopback
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Open, Script, http

PROXY = "http://proxy.example:3128"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
CREDENTIALS: dict[str, Any] = {"client_id": "an-id", "client_secret": "a-secret"}
Scripted = Callable[..., Script]


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def url_of(base_url: str, **proxies: str) -> str | None:
    proxy = environment_proxy(base_url, proxies)
    return None if proxy is None else proxy.url


@pytest.mark.parametrize(
    ("base_url", "proxies", "expected"),
    [
        ("https://acme.api.identitynow.com", {"https": PROXY}, f"{PROXY}/"),
        ("https://acme.api.identitynow.com", {"http": PROXY}, None),
        ("https://acme.api.identitynow.com", {"all": "socks5://proxy.example:1080"}, "socks5://proxy.example:1080/"),
        ("https://acme.api.identitynow.com", {"https": "proxy.example:3128", "all": "http://x"}, f"{PROXY}/"),
        ("https://acme.api.identitynow.com", {"https": ""}, None),
        ("https://[2001:db8::1]:8443", {"https": "http://[2001:db8::9]:3128"}, "http://[2001:db8::9]:3128/"),
    ],
)
def test_the_proxy_is_that_of_the_scheme_or_of_all(base_url: str, proxies: dict[str, str], expected: str) -> None:
    assert url_of(base_url, **proxies) == expected


LOOPBACK = ["localhost", "LocalHost", "localhost.", "127.0.0.1", "127.8.9.1", "[::1]", "[0:0:0:0:0:0:0:1]"]


@pytest.mark.parametrize("host", [*LOOPBACK, "[::ffff:127.0.0.1]"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("port", ["", ":8080"])
def test_a_loopback_address_has_no_proxy(scheme: str, host: str, port: str) -> None:
    assert url_of(f"{scheme}://{host}{port}", http=PROXY, https=PROXY, all=PROXY) is None


@given(st.ip_addresses() | st.from_regex(r"\A[a-z]{1,5}(\.[a-z]{1,5})*\Z"))
def test_only_this_machine_is_loopback(host: Any) -> None:
    expected = host == "localhost" if isinstance(host, str) else host.is_loopback
    mapped = getattr(host, "ipv4_mapped", None)
    assert is_loopback(str(host)) == (expected or bool(mapped and mapped.is_loopback))


@pytest.mark.parametrize(
    ("no_proxy", "host", "excluded"),
    [
        ("*", "acme.example", True),
        ("acme.example", "acme.example", True),
        ("ACME.example", "acme.EXAMPLE", True),
        ("example", "acme.example", True),
        (".example", "acme.example", True),
        ("*.example", "acme.example", True),
        ("other.example, acme.example", "acme.example", True),
        ("other.example acme.example", "acme.example", True),
        ("me.example", "acme.example", False),
        ("acme.example.com", "acme.example", False),
        ("acme.example:443", "acme.example", True),
        ("acme.example:444", "acme.example", False),
        ("https://acme.example", "acme.example", True),
        ("10.0.0.1", "10.0.0.1", True),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.0.0.1:443", "10.0.0.1", True),
        ("2001:db8::1", "[2001:db8::1]", True),
        ("[2001:db8::1]", "[2001:DB8:0::1]", True),
        ("[2001:db8::1]:443", "[2001:db8::1]", True),
        ("[2001:db8::1]:8443", "[2001:db8::1]", False),
        ("2001:db8::/32", "[2001:db8::7]", True),
        ("::1", "acme.example", False),
        (",, ,:", "acme.example", False),
    ],
)
def test_no_proxy_excludes_names_addresses_and_networks(no_proxy: str, host: str, excluded: bool) -> None:
    assert (url_of(f"https://{host}", https=PROXY, no=no_proxy) is None) == excluded


@given(st.text(max_size=20), st.sampled_from(["acme.example", "10.0.0.1", "[2001:db8::1]"]))
def test_no_value_of_no_proxy_is_an_error(no_proxy: str, host: str) -> None:
    assert url_of(f"https://{host}", https=PROXY, no=no_proxy) in (None, url_of(f"https://{host}", https=PROXY))


def test_the_credentials_of_a_proxy_are_not_in_its_address() -> None:
    proxy = ProxyAddress.parse("http://us%40er:p%3Ass@proxy.example:3128/ignored")
    assert (proxy.url, proxy.auth) == (f"{PROXY}/", (b"us@er", b"p:ss"))
    assert "p:ss" not in repr(proxy)


@given(st.text(max_size=20) | st.from_regex(r"\A(http|ftp|socks5)://[^ ]{0,10}\Z"))
def test_an_address_of_a_proxy_is_parsed_or_refused(address: str) -> None:
    try:
        ProxyAddress.parse(address)
    except ConfigurationError as error:
        assert "proxy is not an address" in str(error)  # noqa: PT017 - most addresses raise none


@pytest.mark.parametrize("address", ["ftp://x:a-secret@y", "http://:a-secret@", "http://a-secret@x:port", "a-secret b"])
def test_a_bad_proxy_of_the_environment_is_named_but_not_shown(
    monkeypatch: pytest.MonkeyPatch, open_client: Open, address: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY is not an address") as raised:
        open_client("acme", **CREDENTIALS)
    assert "a-secret" not in str(raised.value)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1"])
def test_no_proxy_of_the_environment_gets_calls_to_loopback(
    monkeypatch: pytest.MonkeyPatch, open_client: Open, script: Scripted, host: str
) -> None:
    proxy, server = script(), script(http(200, b"[]"))
    for name in VARIABLES[:3]:
        monkeypatch.setenv(name, proxy.base_url)
    client = open_client(server.base_url.replace("127.0.0.1", host), **CREDENTIALS)
    client.run(client.tenant.request("GET", "/v2025/identities"))
    assert (len(server.received), proxy.received) == (2, [])


def test_the_sandbox_works_although_the_environment_has_a_proxy(
    monkeypatch: pytest.MonkeyPatch, open_client: Open, sandbox: Sandbox
) -> None:
    for name in VARIABLES[:3]:
        monkeypatch.setenv(name, "http://nowhere.invalid:1")
    options = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    client = open_client(sandbox.base_url, **options)
    assert client.run(client.tenant.identities.list(limit=1).first())


def test_a_proxy_of_the_environment_gets_the_other_calls(
    monkeypatch: pytest.MonkeyPatch, open_client: Open, script: Scripted
) -> None:
    proxy = script(token=http(502, b""))
    monkeypatch.setenv("HTTPS_PROXY", proxy.base_url.replace("http://", "http://me:a-secret@"))
    monkeypatch.setattr(proxy, "_next", lambda data: http(502, b""))
    client = open_client("https://acme.invalid", **CREDENTIALS)
    with pytest.raises(NoResponseError, match="502") as raised:
        client.run(client.tenant.request("GET", "/v2025/identities"))
    assert proxy.received[0].startswith(b"CONNECT acme.invalid:443 ")
    assert b"Proxy-Authorization: Basic bWU6YS1zZWNyZXQ=" in proxy.received[0]
    assert "a-secret" not in str(raised.value)


def test_none_is_no_proxy(monkeypatch: pytest.MonkeyPatch, open_client: Open, script: Scripted) -> None:
    proxy = script()
    monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
    client = open_client("https://acme.invalid", proxy=None, **CREDENTIALS)
    with pytest.raises(NoResponseError):
        client.run(client.tenant.request("GET", "/v2025/identities"))
    assert proxy.received == []


def test_a_socks_proxy_without_its_package_is_a_configuration_error(
    monkeypatch: pytest.MonkeyPatch, open_client: Open
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"proxy= names a SOCKS proxy, which requires the package socksio"):
        open_client("acme", proxy="socks5://proxy.example:1080", **CREDENTIALS)


@pytest.mark.parametrize("name", ["proxy=", "HTTPS_PROXY"])
def test_a_dead_proxy_is_named_without_its_password(
    monkeypatch: pytest.MonkeyPatch, open_client: Open, name: str
) -> None:
    address = "http://me:a-secret@127.0.0.1:1"
    monkeypatch.setenv("HTTPS_PROXY", address)
    options = {"proxy": address} if name == "proxy=" else {}
    client = open_client("https://acme.invalid", **CREDENTIALS, **options)
    with pytest.raises(NoResponseError, match=rf"the proxy http://127\.0\.0\.1:1, which {name} names") as raised:
        client.run(client.tenant.request("GET", "/v2025/identities"))
    assert "a-secret" not in str(raised.value)
