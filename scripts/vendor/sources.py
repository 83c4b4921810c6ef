"""Open a source of upstream's documents, be it a folder, an archive, a file or a URL, as paths and bytes.

Whatever a source contains is data: nothing outside it is read, nothing of it is written to disk, and its size
is bounded. Paths are relative to the source, with `/` between their parts.
"""

import gzip
import http.client
import io
import ipaddress
import os
import posixpath
import re
import subprocess
import tarfile
import urllib.parse
import urllib.request
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["MAX_BYTES", "MAX_FILES", "Source", "VendorError", "is_commit", "open_source"]

MAX_BYTES = 512 * 1024 * 1024
MAX_DOWNLOAD = 256 * 1024 * 1024
MAX_FILES = 100_000
MAX_REDIRECTS = 5
TIMEOUT = 60.0

_END_OF_TAR = bytes(1024)


class VendorError(Exception):
    """A source that cannot be used; the message names the file and the place in it, and says what to do."""


class Source(NamedTuple):
    """An opened source.

    `files` maps paths to contents; `commit` is the upstream commit where the source itself tells it; `prefix`
    leads from the top of upstream's repository to the source; `whole` is false for one single document.
    """

    name: str
    files: Mapping[str, bytes]
    commit: str | None = None
    prefix: str = ""
    whole: bool = True


def open_source(location: str) -> Source:
    """Open a folder, a `.tar.gz`, a document, or the https URL of one of the last two. Raises VendorError."""
    if "://" in location:
        name = posixpath.basename(urllib.parse.urlsplit(location).path) or "document"
        return _open_bytes(location, name, _download(location))
    path = Path(location)
    if path.is_dir():
        return _open_folder(location, path)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise VendorError(f"{location}: larger than {MAX_BYTES} bytes; give upstream's archive or folder")
        data = path.read_bytes()
    except OSError as error:
        problem = f"cannot be read ({error.strerror}); give a folder, an archive, a document or a URL"
        raise VendorError(f"{location}: {problem}") from None
    source = _open_bytes(location, path.name, data)
    if not source.whole:
        commit, prefix = _checkout(path.parent, path.name)
        return source._replace(commit=commit, prefix=prefix)
    return source


def is_commit(text: str | None) -> bool:
    """Whether a text can be the name of a git commit."""
    return re.fullmatch(r"[0-9a-f]{7,64}", text or "") is not None


def _open_bytes(location: str, name: str, data: bytes) -> Source:
    if data[:2] == b"\x1f\x8b":
        return _open_archive(location, data)
    if data[:4] == b"PK\x03\x04":
        raise VendorError(f"{location}: a zip archive; give the .tar.gz of the same")
    if name.endswith((".tar.gz", ".tgz")):
        raise VendorError(f"{location}: no archive, for all its name; fetch it again, and look at what came instead")
    return Source(location, {name: data}, whole=False)


# Folders


class _Folder(Mapping[str, bytes]):
    """The files below a folder, read when asked for and once."""

    def __init__(self, top: Path) -> None:
        self.top = top.resolve()
        self.read: dict[str, bytes] = {}
        self.paths = dict.fromkeys(self._list())

    def _list(self) -> Iterator[str]:
        count = 0
        for folder, folders, names in os.walk(self.top):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = Path(folder, name)
                if path.is_symlink() or not path.is_file():
                    continue
                count += 1
                if count > MAX_FILES:
                    problem = f"more than {MAX_FILES} files; give the folder that holds idn/"
                    raise VendorError(f"{self.top}: {problem}")
                yield path.relative_to(self.top).as_posix()

    def __getitem__(self, path: str) -> bytes:
        if path not in self.read:
            if path not in self.paths:
                raise KeyError(path)
            file = self.top / path
            try:
                if file.stat().st_size > MAX_BYTES:
                    raise VendorError(f"{path}: larger than {MAX_BYTES} bytes")
                self.read[path] = file.read_bytes()
            except OSError as error:
                raise VendorError(f"{path}: cannot be read ({error.strerror})") from None
        return self.read[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.paths)

    def __len__(self) -> int:
        return len(self.paths)


def _open_folder(location: str, path: Path) -> Source:
    files = _Folder(path)
    top = _single_top(files)
    commit, prefix = _checkout(path, ".")
    return Source(location, _Below(files, top) if top else files, commit, prefix + (top if commit else ""))


def _checkout(folder: Path, name: str) -> tuple[str | None, str]:
    """The commit and the place of a file or folder that git tracks, unchanged, or nothing."""

    def git(*words: str) -> str | None:
        command = ["git", "-C", str(folder), *words]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except OSError:
            return None
        return done.stdout.strip() if done.returncode == 0 else None

    if not git("ls-files", "--", name) or git("status", "--porcelain", "--", name) != "":
        return None, ""
    return git("rev-parse", "HEAD"), git("rev-parse", "--show-prefix") or ""


# Archives


def _open_archive(location: str, data: bytes) -> Source:
    files: dict[str, bytes] = {}
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
            unpacked = packed.read(MAX_BYTES + 1)  # to the end: a missing end or a wrong checksum shows here
        if len(unpacked) > MAX_BYTES:
            raise VendorError(f"{location}: unpacks to more than {MAX_BYTES} bytes; give upstream's own archive")
        if not unpacked.endswith(_END_OF_TAR):
            raise tarfile.ReadError("no end of archive")  # tarfile takes a missing end for the end
        with tarfile.open(fileobj=io.BytesIO(unpacked), mode="r:") as archive:
            for member in archive:
                path = _member_path(location, member)
                content = archive.extractfile(member)
                if content is not None:
                    files[path] = content.read()
            commit = archive.pax_headers.get("comment")  # where `git archive` writes it
    except (tarfile.TarError, EOFError, OSError, zlib.error) as error:
        problem = f"the archive is damaged or cut short ({error}); fetch it again"
        raise VendorError(f"{location}: {problem}") from None
    if len(files) > MAX_FILES:
        raise VendorError(f"{location}: more than {MAX_FILES} files; give upstream's own archive")
    top = _single_top(files)
    return Source(location, _Below(files, top) if top else files, commit if is_commit(commit) else None)


def _member_path(location: str, member: tarfile.TarInfo) -> str:
    path = posixpath.normpath(member.name)
    if path.startswith(("/", "../")) or path == ".." or "\\" in path:
        raise VendorError(f"{location}: the archive's member {member.name!r} leads out of the archive")
    if not (member.isfile() or member.isdir()):
        problem = "is a link or a device; only files are read"
        raise VendorError(f"{location}: the archive's member {member.name!r} {problem}")
    return path


def _single_top(files: Mapping[str, bytes]) -> str:
    """The one folder that everything is in, as in an archive from GitHub, or nothing."""
    tops = {path.partition("/")[0] if "/" in path else "" for path in files}
    top = tops.pop() if len(tops) == 1 else ""
    return f"{top}/" if top and top != "idn" else ""


class _Below(Mapping[str, bytes]):
    """The files below one folder of others."""

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
    """Redirects are followed to where a URL may be fetched from, and never from https to http."""

    max_redirections = MAX_REDIRECTS

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        _check_url(newurl, secure=req.type == "https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _download(url: str) -> bytes:
    local = _check_url(url)
    opener = urllib.request.build_opener(_Redirects, *([urllib.request.ProxyHandler({})] if local else []))
    request = urllib.request.Request(url, headers={"User-Agent": "sailkit", "Accept-Encoding": "identity"})
    try:
        with opener.open(request, timeout=TIMEOUT) as answer:
            data: bytes = answer.read(MAX_DOWNLOAD + 1)
            length = answer.headers.get("Content-Length", "")
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise VendorError(f"{url}: cannot be fetched ({error}); check the address and the network") from None
    if len(data) > MAX_DOWNLOAD:
        raise VendorError(f"{url}: larger than {MAX_DOWNLOAD} bytes; fetch it yourself and give the file")
    if length.isdecimal() and len(data) < int(length):
        raise VendorError(f"{url}: cut short, {len(data)} of {length} bytes came; fetch it again")
    return data


def _check_url(url: str, *, secure: bool = False) -> bool:
    """Whether a URL is of this machine. Raises VendorError where it is not to be fetched at all."""
    parts = urllib.parse.urlsplit(url)
    local = parts.scheme == "http" and not secure and _is_loopback(parts.hostname or "")
    if parts.username or parts.password:
        raise VendorError(f"a URL of {parts.hostname} with a name or password in it is not fetched")
    if not local and parts.scheme != "https":
        raise VendorError(f"{url}: only https URLs are fetched")
    return local


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
