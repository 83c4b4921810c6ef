"""Configuration files of SailPoint's own tools: config.yaml of the CLI, config.json of the SDKs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs

from .errors import ConfigurationError

__all__ = ["CLI_FILE", "SDK_FILE", "FileSettings", "cli_environment", "sdk_file"]

CLI_FILE = Path(".sailpoint/config.yaml")  # in the home directory
SDK_FILE = Path("config.json")  # in the working directory
KEYRING_HINT = ": the CLI may store them in the system's keyring, which sailkit does not read"


@attrs.frozen(kw_only=True)
class FileSettings:
    """The settings in a file; "" for a missing one.

    Args:
        place: the file, for messages.
        base_url: the tenant's API address.
        client_id: the client id.
        client_secret: the secret of the client id.
        note: the reason for missing settings.
    """

    place: str
    base_url: str = ""
    client_id: str = ""
    client_secret: str = attrs.field(default="", repr=False)
    note: str = ""

    @property
    def is_half(self) -> bool:
        """Whether only one of client id and secret is there."""
        return bool(self.client_id) != bool(self.client_secret)


def cli_environment(home: Path, name: str | None) -> FileSettings:
    """Read an environment of the official CLI from `~/.sailpoint/config.yaml`.

    Args:
        home: the home directory.
        name: the environment, in any case, as in the CLI; None for the active one.

    Raises:
        ConfigurationError: if the file cannot be read, or does not have the environment.

    See https://developer.sailpoint.com/docs/tools/cli.
    """
    path = home / CLI_FILE
    settings = _read(path, _yaml)
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
    pat = _section(section, "pat", path)
    file_settings = FileSettings(
        place=f"environment {environment!r} of {path}",
        base_url=_text(section, "baseurl", path),
        client_id=_text(pat, "clientid", path),
        client_secret=_text(pat, "clientsecret", path),
    )
    return _add_note(file_settings, "" if file_settings.client_secret else KEYRING_HINT)


def sdk_file(folder: Path) -> FileSettings:
    """Read the official SDKs' `config.json`, with ClientId, ClientSecret and BaseURL.

    Args:
        folder: the working directory.

    Raises:
        ConfigurationError: if the file cannot be read.

    See https://developer.sailpoint.com/docs/tools/sdk.
    """
    path = folder / SDK_FILE
    settings = _read(path, json.loads)
    if settings is None:
        return FileSettings(place=str(path), note="no such file")
    file_settings = FileSettings(
        place=str(path),
        base_url=_text(settings, "baseurl", path),
        client_id=_text(settings, "clientid", path),
        client_secret=_text(settings, "clientsecret", path),
    )
    return _add_note(file_settings, "")


def _add_note(settings: FileSettings, hint: str) -> FileSettings:
    """Add a note about missing settings."""
    values = {"baseurl": settings.base_url, "client id": settings.client_id, "client secret": settings.client_secret}
    missing = [name for name, value in values.items() if not value]
    return attrs.evolve(settings, note=f"no {' and no '.join(missing)} in it{hint}") if missing else settings


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
        raise ConfigurationError(f"{path}, line {error.line}, is not YAML") from None
    except ImportError:
        raise ConfigurationError(f"reading {path} requires PyYAML: pip install 'sailkit[config]'") from None
    except RecursionError:
        raise ConfigurationError(f"{path} is nested too deeply") from None
    return _lower_keys(settings, path)


class _BadYamlError(Exception):
    """A line that is not YAML."""

    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(line)


def _yaml(text: str) -> Any:
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
