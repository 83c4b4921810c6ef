"""Configuration files of SailPoint's own tools: config.yaml of the CLI, config.json of the SDKs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs

from .errors import ConfigurationError

CLI_FILE = Path(".sailpoint/config.yaml")  # in the home directory
SDK_FILE = Path("config.json")  # in the working directory
KEYRING_HINT = ": the CLI may store them in the system's keyring, which sailkit does not read"


@attrs.frozen(kw_only=True)
class FileSettings:
    """The settings in a file; "" for a missing one."""

    place: str  # the file, for messages
    base_url: str = ""
    client_id: str = ""
    client_secret: str = attrs.field(default="", repr=False)
    note: str = ""  # the reason for missing settings

    @property
    def is_half(self) -> bool:
        """Whether only one of client id and secret is there."""
        return bool(self.client_id) != bool(self.client_secret)


def cli_environment(home: Path, name: str | None) -> FileSettings:
    """Read an environment of the official CLI from `~/.sailpoint/config.yaml`; None is the active one.

    Names of environments are in any case, as in the CLI. Raises `ConfigurationError` if the file cannot be read, or
    does not have the environment. See https://developer.sailpoint.com/docs/tools/cli.
    """
    path = home / CLI_FILE
    settings = _read(path, _parse_yaml)
    if settings is None:
        if name is not None:
            raise ConfigurationError(f"environment {name!r} must be in {path}, which does not exist")
        return FileSettings(place=str(path), note="no such file")
    environments = _section(settings, "environments", path)
    environment = (name if name is not None else _text(settings, "activeenvironment", path)).lower()
    if environment not in environments:
        known = ", ".join(environments) or "none"
        if name is not None:
            raise ConfigurationError(f"{path} has no environment {name!r}; it has {known}")
        note = f"its active environment, {environment!r}, is not among its environments ({known})"
        return FileSettings(place=str(path), note=note)
    section = _section(environments, environment, path)
    place = f"environment {environment!r} of {path}"
    return _file_settings(place, path, section, _section(section, "pat", path), KEYRING_HINT)


def sdk_file(folder: Path) -> FileSettings:
    """Read the official SDKs' `config.json`, with ClientId, ClientSecret and BaseURL.

    See https://developer.sailpoint.com/docs/tools/sdk.
    """
    path = folder / SDK_FILE
    settings = _read(path, json.loads)
    if settings is None:
        return FileSettings(place=str(path), note="no such file")
    return _file_settings(str(path), path, settings, settings)


def _file_settings(
    place: str, path: Path, section: Mapping[str, Any], credentials: Mapping[str, Any], hint: str = ""
) -> FileSettings:
    """The settings of a file, with a note about missing ones; the hint is for a missing secret."""
    base_url = _text(section, "baseurl", path)
    client_id, secret = _text(credentials, "clientid", path), _text(credentials, "clientsecret", path)
    values = {"baseurl": base_url, "client id": client_id, "client secret": secret}
    missing = [name for name, value in values.items() if not value]
    note = f"no {' and no '.join(missing)} in it{'' if secret else hint}" if missing else ""
    return FileSettings(place=place, base_url=base_url, client_id=client_id, client_secret=secret, note=note)


def _read(path: Path, parse: Callable[[str], Any]) -> Mapping[str, Any] | None:
    """The settings in a file, or None if there is no such file. No message shows the file's content."""
    try:
        text = path.read_text("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path} is not text in UTF-8") from None
    try:
        settings = parse(text)
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
    """A line that is not YAML: its number."""


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


def _section(settings: Mapping[str, Any], key: str, path: Path) -> Mapping[str, Any]:
    return _lower_keys(settings.get(key), path)


def _text(settings: Mapping[str, Any], key: str, path: Path) -> str:
    value = settings.get(key)
    if value is not None and not isinstance(value, str):
        raise ConfigurationError(f"{path}: {key} must be text")
    return (value or "").strip()
