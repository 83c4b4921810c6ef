"""Sources of upstream's documents: a folder, an archive, a file or a URL, opened as paths and contents.

A source is only data. Nothing outside it is read, nothing of it is written to disk, and its size is limited. Paths are
relative to the source, with `/` between their parts.
"""

from __future__ import annotations

import gzip
import http.client
import io
import ipaddress
import os
import posixpath
import re
import subprocess
import tarfile
import threading
import time
import urllib.parse
import urllib.request
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

__all__ = ["MAX_BYTES", "MAX_FILES", "Source", "VendorError", "is_commit", "open_source"]

MAX_BYTES = 512 * 1024 * 1024
MAX_DOWNLOAD = 256 * 1024 * 1024
MAX_FILES = 100_000
MAX_REDIRECTS = 5
TIMEOUT = 60.0  # seconds, for each read
DEADLINE = 900.0  # seconds, for the whole download
_PART = 65536

_END_OF_TAR = bytes(1024)


class VendorError(Exception):
    """A source that cannot be used; the message names the file, the place in it and the remedy."""


@attrs.frozen
class Source:
    """An opened source.

    Args:
        name: the location that it was opened from.
        files: paths to contents.
        commit: the upstream commit, if the source itself states it.
        prefix: the path from the top of upstream's repository to the source.
        complete: False for a single document.
    """

    name: str
    files: Mapping[str, bytes]
    commit: str | None = None
    prefix: str = ""
    complete: bool = True


def open_source(location: str) -> Source:
    """Open a source.

    Args:
        location: a folder, a `.tar.gz`, a document, or the https URL of an archive or a document.

    Raises:
        VendorError: for a source that cannot be read.
    """
    if "://" in location:
        data = _download(location)
        return _open_bytes(location, posixpath.basename(urllib.parse.urlsplit(location).path) or "document", data)
    path = Path(location)
    try:
        if path.is_dir():
            return _open_folder(location, path)
        if path.stat().st_size > MAX_BYTES:
            raise VendorError(f"{location}: larger than {MAX_BYTES} bytes; provide upstream's archive or folder")
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a path that contains a null character
        reason = getattr(error, "strerror", None) or error
        problem = f"cannot be read ({reason}); provide a folder, an archive, a document or a URL"
        raise VendorError(f"{location}: {problem}") from None
    source = _open_bytes(location, path.name, data)
    if not source.complete:
        commit, prefix = _find_checkout(path.parent, path.name)
        return attrs.evolve(source, commit=commit, prefix=prefix)
    return source


def is_commit(text: str | None) -> bool:
    """Whether a text has the form of a git commit."""
    return re.fullmatch(r"[0-9a-f]{7,64}", text or "") is not None


def _open_bytes(location: str, name: str, data: bytes) -> Source:
    if data[:2] == b"\x1f\x8b":
        return _open_archive(location, data)
    if data[:4] == b"PK\x03\x04":
        raise VendorError(f"{location}: a zip archive, which is not supported; provide a .tar.gz of the same files")
    if name.endswith((".tar.gz", ".tgz")):
        raise VendorError(
            f"{location}: not a .tar.gz archive, although its name says so; fetch it again and check the response"
        )
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
        problem = "a page of HTML or XML, not an archive or a document; check the address, and fetch it again"
        raise VendorError(f"{location}: {problem}")
    return Source(location, {name: data}, complete=False)


# Folders


class _Folder(Mapping[str, bytes]):
    """The files below a folder; each is read once, on first use."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.contents: dict[str, bytes] = {}
        self.paths = dict.fromkeys(self._list())

    def _list(self) -> Iterator[str]:
        count = 0
        for folder, folders, names in os.walk(self.folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = Path(folder, name)
                if path.is_symlink() or not path.is_file():
                    continue
                count += 1
                if count > MAX_FILES:
                    problem = f"more than {MAX_FILES} files; provide the folder that contains idn/"
                    raise VendorError(f"{self.folder}: {problem}")
                yield path.relative_to(self.folder).as_posix()

    def __getitem__(self, path: str) -> bytes:
        if path not in self.contents:
            if path not in self.paths:
                raise KeyError(path)
            file = self.folder / path
            try:
                if file.stat().st_size > MAX_BYTES:
                    raise VendorError(f"{path}: larger than {MAX_BYTES} bytes")
                self.contents[path] = file.read_bytes()
            except OSError as error:
                raise VendorError(f"{path}: cannot be read ({error.strerror})") from None
        return self.contents[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.paths)

    def __len__(self) -> int:
        return len(self.paths)


def _open_folder(location: str, path: Path) -> Source:
    files = _Folder(path)
    top = _single_top_folder(files)
    commit, prefix = _find_checkout(path, ".")
    return Source(location, _Subfolder(files, top) if top else files, commit, prefix + (top if commit else ""))


def _find_checkout(folder: Path, name: str) -> tuple[str | None, str]:
    """Find the commit and the path in its repository of a file or folder; nothing unless git tracks it unchanged."""

    def git(*arguments: str) -> str | None:
        command = ["git", "-C", str(folder), *arguments]
        try:
            process = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError:
            return None
        return process.stdout.strip() if process.returncode == 0 else None

    if not git("ls-files", "--", name) or git("status", "--porcelain", "--", name) != "":
        return None, ""
    return git("rev-parse", "HEAD"), git("rev-parse", "--show-prefix") or ""


# Archives


def _open_archive(location: str, data: bytes) -> Source:
    files: dict[str, bytes] = {}
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            unpacked = stream.read(MAX_BYTES + 1)  # to the end, where a missing end or a wrong checksum is detected
        if len(unpacked) > MAX_BYTES:
            raise VendorError(f"{location}: unpacks to more than {MAX_BYTES} bytes; provide upstream's own archive")
        if not unpacked.endswith(_END_OF_TAR):
            raise tarfile.ReadError("no end of archive")  # tarfile accepts an archive without end
        with tarfile.open(fileobj=io.BytesIO(unpacked), mode="r:") as archive:
            for member in archive:
                path = _member_path(location, member)
                content = archive.extractfile(member)
                if content is not None:
                    files[path] = content.read()
            commit = archive.pax_headers.get("comment")  # written by `git archive`
    except (tarfile.TarError, EOFError, OSError, zlib.error) as error:
        problem = f"the archive is damaged or truncated ({error}); fetch it again"
        raise VendorError(f"{location}: {problem}") from None
    if len(files) > MAX_FILES:
        raise VendorError(f"{location}: more than {MAX_FILES} files; provide upstream's own archive")
    top = _single_top_folder(files)
    return Source(location, _Subfolder(files, top) if top else files, commit if is_commit(commit) else None)


def _member_path(location: str, member: tarfile.TarInfo) -> str:
    path = posixpath.normpath(member.name)
    if path.startswith(("/", "../")) or path == ".." or "\\" in path:
        raise VendorError(f"{location}: the archive's member {member.name!r} leads out of the archive")
    if not (member.isfile() or member.isdir()):
        problem = "is a link or a device; only files are supported"
        raise VendorError(f"{location}: the archive's member {member.name!r} {problem}")
    return path


def _single_top_folder(files: Mapping[str, bytes]) -> str:
    """The only folder at the top, as in an archive from GitHub, with a slash; "" if there are several."""
    tops = {path.partition("/")[0] if "/" in path else "" for path in files}
    top = tops.pop() if len(tops) == 1 else ""
    return f"{top}/" if top and top != "idn" else ""


class _Subfolder(Mapping[str, bytes]):
    """The files below one folder of other files."""

    def __init__(self, files: Mapping[str, bytes], top: str) -> None:
        self.files = files
        self.top = top

    def __getitem__(self, path: str) -> bytes:
        return self.files[self.top + path]

    def __iter__(self) -> Iterator[str]:
        return (path[len(self.top) :] for path in self.files)

    def __len__(self) -> int:
        return len(self.files)


# URLs


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Redirect handler: follows redirects to allowed URLs only, and never from https to http."""

    max_redirections = MAX_REDIRECTS

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        _check_url(newurl, secure=req.type == "https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _download(url: str) -> bytes:
    """Fetch a URL within `DEADLINE`.

    A time limit of a socket begins anew with every byte that is received. The thread makes the deadline hold for all
    of it: name resolution, connection, redirects, headers and body.
    """
    local = _check_url(url)
    results: list[bytes | VendorError] = []

    def fetch() -> None:
        try:
            results.append(_fetch(url, local, time.monotonic() + DEADLINE))
        except VendorError as error:
            results.append(VendorError(str(error)))
        except (OSError, ValueError, http.client.HTTPException) as error:
            results.append(_fetch_error(url, str(error) or type(error).__name__))

    thread = threading.Thread(target=fetch, daemon=True)
    thread.start()
    thread.join(DEADLINE)
    result = results[0] if results else _late_error(url)
    if isinstance(result, VendorError):
        raise result
    return result


def _fetch_error(url: str, reason: str) -> VendorError:
    remedy = "check the address and the network, or download it and provide the file"
    return VendorError(f"{url}: cannot be fetched ({reason}); {remedy}")


def _late_error(url: str) -> VendorError:
    return _fetch_error(url, f"not complete after {DEADLINE:g} seconds")


def _fetch(url: str, local: bool, deadline: float) -> bytes:
    opener = urllib.request.build_opener(_Redirects, *([urllib.request.ProxyHandler({})] if local else []))
    request = urllib.request.Request(url, headers={"User-Agent": "sailkit", "Accept-Encoding": "identity"})
    with opener.open(request, timeout=TIMEOUT) as response:
        length = response.headers.get("Content-Length", "")
        data = bytearray()
        while len(data) <= MAX_DOWNLOAD and time.monotonic() < deadline and (part := response.read1(_PART)):
            data += part
    if time.monotonic() >= deadline:
        raise _late_error(url)
    if len(data) > MAX_DOWNLOAD:
        raise VendorError(f"{url}: larger than {MAX_DOWNLOAD} bytes; download it and provide the file")
    if length.isdecimal() and len(data) < int(length):
        raise VendorError(f"{url}: truncated, received {len(data)} of {length} bytes; fetch it again")
    return bytes(data)


def _check_url(url: str, *, secure: bool = False) -> bool:
    """Whether a URL is of this machine.

    Raises:
        VendorError: for a URL that must not be fetched.
    """
    try:
        parts = urllib.parse.urlsplit(url)
        _ = parts.port  # raises for a port that is not a number
    except ValueError as error:
        name = "the address" if "@" in url else url  # before an @ stands a password
        raise VendorError(f"{name}: not a URL ({error}); check it") from None
    local = parts.scheme == "http" and not secure and _is_loopback(parts.hostname or "")
    if parts.username or parts.password:
        raise VendorError(f"a URL of {parts.hostname} contains a user name or password; only URLs without are fetched")
    if not local and (parts.scheme != "https" or not parts.hostname):
        raise VendorError(f"{url}: only https URLs are fetched")
    return local


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
