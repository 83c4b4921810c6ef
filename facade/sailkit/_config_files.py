"""Configuration files of SailPoint's own tools: the official CLI's `config.yaml`, and the SDKs' `config.json`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import attrs

from .errors import ConfigurationError

__all__ = ["CliFile", "FileSettings", "cli_environment", "read_cli_file", "sdk_file", "with_keyring"]

CLI_FILE: Final = Path(".sailpoint/config.yaml")  # in the home directory
SDK_FILE: Final = Path("config.json")  # in the working directory


@attrs.frozen(kw_only=True)
class FileSettings:
    """The settings in a file; "" for a missing one."""

    place: str  # the file, for messages
    base_url: str = ""
    client_id: str = ""
    client_secret: str = attrs.field(default="", repr=False)
    note: str = ""  # the reason for missing settings
    credentials_place: str = ""  # where the credentials are, if not there
    auth_type: str = ""  # how the official CLI signs in
    environment: str = ""  # its name in the official CLI, whose keyring may have the credentials


def cli_environment(home: Path, name: str | None) -> FileSettings:
    """Read an environment of the official CLI; None is the active one. The case of names is ignored, as in the CLI.

    See https://developer.sailpoint.com/docs/tools/cli.
    """
    file = read_cli_file(home)
    if file is None:
        path = home / CLI_FILE
        if name is not None:
            raise ConfigurationError(f"environment {name!r} must be in {path}, which does not exist")
        return FileSettings(place=str(path), note="no such file")
    environment, known = (file.active if name is None else name.lower()), ", ".join(file.environments) or "none"
    if environment in file.environments:
        return file.settings(environment)
    if name is not None:
        raise ConfigurationError(f"{file.path} has no environment {name!r}; it has {known}")
    note = f"its active environment, {environment!r}, is not among its environments ({known})"
    return FileSettings(place=str(file.path), note=note)


@attrs.frozen
class CliFile:
    """The official CLI's configuration file.

    Args:
        path: the file.
        active: the name of the active environment, in lower case, whether there is such an environment or not.
        environments: the settings of each environment by its name in lower case, as they are in the file.
        auth_type: how environments sign in that do not state it: "pat" or "oauth"; "" if the file does not state it.
    """

    path: Path
    active: str
    environments: Mapping[str, Any] = attrs.field(repr=False)
    auth_type: str = ""

    def settings(self, environment: str) -> FileSettings:
        """Return the settings of one of the environments."""
        section = _lower_keys(self.environments[environment], self.path)
        place = f"environment {environment!r} of {self.path}"
        settings = _file_settings(place, self.path, section, _lower_keys(section.get("pat"), self.path))
        auth_type = _text(section, "authtype", self.path) or self.auth_type
        return attrs.evolve(settings, environment=environment, auth_type=auth_type.lower())


def read_cli_file(home: Path) -> CliFile | None:
    """Read the official CLI's file; None if there is none.

    Raises:
        ConfigurationError: if it cannot be read; the message shows nothing of its content.
    """
    path = home / CLI_FILE
    settings = _read(path, _parse_yaml)
    if settings is None:
        return None
    active = _text(settings, "activeenvironment", path).lower() or "default"
    auth_type = _text(settings, "authtype", path)
    return CliFile(path, active, _lower_keys(settings.get("environments"), path), auth_type)


def with_keyring(settings: FileSettings) -> FileSettings:
    """Return settings with the credentials of the system's keyring, as a pair, unless the file has both."""
    if settings.client_id and settings.client_secret:
        return settings
    from ._keyring import KeyringError, read_credentials  # here, because most programs need it not

    try:
        credentials = read_credentials(settings.environment)
        reason = f"the system's keyring has none for {settings.environment!r}"
    except KeyringError as error:
        credentials, reason = None, f"the CLI may store them in the system's keyring, and {error}"
    if credentials is None:
        if settings.auth_type == "oauth":
            reason += "; the CLI signs in there with a browser (OAuth), and a personal access token is required here"
        return attrs.evolve(settings, note=f"{settings.note}; {reason}")
    client_id, client_secret = credentials
    place = f"the system's keyring, environment {settings.environment!r}"
    return attrs.evolve(settings, credentials_place=place, client_id=client_id, client_secret=client_secret, note="")


def sdk_file(folder: Path) -> FileSettings:
    """Read the official SDKs' `config.json`; see https://developer.sailpoint.com/docs/tools/sdk."""
    path = folder / SDK_FILE
    settings = _read(path, json.loads)
    if settings is None:
        return FileSettings(place=str(path), note="no such file")
    return _file_settings(str(path), path, settings, settings)


def _file_settings(place: str, path: Path, section: Mapping[str, Any], credentials: Mapping[str, Any]) -> FileSettings:
    """The settings of a file, with a note about missing ones."""
    base_url = _text(section, "baseurl", path)
    client_id, secret = _text(credentials, "clientid", path), _text(credentials, "clientsecret", path)
    values = {"baseurl": base_url, "client id": client_id, "client secret": secret}
    missing = [name for name, value in values.items() if not value]
    note = f"no {' and no '.join(missing)} in it" if missing else ""
    return FileSettings(place=place, base_url=base_url, client_id=client_id, client_secret=secret, note=note)


def _read(path: Path, parse: Callable[[str], Any]) -> Mapping[str, Any] | None:
    """The settings in a file, or None if there is no such file. No message shows the file's content."""
    try:
        settings = parse(path.read_text("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path} is not text in UTF-8") from None
    except json.JSONDecodeError as error:
        raise ConfigurationError(f"{path}, line {error.lineno}, is not JSON: {error.msg}") from None
    except ValueError:
        raise ConfigurationError(f"{path} is not JSON") from None
    except _BadYamlError as error:
        raise ConfigurationError(f"{path}, line {error.args[0]}, is not YAML") from None
    except ImportError:
        raise ConfigurationError(f"reading {path} requires PyYAML: pip install 'sailkit[config]'") from None
    except RecursionError:
        raise ConfigurationError(f"{path} is nested too deeply") from None
    return _lower_keys(settings, path)


class _BadYamlError(Exception):
    """The number of a line that is not YAML."""


def _parse_yaml(text: str) -> Any:
    """Parse YAML with all values as text: an environment may be called `no`, and an id may look like a number."""
    import yaml  # of the extra `config`

    try:
        return yaml.load(text, Loader=yaml.BaseLoader)  # creates only text, lists and dicts
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line if mark is not None else text.count("\n", 0, getattr(error, "position", 0))
        raise _BadYamlError(line + 1) from None


def _lower_keys(settings: Any, path: Path) -> Mapping[str, Any]:
    """A mapping with its keys in lower case, because the tools ignore their case."""
    if settings in ("", None):
        return {}
    if not isinstance(settings, dict):
        raise ConfigurationError(f"{path} has another value where a mapping is expected")
    return {str(key).lower(): value for key, value in settings.items()}


def _text(settings: Mapping[str, Any], key: str, path: Path) -> str:
    value = settings.get(key)
    if value is not None and not isinstance(value, str):
        raise ConfigurationError(f"{path}: {key} must be text")
    return (value or "").strip()
