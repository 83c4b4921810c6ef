"""Environments of the official CLI: changes of its `config.yaml`, which keep what else is in it, comments among it."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sailkit import ConfigurationError
from sailkit._config_files import CLI_FILE, CliFile, read_cli_file

if TYPE_CHECKING:
    from ruamel.yaml.comments import CommentedMap

__all__ = ["activate", "home", "put_environment", "read", "remove_environment"]

NEW_FILE: Final = "authtype: pat\nactiveenvironment: ''\nenvironments: {}\n"


def home() -> Path:
    """Return the home directory, in the same way as the library."""
    return Path(os.path.expanduser("~"))


def read() -> CliFile:
    """Return what is in the file; there are no environments without one.

    Raises:
        ConfigurationError: if it cannot be read; the message shows nothing of its content.
    """
    return read_cli_file(home()) or CliFile(home() / CLI_FILE, "default", {})


def activate(name: str) -> None:
    """Make an environment the active one; "" for none."""

    def change(settings: CommentedMap) -> None:
        settings[_find(settings, "activeenvironment")] = name.lower()

    _change(change)


def put_environment(name: str, base_url: str, credentials: tuple[str, str] | None) -> None:
    """Add an environment, or change an existing one.

    Args:
        name: the name; its case is ignored.
        base_url: the tenant's API address.
        credentials: client id and secret to write into the file; None removes those that are there.
    """

    def change(settings: CommentedMap) -> None:
        environments = _section(settings, "environments")
        section = _section(environments, name.lower())
        section[_find(section, "baseurl")] = base_url
        if credentials is None:
            section.pop(_find(section, "pat"), None)
        else:
            pat = _section(section, "pat")
            for key, value in zip(("clientid", "clientsecret"), credentials, strict=True):
                pat[_find(pat, key)] = value

    _change(change)


def remove_environment(name: str) -> None:
    """Remove an environment, which is not the active one any more."""

    def change(settings: CommentedMap) -> None:
        environments = _section(settings, "environments")
        environments.pop(_find(environments, name.lower()), None)
        active = _find(settings, "activeenvironment")
        if str(settings.get(active, "")).lower() == name.lower():
            settings[active] = ""

    _change(change)


def _change(change: Callable[[CommentedMap], None]) -> None:
    """Change the file as a whole or not at all; only its owner may read it afterwards."""
    from ruamel.yaml import YAML  # here and below, because only changes need it
    from ruamel.yaml.error import YAMLError

    path = home() / CLI_FILE
    read()  # for its errors, which show nothing of the content
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    try:
        text = path.read_text("utf-8-sig") if path.exists() else NEW_FILE
        settings = yaml.load(text) or yaml.load(NEW_FILE)
        change(settings)
        output = io.StringIO()
        yaml.dump(settings, output)
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}," if mark is not None else ""
        raise ConfigurationError(f"{path}{place} cannot be changed: it is not YAML 1.2") from None
    _write(path, output.getvalue().rstrip().encode() + b"\n")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target = Path(os.path.realpath(path))  # a link to the file stays one
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")  # of mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _find(mapping: CommentedMap, key: str) -> Any:
    """Return a key as it is written in the file, because the tools ignore its case; or as it is here."""
    return next((written for written in mapping if str(written).lower() == key), key)


def _section(mapping: CommentedMap, key: str) -> CommentedMap:
    """Return the mapping under a key, an empty one that is added if there is none."""
    from ruamel.yaml.comments import CommentedMap

    written = _find(mapping, key)
    if not isinstance(mapping.get(written), CommentedMap):
        mapping[written] = CommentedMap()
    section: CommentedMap = mapping[written]
    section.fa.set_block_style()
    return section
