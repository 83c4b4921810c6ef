"""Configuration: arguments, environment variables, and invalid values, which are refused before anything is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import ConfigurationError, RetryPolicy, Tenant
from sailkit._config_loading import load_config
from sailkit.config import Config, Options

SECRET = "s3cr3t-s3cr3t-s3cr3t"
ENVIRONMENT = {
    "SAIL_BASE_URL": "https://env.api.identitynow.com",
    "SAIL_CLIENT_ID": "env-id",
    "SAIL_CLIENT_SECRET": "env-secret",
}


NOWHERE = Path("/nowhere-at-all")


def made(
    tenant: str | None = None,
    environment: dict[str, str] | None = None,
    *,
    home: Path = NOWHERE,
    cwd: Path = NOWHERE,
    **options: object,
) -> Config:
    return load_config(tenant, Options(**options), environment or {}, home=home, cwd=cwd)  # type: ignore[typeddict-item]


def test_arguments_win_over_the_environment() -> None:
    config = made(None, ENVIRONMENT, base_url="https://arg.api.identitynow.com", client_id="arg-id")
    assert (config.base_url, config.client_id, config.client_secret) == (
        "https://arg.api.identitynow.com",
        "arg-id",
        "env-secret",
    )


@pytest.mark.parametrize(
    ("tenant", "address"),
    [
        ("acme", "https://acme.api.identitynow.com"),
        ("acme.api.identitynow.com", "https://acme.api.identitynow.com"),
        ("https://acme.api.identitynow.com/", "https://acme.api.identitynow.com"),
        (" https://acme.api.identitynow.com// ", "https://acme.api.identitynow.com"),
        ("acme/", "https://acme.api.identitynow.com"),
        ('"acme"', "https://acme.api.identitynow.com"),
        ("acme.identitynow.com", "https://acme.api.identitynow.com"),
        ("https://acme.identitynow.com/", "https://acme.api.identitynow.com"),
        ("https://Acme.IdentityNow.com", "https://acme.api.identitynow.com"),
        ("acme.identitynow-demo.com", "https://acme.api.identitynow-demo.com"),
        ("https://api.acme.example:8443", "https://api.acme.example:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_the_name_of_a_tenant_or_its_address_is_enough(tenant: str, address: str) -> None:
    assert made(tenant, client_id="id", client_secret=SECRET).base_url == address


@pytest.mark.parametrize("missing", ["SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"])
def test_what_is_missing_is_named_with_the_places_that_were_searched(missing: str) -> None:
    environment = {name: value for name, value in ENVIRONMENT.items() if name != missing}
    with pytest.raises(ConfigurationError) as raised:
        made(None, environment)
    argument = {"SAIL_BASE_URL": "base_url", "SAIL_CLIENT_ID": "client_id", "SAIL_CLIENT_SECRET": "client_secret"}
    assert missing in str(raised.value)
    assert argument[missing] in str(raised.value)
    assert all(other not in str(raised.value) for other in environment)


@pytest.mark.parametrize(
    ("base_url", "message"),
    [
        ("http://acme.api.identitynow.com", "https"),
        ("https://acme.api.identitynow.com/v2025", "/v2025"),
        ("https://acme.api.identitynow.com?x=1", "must not have"),
        ("ftp://acme.api.identitynow.com", "not an address"),
        ("https://", "not an address"),
        ("{tenant}", "placeholder"),
        ("https://{tenant}.api.identitynow.com", "placeholder"),
        ("https://<tenant>.api.identitynow.com", "placeholder"),
        ("https://[tenant].api.identitynow.com", "not an address"),
        ("ac me", "blanks"),
        ("https://acme .api.identitynow.com", "blanks"),
        ("https://acme.identitynow.com/ui/admin", "/ui/admin"),
        ("https://acme.api.identitynow.com:port", "not an address"),
    ],
)
def test_an_address_that_cannot_be_right_is_refused(base_url: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        made(None, base_url=base_url, client_id="id", client_secret=SECRET)


def test_credentials_in_an_address_are_refused_and_not_repeated() -> None:
    with pytest.raises(ConfigurationError) as raised:
        made(None, base_url=f"https://user:{SECRET}@acme.example", client_id="id", client_secret="x")
    assert SECRET not in str(raised.value)


def test_tenant_and_base_url_together_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="cannot be combined"):
        made("acme", base_url="https://acme.example", client_id="id", client_secret=SECRET)


@pytest.mark.parametrize("timeout", [0, -1, float("nan")])
def test_a_timeout_that_cannot_be_is_refused(timeout: float) -> None:
    with pytest.raises(ConfigurationError, match="timeout"):
        made("acme", client_id="id", client_secret=SECRET, timeout=timeout)


def test_the_secret_is_not_shown() -> None:
    assert SECRET not in repr(made("acme", client_id="id", client_secret=SECRET))


def test_a_client_reads_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    with Tenant() as tenant:
        assert "https://env.api.identitynow.com" in repr(tenant)


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("max_connections", 0, "1 to 50"),
        ("max_connections", 51, "1 to 50"),
        ("max_connections", True, "1 to 50"),
        ("max_connections", 2.5, "1 to 50"),
        ("proxy", f"proxy.example:{SECRET}", "proxy"),
        ("proxy", f"ftp://user:{SECRET}@proxy.example", "proxy"),
        ("proxy", f"http://user:{SECRET}@proxy.example:port", "proxy"),
        ("ca_file", "/nowhere-at-all/ca.pem", "/nowhere-at-all/ca.pem"),
        ("client_cert", "/nowhere-at-all/me.pem", "/nowhere-at-all/me.pem"),
        ("client_cert", (__file__, "/nowhere-at-all/me.key"), "/nowhere-at-all/me.key"),
        ("client_cert", (__file__,), "pair"),
        ("user_agent", "two\r\nlines", "one line"),
        ("user_agent", "naïve", "ASCII"),
        ("access_token", f"{SECRET} {SECRET}", "access_token"),
        ("access_token", f"{SECRET}\n{SECRET}", "access_token"),
    ],
)
def test_what_cannot_be_right_is_refused_and_no_secret_repeated(option: str, value: object, message: str) -> None:
    options: dict[str, Any] = {option: value}
    if option != "access_token":
        options.update(client_id="id", client_secret=SECRET)
    with pytest.raises(ConfigurationError, match=message) as raised:
        made("acme", **options)
    assert SECRET not in str(raised.value)


def test_a_connection_is_set_up_with_what_is_given() -> None:
    config = made(
        "acme",
        client_id="id",
        client_secret=SECRET,
        proxy=f"http://user:{SECRET}@proxy.example:3128",
        ca_file=__file__,
        client_cert=(__file__, Path(__file__)),
        max_connections=32,
        user_agent=" leavers/1.4 ",
    )
    here = Path(__file__)
    assert (config.ca_file, config.client_cert) == (here, (here, here))
    assert (config.max_connections, config.user_agent) == (32, "leavers/1.4")
    assert config.proxy == f"http://user:{SECRET}@proxy.example:3128"
    assert SECRET not in repr(config)
    assert made("acme", client_id="id", client_secret=SECRET, client_cert=__file__).client_cert == here


def test_what_is_left_out_is_as_documented() -> None:
    config = made("acme", client_id="id", client_secret=SECRET, proxy=None, ca_file=None, user_agent=None)
    assert (config.timeout, config.max_connections, config.experimental, config.user_agent) == (60.0, 50, True, "")
    assert (config.access_token, config.proxy, config.ca_file, config.client_cert) == (None, None, None, None)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_is_refused(text: str) -> None:
    try:
        config = made(text, client_id="id", client_secret=SECRET)
    except ConfigurationError:
        return
    assert config.base_url.startswith(("https://", "http://127.", "http://localhost", "http://[::1]"))
    assert config.base_url.count("/") == 2


def test_retries_and_the_rate_limit_are_on_and_can_be_turned_off() -> None:
    config = made("acme", ENVIRONMENT)
    assert (config.retry, config.rate_limit) == (RetryPolicy(), (100, 10.0))
    config = made("acme", ENVIRONMENT, retry=None, rate_limit=None)
    assert (config.retry, config.rate_limit) == (RetryPolicy(attempts=1), None)


@pytest.mark.parametrize("limit", [(0, 10.0), (100, 0), (100,)])
def test_a_rate_limit_that_makes_no_sense_is_refused(limit: tuple[float, ...]) -> None:
    with pytest.raises(ConfigurationError, match="rate_limit"):
        made("acme", ENVIRONMENT, rate_limit=limit)


def test_with_a_token_of_ones_own_nothing_else_is_asked_for() -> None:
    config = made("acme", access_token=SECRET)
    assert (config.access_token, config.client_id) == (SECRET, "")
    assert SECRET not in repr(config)


@pytest.mark.parametrize("token", ["", " ", "\n"])
def test_an_empty_access_token_is_refused(token: str) -> None:
    with pytest.raises(ConfigurationError, match="access_token is empty"):
        made("acme", ENVIRONMENT, access_token=token)


@pytest.mark.parametrize("option", ["client_id", "client_secret", "access_token", "base_url", "proxy", "user_agent"])
@pytest.mark.parametrize("value", [5, b"x", ["x"], "x\udc80"])
def test_a_setting_that_is_no_text_is_refused_and_not_shown(option: str, value: Any) -> None:
    with pytest.raises(ConfigurationError) as raised:
        made(None if option == "base_url" else "acme", {}, **{option: value})
    assert repr(value) not in str(raised.value)


@pytest.mark.parametrize("option", ["timeout", "deadline", "rate_limit"])
@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), True, "5", (0, 1), (1, float("inf")), (1,), 5j])
def test_numbers_that_cannot_be_are_refused(option: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=option):
        made("acme", {}, client_id="id", client_secret=SECRET, **{option: value})


@pytest.mark.parametrize("name", ["proxy", "base_url", "client_id", "client_secret", "access_token", "user_agent"])
@pytest.mark.parametrize("value", [{"https": f"http://{SECRET}"}, [SECRET], SECRET.encode(), 5])
def test_a_setting_that_must_be_text_is_named_and_not_shown(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be text") as raised:
        made(None, ENVIRONMENT, **{name: value})  # type: ignore[arg-type]
    assert SECRET not in str(raised.value)
