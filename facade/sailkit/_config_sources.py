"""What SailPoint's own tools keep in files: the CLI's config.yaml and the SDKs' config.json."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import attrs

from .errors import ConfigurationError

__all__ = ["CLI_FILE", "SDK_FILE", "Found", "cli_environment", "sdk_file"]

CLI_FILE = Path(".sailpoint/config.yaml")  # in the home directory
SDK_FILE = Path("config.json")  # in the working directory
KEYRING = ": the CLI may keep these in the system's keyring, which sailkit does not read"


@attrs.frozen(kw_only=True)
class Found:
    """What one place says; "" is what it does not say.

    Args:
        place: the place, for messages.
        base_url: the tenant's API address.
        client_id: of the credentials.
        client_secret: belonging to it.
        note: why there is nothing, or not everything.
    """

    place: str
    base_url: str = ""
    client_id: str = ""
    client_secret: str = attrs.field(default="", repr=False)
    note: str = ""

    @property
    def half(self) -> bool:
        """Whether there is one of client id and secret only."""
        return bool(self.client_id) != bool(self.client_secret)


def cli_environment(home: Path, name: str | None) -> Found:
    """An environment of the official CLI, from `~/.sailpoint/config.yaml`.

    Args:
        home: the home directory.
        name: the environment; None takes the active one. Case does not matter, as in the CLI.

    Raises:
        ConfigurationError: when the file cannot be read, or has not the environment that was named.

    See https://developer.sailpoint.com/docs/tools/cli.
    """
    path = home / CLI_FILE
    settings = _read(path, _yaml)
    if settings is None:
        if name is not None:
            raise ConfigurationError(f"environment {name!r} is to be read from {path}, which does not exist")
        return Found(place=str(path), note="no such file")
    environments = _section(settings, "environments", path)
    wanted = (name if name is not None else _text(settings, "activeenvironment", path)).lower()
    if wanted not in environments:
        known = ", ".join(environments) or "none"
        if name is not None:
            raise ConfigurationError(f"{path} has no environment {name!r}; it has {known}")
        note = f"its active environment, {wanted!r}, is not among its environments ({known})"
        return Found(place=str(path), note=note)
    place = f"environment {wanted!r} of {path}"
    one = _section(environments, wanted, path)
    pat = _section(one, "pat", path)
    found = Found(
        place=place,
        base_url=_text(one, "baseurl", path),
        client_id=_text(pat, "clientid", path),
        client_secret=_text(pat, "clientsecret", path),
    )
    return _noted(found, "" if found.client_secret else KEYRING)


def sdk_file(folder: Path) -> Found:
    """The official SDKs' `config.json`, with ClientId, ClientSecret and BaseURL.

    Args:
        folder: the working directory.

    Raises:
        ConfigurationError: when the file cannot be read.

    See https://developer.sailpoint.com/docs/tools/sdk.
    """
    path = folder / SDK_FILE
    settings = _read(path, json.loads)
    if settings is None:
        return Found(place=str(path), note="no such file")
    found = Found(
        place=str(path),
        base_url=_text(settings, "baseurl", path),
        client_id=_text(settings, "clientid", path),
        client_secret=_text(settings, "clientsecret", path),
    )
    return _noted(found, "")


def _noted(found: Found, why: str) -> Found:
    """The same, with a note of what it lacks."""
    pairs = {"baseurl": found.base_url, "client id": found.client_id, "client secret": found.client_secret}
    lacks = [name for name, value in pairs.items() if not value]
    return attrs.evolve(found, note=f"no {' and no '.join(lacks)} in it{why}") if lacks else found


def _read(path: Path, parse: Callable[[str], Any]) -> Mapping[str, Any] | None:
    """The settings in a file; None where there is no such file. What the file holds is in no message."""
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
        raise ConfigurationError(f"{path} takes PyYAML to be read: pip install 'sailkit[config]'") from None
    except RecursionError:
        raise ConfigurationError(f"{path} is nested too deeply") from None
    return _lowered(settings, path)


class _BadYamlError(Exception):
    """Not YAML, from this line on."""

    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__(line)


def _yaml(text: str) -> Any:
    """YAML whose values are all text, so that an environment may be called `no`, and an id look like a number."""
    import yaml  # an extra

    try:
        return yaml.load(text, Loader=yaml.BaseLoader)  # builds text, lists and dicts, nothing else
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line if mark is not None else text.count("\n", 0, getattr(error, "position", 0))
        raise _BadYamlError(line + 1) from None


def _lowered(settings: Any, path: Path) -> Mapping[str, Any]:
    """A table with its keys in lower case, which is how the tools compare them."""
    if settings in ("", None):
        return {}
    if not isinstance(settings, dict):
        raise ConfigurationError(f"{path} has something else where a table of names and values should be")
    return {str(key).lower(): value for key, value in settings.items()}


def _section(settings: Mapping[str, Any], key: str, path: Path) -> Mapping[str, Any]:
    return _lowered(settings.get(key), path)


def _text(settings: Mapping[str, Any], key: str, path: Path) -> str:
    value = settings.get(key)
    if value is not None and not isinstance(value, str):
        raise ConfigurationError(f"{path}: {key} should be text")
    return (value or "").strip()
