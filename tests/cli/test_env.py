"""Environments: what is kept of the official CLI's file, where secrets go, and that none is shown."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sailkit._config_files import read_cli_file
from sailkit._keyring import read_credentials, write_credentials
from sailkit_cli import environment_file
from sailkit_cli.commands.env import env
from sailkit_sandbox import Sandbox
from tests.facade.keyring_backend import MemoryKeyring

from .conftest import Run

SECRET = "s3cr3t-of-the-environment"
FILE = f"""\
# written by hand
authtype: pat   # personal access tokens
activeEnvironment: "prod"
unknown: {{kept: [1, 2.50, 0123]}}
environments:
  # the real one
  prod:
    tenanturl: https://prod.identitynow.com
    baseurl: https://prod.api.identitynow.com # never delete
    pat: {{clientid: prod-id, clientsecret: {SECRET}}}
  no:
    BaseURL: https://test.api.identitynow.com
    since: 2024-01-02T03:04:05Z
"""


@pytest.fixture(autouse=True)
def memory() -> Iterator[MemoryKeyring]:
    before, backend = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file, with two environments."""
    file = tmp_path / ".sailpoint/config.yaml"
    file.parent.mkdir()
    file.write_text(FILE, "utf-8")
    return file


def test_environments_are_listed_without_reading_the_keyring(invoke: Run, path: Path, memory: MemoryKeyring) -> None:
    result = invoke("env", "list")
    assert result.lines == [
        {"name": "prod", "active": True, "baseUrl": "https://prod.api.identitynow.com"},
        {"name": "no", "active": False, "baseUrl": "https://test.api.identitynow.com"},
    ]
    assert memory.reads == []


def test_without_a_file_there_are_none(invoke: Run) -> None:
    result = invoke("env", "list")
    assert (result.code, result.out) == (0, "")
    assert "`sailkit env add NAME` adds one" in result.err
    assert invoke("env", "show").code == 3


@pytest.mark.parametrize(
    ("arguments", "name", "place"),
    [((), "prod", "config.yaml"), (("NO",), "no", "keyring"), (("--env", "no"), "no", "keyring")],
)
def test_an_environment_is_shown_with_the_place_of_its_secret(
    invoke: Run, path: Path, arguments: tuple[str, ...], name: str, place: str
) -> None:
    write_credentials("no", "no-id", SECRET)
    result = invoke("env", "show", *arguments)
    (shown,) = result.lines
    assert (shown["name"], shown["clientId"]) == (name, f"{name}-id")
    assert place in shown["credentials"]
    assert SECRET not in result.out + result.err


def test_missing_credentials_are_named(invoke: Run, path: Path, memory: MemoryKeyring) -> None:
    memory.error = keyring.errors.KeyringLocked(SECRET)
    result = invoke("env", "show", "no")
    assert result.lines[0]["credentials"] == "missing"
    assert "the keyring refuses: KeyringLocked" in result.err
    assert SECRET not in result.err


def test_another_environment_is_used_and_the_rest_of_the_file_is_as_it_was(invoke: Run, path: Path) -> None:
    assert invoke("env", "use", "NO").code == 0
    assert path.read_text("utf-8") == FILE.replace('"prod"', '"no"')
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name == "nt"


def test_an_unknown_environment_is_refused_with_those_that_there_are(invoke: Run, path: Path) -> None:
    for command in ("use", "remove", "show"):
        result = invoke("env", command, "nope")
        assert result.code == 3
        assert "has no environment 'nope'; it has prod, no" in result.err
    assert path.read_text("utf-8") == FILE


def test_an_environment_with_its_secret_in_the_keyring_works(
    invoke: Run, sandbox: Sandbox, tmp_path: Path, memory: MemoryKeyring
) -> None:
    client = ("--tenant", sandbox.base_url, "--client-id", sandbox.client_id)
    result = invoke("env", "add", "Box", *client, "--secret-stdin", input=f"{sandbox.client_secret}\n")
    assert result.code == 0, result.err
    assert read_credentials("box") == (sandbox.client_id, sandbox.client_secret)
    text = (tmp_path / ".sailpoint/config.yaml").read_text("utf-8")
    assert sandbox.client_secret not in text + result.out + result.err
    assert sandbox.client_id not in text
    assert yaml.safe_load(text)["activeenvironment"] == "box"  # the first one
    variables = dict.fromkeys(("SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"), "")
    checked = invoke("doctor", "--json", environment=variables)
    assert checked.code == 0, checked.out + checked.err


def test_an_environment_with_its_secret_in_the_file_is_readable_by_its_owner_only(invoke: Run, tmp_path: Path) -> None:
    arguments = ("--tenant", "acme", "--client-id", "an-id", "--store", "file", "--use")
    assert invoke("env", "add", "acme", *arguments, "--secret-stdin", input=SECRET).code == 0
    path = tmp_path / ".sailpoint/config.yaml"
    file = read_cli_file(tmp_path)
    assert file is not None
    settings = file.settings("acme")
    assert (settings.client_id, settings.client_secret) == ("an-id", SECRET)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name == "nt"
    assert [entry.name for entry in path.parent.iterdir()] == ["config.yaml"]


def test_a_keyring_that_fails_leaves_everything_as_it_was(invoke: Run, path: Path, memory: MemoryKeyring) -> None:
    memory.error = keyring.errors.NoKeyringError(SECRET)
    arguments = ("--tenant", "acme", "--client-id", "an-id", "--secret-stdin")
    result = invoke("env", "add", "acme", *arguments, input=SECRET)
    assert result.code == 3
    assert "--store file keeps them in the file" in result.err
    assert SECRET not in result.err
    assert path.read_text("utf-8") == FILE


def test_an_existing_environment_is_replaced_only_if_that_is_confirmed(invoke: Run, path: Path) -> None:
    arguments = ("env", "add", "prod", "--tenant", "other", "--client-id", "an-id", "--secret-stdin")
    for options in ((), ("--read-only",)):
        assert invoke(*arguments, *options, input="another-secret").code == 4
    assert path.read_text("utf-8") == FILE
    assert invoke(*arguments, "--yes", input="another-secret").code == 0
    text = path.read_text("utf-8")
    assert SECRET not in text
    assert "# the real one" in text
    assert read_credentials("prod") == ("an-id", "another-secret")


def test_a_removed_environment_is_gone_with_its_secrets(invoke: Run, path: Path) -> None:
    write_credentials("prod", "old-id", SECRET)
    assert invoke("env", "remove", "prod").code == 4
    result = invoke("env", "remove", "prod", "--yes")
    assert result.code == 0
    assert read_credentials("prod") is None
    assert SECRET not in path.read_text("utf-8")
    assert [line["active"] for line in invoke("env", "list").lines] == [False]
    assert "No environment is active now" in result.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("use", "no"),
        ("remove", "prod"),
        ("add", "new", "--tenant", "acme", "--client-id", "a", "--secret-stdin"),
    ],
)
def test_a_dry_run_changes_nothing(invoke: Run, path: Path, arguments: tuple[str, ...], memory: MemoryKeyring) -> None:
    result = invoke("env", *arguments, "--dry-run", input=SECRET)
    assert result.code == 0
    assert "Would " in result.err
    assert path.read_text("utf-8") == FILE
    assert memory.entries == {}


@pytest.mark.parametrize("name", ["a.b", "", "../x", "a b", "x" * 65])
def test_a_name_that_the_official_cli_cannot_use_is_refused(invoke: Run, name: str) -> None:
    result = invoke("env", "add", name, "--tenant", "acme", "--client-id", "a", "--secret-stdin", input=SECRET)
    assert result.code == 2


def test_a_secret_is_asked_for_on_a_terminal_only_and_is_never_an_argument(invoke: Run) -> None:
    result = invoke("env", "add", "acme", "--tenant", "acme", "--client-id", "a")
    assert result.code == 2
    assert "--secret-stdin" in result.err
    options = {option for command in env.commands.values() for parameter in command.params for option in parameter.opts}
    assert not {option for option in options if "secret" in option} - {"--secret-stdin"}


@pytest.mark.parametrize(
    "text", [f"a: [{SECRET}", f"a: 1\na: {SECRET}\n", f"x: !!python/object {SECRET}\n", f"- {SECRET}"]
)
def test_a_file_that_cannot_be_changed_is_left_as_it_is_and_not_shown(invoke: Run, path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
    arguments = ("env", "add", "acme", "--tenant", "acme", "--client-id", "a", "--secret-stdin", "--store", "file")
    result = invoke(*arguments, input="another")
    if result.code == 0:
        assert SECRET in path.read_text("utf-8")  # kept as an unknown key
    else:
        assert result.code == 3
        assert path.read_text("utf-8") == text
    assert SECRET not in result.err + result.out


def test_a_link_to_the_file_stays_a_link(invoke: Run, path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.yaml"
    path.replace(real)
    path.symlink_to(real)
    assert invoke("env", "use", "no").code == 0
    assert path.is_symlink()
    assert 'activeEnvironment: "no"' in real.read_text("utf-8")


TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=8)
VALUES = st.recursive(
    TEXT | st.booleans() | st.integers() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(extra=st.dictionaries(TEXT.map("x{}".format), VALUES, max_size=4), secret=TEXT.map("s{}t".format))
def test_whatever_else_is_in_the_file_is_kept_and_secrets_come_back(
    tmp_path_factory: pytest.TempPathFactory, extra: dict[str, Any], secret: str
) -> None:
    home = tmp_path_factory.mktemp("home")
    file = home / ".sailpoint/config.yaml"
    file.parent.mkdir()
    old = {**extra, "baseurl": "https://a.example"}
    file.write_text(yaml.safe_dump({**extra, "environments": {"old": old}}), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(environment_file, "home", lambda: home)
        environment_file.put_environment("new", "https://b.example", ("id", secret))
        environment_file.activate("new")
        kept = yaml.safe_load(file.read_text("utf-8"))
        assert {name: value for name, value in kept.items() if name.startswith("x")} == extra
        assert kept["environments"]["old"] == old
        read = environment_file.read()
        assert (read.active, read.settings("new").client_secret) == ("new", secret.strip())
        environment_file.remove_environment("NEW")
        assert [*environment_file.read().environments] == ["old"]
