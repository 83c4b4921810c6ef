"""Configuration files of SailPoint's own tools: precedence, credentials for one address only, errors."""

from __future__ import annotations

import json
import sys
from itertools import combinations, product
from pathlib import Path
from typing import Any

import attrs
import pytest

from sailkit import ConfigurationError
from sailkit._config_loading import load_config
from sailkit.config import Config, Options

SECRET = "s3cr3t-s3cr3t-s3cr3t"
CLI = f"""
authtype: pat
activeenvironment: prod
environments:
  prod:
    tenanturl: https://prod.identitynow.com
    baseurl: https://prod.api.identitynow.com
    pat:
      clientid: prod-id
      clientsecret: {SECRET}
  no:
    baseurl: https://test.api.identitynow.com/
    pat: {{clientid: 0123, clientsecret: test-secret}}
  keyring:
    baseurl: https://keyring.api.identitynow.com
  homeless:
    pat: {{clientid: some-id, clientsecret: {SECRET}}}
  half:
    baseurl: https://half.api.identitynow.com
    pat: {{clientid: half-id}}
  path:
    baseurl: https://path.api.identitynow.com/v2025
    pat: {{clientid: some-id, clientsecret: {SECRET}}}
"""
SDK = {"ClientId": "sdk-id", "ClientSecret": "sdk-secret", "BaseURL": "https://sdk.api.identitynow.com"}
VARIABLES = {
    "SAIL_BASE_URL": "https://env.api.identitynow.com",
    "SAIL_CLIENT_ID": "env-id",
    "SAIL_CLIENT_SECRET": "env-secret",
}
PAIR = {name: VARIABLES[name] for name in ("SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET")}


@attrs.frozen
class Machine:
    """A home directory and a working directory."""

    root: Path

    def cli(self, text: str = CLI, active: str = "prod") -> Machine:
        path = self.root / "home/.sailpoint/config.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(text.replace("activeenvironment: prod", f"activeenvironment: {active}"), "utf-8")
        return self

    def sdk(self, text: str = json.dumps(SDK)) -> Machine:
        path = self.root / "work/config.json"
        path.parent.mkdir(parents=True)
        path.write_bytes(text.encode("utf-8-sig"))
        return self

    def load(self, tenant: str | None = None, variables: dict[str, str] | None = None, **options: str) -> Config:
        return load_config(
            tenant,
            Options(**options),  # type: ignore[typeddict-item]
            variables or {},
            home=self.root / "home",
            cwd=self.root / "work",
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def summary(config: Config) -> tuple[str, str, str]:
    return config.base_url.removeprefix("https://").split(".")[0], config.client_id, config.client_secret


def test_the_order_is_arguments_variables_the_cli_and_the_sdk(machine: Machine) -> None:
    machine.sdk()
    assert summary(machine.load()) == ("sdk", "sdk-id", "sdk-secret")
    machine.cli()
    assert summary(machine.load()) == ("prod", "prod-id", SECRET)
    assert summary(machine.load(None, VARIABLES)) == ("env", "env-id", "env-secret")
    config = machine.load("acme", VARIABLES, client_id="arg-id", client_secret="arg-secret")
    assert summary(config) == ("acme", "arg-id", "arg-secret")


def test_a_named_environment_is_an_argument_and_wins_over_variables(machine: Machine) -> None:
    assert summary(machine.cli().load(None, VARIABLES, environment="PROD")) == ("prod", "prod-id", SECRET)


def test_names_and_ids_are_text_whatever_yaml_makes_of_them(machine: Machine) -> None:
    assert summary(machine.cli().load(environment="no")) == ("test", "0123", "test-secret")


def test_files_are_not_read_when_nothing_is_missing(machine: Machine) -> None:
    machine.cli("{").sdk("{")
    assert summary(machine.load(None, VARIABLES)) == ("env", "env-id", "env-secret")


def test_credentials_of_a_file_go_to_its_own_address_only(machine: Machine) -> None:
    machine.cli().sdk()
    assert summary(machine.load("prod")) == ("prod", "prod-id", SECRET)
    assert summary(machine.load("sdk")) == ("sdk", "sdk-id", "sdk-secret")
    with pytest.raises(ConfigurationError, match=r"another address.*another address"):
        machine.load("other")
    with pytest.raises(ConfigurationError, match="another address"):
        machine.load("other", environment="prod")


def test_credentials_kept_elsewhere_go_to_the_address_of_the_cli(machine: Machine) -> None:
    machine.cli(active="keyring")
    assert summary(machine.load(None, PAIR)) == ("keyring", "env-id", "env-secret")
    assert summary(machine.load(None, VARIABLES, environment="keyring")) == ("keyring", "env-id", "env-secret")
    assert summary(machine.load(environment="half", client_id="a", client_secret="b")) == ("half", "a", "b")
    assert summary(machine.load(access_token="token")) == ("keyring", "", "")


@pytest.mark.parametrize("token", [True, False])
def test_credentials_kept_elsewhere_never_go_to_an_address_in_the_working_directory(
    machine: Machine, token: bool
) -> None:
    machine.sdk()
    with pytest.raises(ConfigurationError, match="missing: base_url"):
        machine.load(access_token="token") if token else machine.load(None, PAIR)


def test_a_token_needs_no_credentials(machine: Machine) -> None:
    config = machine.load("acme", PAIR, access_token=SECRET)
    assert (config.access_token, config.client_id, config.client_secret) == (SECRET, "", "")
    assert SECRET not in repr(config)
    with pytest.raises(ConfigurationError, match="cannot be combined"):
        machine.load("acme", access_token=SECRET, client_id="id")


@pytest.mark.parametrize("half", ["client_id", "client_secret"])
def test_half_of_a_pair_is_never_completed_from_a_file(machine: Machine, half: str) -> None:
    machine.cli().sdk()
    (other,) = {"client_id", "client_secret"} - {half}
    mine: dict[str, Any] = {half: "mine"}
    with pytest.raises(ConfigurationError, match=f"missing: (base_url.* and )?{other}"):
        machine.load("prod", **mine)
    with pytest.raises(ConfigurationError, match=f"missing: {other}"):
        machine.load(environment="prod", **mine)


def test_files_are_not_read_for_half_of_a_pair(machine: Machine) -> None:
    with pytest.raises(ConfigurationError, match=r"missing: base_url.* and client_secret") as raised:
        machine.cli("{").sdk("{").load(client_id="mine")
    assert "config." not in str(raised.value)


@pytest.mark.parametrize(("active", "says"), [("keyring", "keyring"), ("half", "no client secret in it.*keyring")])
def test_an_error_says_that_the_cli_may_keep_secrets_in_the_keyring(machine: Machine, active: str, says: str) -> None:
    machine.cli(active=active)
    named: dict[str, Any] = {"environment": active}
    for options in ({}, named):
        with pytest.raises(ConfigurationError, match=says) as raised:
            machine.load(**options)
        assert "SAIL_CLIENT_SECRET" in str(raised.value)


def test_half_of_a_pair_in_the_cli_is_not_passed_over(machine: Machine) -> None:
    with pytest.raises(ConfigurationError, match="half"):
        machine.cli(active="half").sdk().load()


def test_whatever_is_there_nothing_is_mixed(machine: Machine) -> None:
    machine.cli().sdk()
    empty = Path("/nowhere-at-all")
    files = list(product((machine.root / "home", empty), (machine.root / "work", empty)))
    names = ("base_url", "client_id", "client_secret")
    outcomes: set[object] = set()
    for arguments, present, (home, cwd) in product(_subsets(names), _subsets(names), files):
        variables = {f"SAIL_{name.upper()}": VARIABLES[f"SAIL_{name.upper()}"] for name in present}
        options: Any = {name: f"arg-{name}" for name in arguments if name != "base_url"}
        try:
            config = load_config("arg" if "base_url" in arguments else None, options, variables, home=home, cwd=cwd)
        except ConfigurationError as error:
            outcomes.add("refused")
            missing = str(error).partition("; also")[0]
            assert all(name not in missing for name in (*arguments, *present))
            continue
        address, client_id, secret = summary(config)
        outcomes.add((address, client_id, secret))
        assert (client_id == "prod-id") == (secret == SECRET)
        assert (client_id == "sdk-id") == (secret == "sdk-secret") == (address == "sdk")
        assert client_id != "prod-id" or address == "prod"
        for name, value in zip(names, (address, client_id, secret), strict=True):
            assert value.startswith("arg") == (name in arguments)
            assert value.startswith("env") == (name in present and name not in arguments)
    files_alone = {("prod", "prod-id", SECRET), ("sdk", "sdk-id", "sdk-secret")}
    assert files_alone | {("prod", "arg-client_id", "env-secret"), "refused"} <= outcomes


def _subsets(names: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [chosen for size in range(len(names) + 1) for chosen in combinations(names, size)]


def test_an_error_names_every_place(machine: Machine) -> None:
    with pytest.raises(ConfigurationError) as raised:
        machine.load()
    for place in (*VARIABLES, "home/.sailpoint/config.yaml", "work/config.json"):
        assert place in str(raised.value)


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ("nope", "no environment 'nope'; it has prod, no, keyring"),
        ("homeless", "missing: base_url.*'homeless'.*no baseurl"),
        ("path", "environment 'path'.*/v2025"),
    ],
)
def test_an_environment_that_cannot_be_used_is_refused(machine: Machine, environment: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as raised:
        machine.cli().load(None, {"SAIL_BASE_URL": "https://env.api.identitynow.com"}, environment=environment)
    assert SECRET not in str(raised.value)


def test_an_active_environment_that_is_not_there_is_named(machine: Machine) -> None:
    with pytest.raises(ConfigurationError, match="'gone', is not among"):
        machine.cli(active="gone").load()


def test_a_named_environment_without_a_file_is_refused(machine: Machine) -> None:
    with pytest.raises(ConfigurationError, match=r"config\.yaml, which does not exist"):
        machine.load(environment="prod")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"a: 1\nclientsecret: '{SECRET}\n", "line 3"),
        (f"a: 1\nb: [{SECRET}\nc: d", "line 3"),
        (f"a: 1\n\0{SECRET}", "line 2"),
        (f"- {SECRET}", "mapping"),
        (f"environments: {SECRET}", "mapping"),
        (f"environments: {{a: {SECRET}}}\nactiveenvironment: a", "mapping"),
        (f"activeenvironment: [{SECRET}]", "activeenvironment must be text"),
        ("[" * 5000, "nested"),
    ],
)
def test_yaml_that_cannot_be_read_is_named_with_its_line_and_without_its_secrets(
    machine: Machine, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=rf"config\.yaml.*{message}") as raised:
        machine.cli(text).load()
    assert SECRET not in str(raised.value)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__ or raised.value.__context__ is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f'{{"ClientId": "a",\n"ClientSecret": "{SECRET}",\n}}', "line [23], is not JSON"),
        (f'["{SECRET}"]', "mapping"),
        (f'{{"ClientSecret": ["{SECRET}"]}}', "clientsecret must be text"),
        ("9" * 5000, "is not JSON"),
        ("[" * 100000, "nested"),
    ],
)
def test_json_that_cannot_be_read_is_named_with_its_line_and_without_its_secrets(
    machine: Machine, text: str, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=rf"config\.json.*{message}") as raised:
        machine.sdk(text).load()
    assert SECRET not in str(raised.value)
    assert raised.value.__suppress_context__ or raised.value.__context__ is None


def test_a_file_that_is_not_text_or_no_file_is_refused(machine: Machine) -> None:
    (machine.root / "work").mkdir()
    path = machine.root / "work/config.json"
    path.write_bytes(b"\xff\xff")
    with pytest.raises(ConfigurationError, match="UTF-8"):
        machine.load()
    path.unlink()
    path.mkdir()
    with pytest.raises(ConfigurationError, match="cannot be read"):
        machine.load()


@pytest.mark.parametrize("text", ["", "# nothing\n", "environments:\n"])
def test_an_empty_file_says_nothing(machine: Machine, text: str) -> None:
    assert summary(machine.cli(text).sdk().load()) == ("sdk", "sdk-id", "sdk-secret")


def test_without_pyyaml_an_error_says_how_to_get_it(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ConfigurationError, match=r"sailkit\[config\]"):
        machine.cli().load()
    assert summary(machine.load(None, VARIABLES)) == ("env", "env-id", "env-secret")
