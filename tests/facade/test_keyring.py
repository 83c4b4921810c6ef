"""Credentials in the system's keyring: when it is read, for which address, and what its failures say."""

from __future__ import annotations

import base64
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import ConfigurationError
from sailkit import _keyring as module
from sailkit._config_loading import load_config
from sailkit.config import Config, Options
from tests.facade.keyring_backend import MemoryKeyring

SECRET = "k3yr1ng-s3cr3t-k3yr1ng"
CLI = """
activeenvironment: Prod
environments:
  prod:
    baseurl: https://prod.api.identitynow.com
  half:
    baseurl: https://half.api.identitynow.com
    pat: {clientid: file-id}
  whole:
    baseurl: https://whole.api.identitynow.com
    pat: {clientid: file-id, clientsecret: file-secret}
  homeless:
    tenanturl: https://homeless.identitynow.com
"""
VARIABLES = {"SAIL_CLIENT_ID": "env-id", "SAIL_CLIENT_SECRET": "env-secret"}


@pytest.fixture
def backend() -> Iterator[MemoryKeyring]:
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    for environment in ("prod", "half", "whole", "homeless"):
        module.write_credentials(environment, f"{environment}-id", SECRET)
    memory.reads.clear()
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / ".sailpoint").mkdir()
    (tmp_path / ".sailpoint/config.yaml").write_text(CLI, "utf-8")
    return tmp_path


def load(
    home: Path, tenant: str | None = None, variables: dict[str, str] | None = None, **options: str
) -> tuple[Config, dict[str, str]]:
    sources: dict[str, str] = {}
    named = Options(**options)  # type: ignore[typeddict-item]
    return load_config(tenant, named, variables or {}, home=home, cwd=home, sources=sources), sources


@pytest.mark.parametrize("environment", [None, "prod", "PROD"])
def test_an_environment_without_secrets_has_them_in_the_keyring(
    backend: MemoryKeyring, home: Path, environment: str | None
) -> None:
    named: Any = {"environment": environment} if environment else {}
    config, sources = load(home, **named)
    assert (config.base_url, config.client_id, config.client_secret) == (
        "https://prod.api.identitynow.com",
        "prod-id",
        SECRET,
    )
    assert SECRET not in repr(config)
    assert "config.yaml" in sources["base_url"]
    assert sources["client_secret"] == sources["client_id"] == "the system's keyring, environment 'prod'"


def test_half_a_pair_in_the_file_is_not_mixed_with_the_keyring(backend: MemoryKeyring, home: Path) -> None:
    config, _ = load(home, environment="half")
    assert (config.client_id, config.client_secret) == ("half-id", SECRET)
    del backend.entries[module.CLIENT_ID, "half"]
    with pytest.raises(ConfigurationError, match=r"no client secret in it; the system's keyring has none for 'half'"):
        load(home, environment="half")


def test_the_keyring_is_read_only_when_credentials_are_missing(backend: MemoryKeyring, home: Path) -> None:
    load(home, environment="whole")
    load(home, None, VARIABLES)
    load(home, environment="prod", access_token="a-token")
    load(home, environment="prod", client_id="a", client_secret="b")
    assert backend.reads == []


def test_credentials_of_the_keyring_go_to_the_address_of_their_environment_only(
    backend: MemoryKeyring, home: Path
) -> None:
    for tenant in ("other", "https://evil.example"):
        with pytest.raises(ConfigurationError, match="another address"):
            load(home, tenant)
        with pytest.raises(ConfigurationError, match="another address"):
            load(home, tenant, environment="prod")
    with pytest.raises(ConfigurationError, match="no baseurl"):
        load(home, "homeless", environment="homeless")
    assert backend.reads == []
    assert load(home, "prod")[0].client_secret == SECRET


FAILURES = [
    (keyring.errors.NoKeyringError(SECRET), "no keyring that can be used"),
    (keyring.errors.KeyringLocked(SECRET), "the keyring refuses: KeyringLocked"),
    (OSError(SECRET), "the keyring fails: OSError"),
]


@pytest.mark.parametrize(("error", "message"), FAILURES)
def test_a_keyring_that_fails_is_a_reason_and_shows_nothing(
    backend: MemoryKeyring, home: Path, error: Exception, message: str
) -> None:
    backend.error = error
    with pytest.raises(ConfigurationError, match=message) as raised:
        load(home)
    assert SECRET not in str(raised.value)
    assert raised.value.__cause__ is None
    config, _ = load(home, None, VARIABLES, environment="prod")
    assert config.client_id == "env-id"


def test_without_the_library_an_error_says_how_to_get_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(ConfigurationError, match=r"sailkit\[keyring\]"):
        load(home)


@pytest.mark.parametrize("place", ["environment", "file"])
def test_an_environment_that_signs_in_with_a_browser_is_explained(
    backend: MemoryKeyring, home: Path, place: str
) -> None:
    before = "activeenvironment: Prod" if place == "file" else "    baseurl: https://prod.api.identitynow.com"
    after = f"{before}\n{'authtype: OAuth' if place == 'file' else '    authtype: OAuth'}"
    (home / ".sailpoint/config.yaml").write_text(CLI.replace(before, after), "utf-8")
    assert load(home)[0].client_id == "prod-id"
    module.delete_credentials("prod")
    with pytest.raises(ConfigurationError, match="a personal access token is required here"):
        load(home)


def test_deleting_removes_the_tokens_too(backend: MemoryKeyring) -> None:
    for service in module.TOKENS:
        backend.entries[service, "prod"] = "old"
    assert module.delete_credentials("PROD")
    assert not [user for _, user in backend.entries if user == "prod"]
    assert not module.delete_credentials("prod")


def test_new_credentials_end_the_token_of_the_old_ones(backend: MemoryKeyring) -> None:
    backend.entries[module.TOKENS[0], "prod"] = "old"
    module.write_credentials("prod", "new-id", "new-secret")
    assert module.read_credentials("prod") == ("new-id", "new-secret")
    assert (module.TOKENS[0], "prod") not in backend.entries


@pytest.mark.parametrize(
    "stored",
    [
        SECRET,
        "go-keyring-base64:" + base64.b64encode(SECRET.encode()).decode(),
        "go-keyring-encoded:" + SECRET.encode().hex(),
    ],
)
def test_what_the_go_library_writes_is_read(backend: MemoryKeyring, stored: str) -> None:
    backend.entries[module.CLIENT_SECRET, "prod"] = stored
    assert module.read_credentials("prod") == ("prod-id", SECRET)


@pytest.mark.parametrize("stored", ["go-keyring-base64:%%%", "go-keyring-encoded:xyz", "go-keyring-base64:/w=="])
def test_what_only_looks_encoded_is_left_as_it_is(backend: MemoryKeyring, stored: str) -> None:
    backend.entries[module.CLIENT_SECRET, "prod"] = stored
    assert module.read_credentials("prod") == ("prod-id", stored)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=64))
def test_on_windows_entries_are_those_of_the_go_library(secret: str) -> None:
    """Bytes in UTF-8, under a name that contains the user, although `keyring` writes and reads UTF-16."""
    before, memory = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(memory)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        try:
            module.write_credentials("Prod", secret, secret)
            stored = memory.entries[f"{module.CLIENT_SECRET}:prod", "prod"]
            if len(secret) % 2 == 0:
                assert stored.encode("utf-16-le") == secret.encode()
            assert module.read_credentials("prod") == (secret, secret)
        finally:
            keyring.set_keyring(before)
