"""Sources: folders, archives and URLs give the same files, and no file outside them is read."""

from __future__ import annotations

import contextlib
import gzip
import io
import socket
import subprocess
import tarfile
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scripts.vendor import sources
from scripts.vendor.sources import VendorError, open_source

COMMIT = "0123456789abcdef0123456789abcdef01234567"
FILES = {"LICENSE": b"MIT", "idn/root.yaml": b"a: 1\n", "idn/v2025/x.yaml": b"b: 2\n"}


def tar(files: dict[str, bytes], *, top: str = "", comment: str = "", extra: tuple[tarfile.TarInfo, ...] = ()) -> bytes:
    """An archive as `git archive` makes it, with its commit in a global header and all in one folder."""
    stream = io.BytesIO()
    headers = {"comment": comment} if comment else {}
    with tarfile.open(fileobj=stream, mode="w:gz", format=tarfile.PAX_FORMAT, pax_headers=headers) as archive:
        for name, data in files.items():
            member = tarfile.TarInfo(top + name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
        for member in extra:
            archive.addfile(member)
    return stream.getvalue()


def unpack(files: dict[str, bytes], folder: Path) -> Path:
    """A folder with the same files."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_folder_and_archive_have_the_same_paths(tmp_path: Path) -> None:
    """The folder that an archive wraps everything in is not part of the paths, packed or unpacked."""
    (tmp_path / "a.tar.gz").write_bytes(tar(FILES, top="api-specs-1/"))
    folder = unpack(FILES, tmp_path / "folder")
    wrapped = unpack(FILES, tmp_path / "wrapped" / "api-specs-1").parent
    for location in (tmp_path / "a.tar.gz", folder, wrapped):
        source = open_source(str(location))
        assert dict(source.files) == FILES
        assert source.complete


def test_a_folder_that_is_only_idn_keeps_its_name(tmp_path: Path) -> None:
    """`idn/` is upstream's own name and stays in the paths."""
    folder = unpack({"idn/root.yaml": b"a: 1\n"}, tmp_path)
    assert list(open_source(str(folder)).files) == ["idn/root.yaml"]


@pytest.mark.parametrize(("comment", "commit"), [(COMMIT, COMMIT), ("", None), ("made by hand", None)])
def test_an_archive_states_its_commit(tmp_path: Path, comment: str, commit: str | None) -> None:
    """The commit stands where `git archive` writes it; any other comment is no commit."""
    (tmp_path / "a.tar.gz").write_bytes(tar(FILES, comment=comment))
    assert open_source(str(tmp_path / "a.tar.gz")).commit == commit


def test_a_document_is_a_source_of_one(tmp_path: Path) -> None:
    """A single file is read alone: nothing beside it is part of the source."""
    folder = unpack(FILES, tmp_path)
    source = open_source(str(folder / "idn/root.yaml"))
    assert dict(source.files) == {"root.yaml": b"a: 1\n"}
    assert not source.complete


@pytest.mark.parametrize("name", ["../escape.yaml", "/etc/escape.yaml", "a/../../escape.yaml", "a\\..\\b.yaml"])
def test_an_archive_that_leads_out_of_itself_is_refused(tmp_path: Path, name: str) -> None:
    """A member that would be written elsewhere is an attack or an accident; either way nothing is read."""
    (tmp_path / "a.tar.gz").write_bytes(tar({**FILES, name: b"x"}))
    with pytest.raises(VendorError, match="leads out of the archive"):
        open_source(str(tmp_path / "a.tar.gz"))


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE])
def test_links_and_devices_in_an_archive_are_refused(tmp_path: Path, kind: bytes) -> None:
    """Only files and folders are read; the message names the member."""
    member = tarfile.TarInfo("idn/odd.yaml")
    member.type = kind
    member.linkname = "/etc/passwd"
    (tmp_path / "a.tar.gz").write_bytes(tar(FILES, extra=(member,)))
    with pytest.raises(VendorError, match=r"'idn/odd\.yaml' is a link or a device"):
        open_source(str(tmp_path / "a.tar.gz"))


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    """A link could lead anywhere, so it is as if it were not there."""
    unpack({"secret.yaml": b"x"}, tmp_path / "outside")
    folder = unpack(FILES, tmp_path / "folder")
    (folder / "idn/link.yaml").symlink_to(tmp_path / "outside/secret.yaml")
    (folder / "idn/links").symlink_to(tmp_path / "outside")
    files = open_source(str(folder)).files
    assert dict(files) == FILES
    with pytest.raises(KeyError):
        files["../outside/secret.yaml"]


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _damaged(data: bytes) -> bytes:
    return data[:-8] + b"\0\0\0\0" + data[-4:]


def _short_inside(data: bytes) -> bytes:
    return gzip.compress(gzip.decompress(data)[:1536])


@pytest.mark.parametrize("harm", [_cut, _damaged, _short_inside])
def test_a_damaged_archive_is_an_error(tmp_path: Path, harm: Callable[[bytes], bytes]) -> None:
    """Truncated outside or inside, or a wrong checksum: one message that names the archive."""
    (tmp_path / "a.tar.gz").write_bytes(harm(tar(FILES)))
    with pytest.raises(VendorError, match=r"a\.tar\.gz: the archive is damaged or truncated"):
        open_source(str(tmp_path / "a.tar.gz"))


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bound is on what comes out, so that a small archive cannot fill the memory."""
    monkeypatch.setattr(sources, "MAX_BYTES", 100_000)
    (tmp_path / "a.tar.gz").write_bytes(tar({"idn/root.yaml": b"\0" * 1_000_000}))
    with pytest.raises(VendorError, match="more than 100000 bytes"):
        open_source(str(tmp_path / "a.tar.gz"))


def test_a_folder_of_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The root of a disk, passed by mistake, is an error."""
    monkeypatch.setattr(sources, "MAX_FILES", 2)
    with pytest.raises(VendorError, match="more than 2 files"):
        open_source(str(unpack(FILES, tmp_path)))


def test_an_unsupported_source_is_an_error(tmp_path: Path) -> None:
    """A path that is not there, a zip archive, which is not read, and a page in place of an archive."""
    with pytest.raises(VendorError, match=r"gone\.tar\.gz: cannot be read"):
        open_source(str(tmp_path / "gone.tar.gz"))
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and so on")
    with pytest.raises(VendorError, match=r"a\.zip: a zip archive, which is not supported"):
        open_source(str(tmp_path / "a.zip"))
    (tmp_path / "a.tar.gz").write_bytes(b"<html>Not found</html>")
    with pytest.raises(VendorError, match=r"a\.tar\.gz: not a \.tar\.gz archive, although its name says so"):
        open_source(str(tmp_path / "a.tar.gz"))


# Checkouts


def _git(folder: Path, *words: str) -> str:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", "-C", str(folder), *identity, *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = unpack(FILES, tmp_path / "checkout")
    _git(folder, "init", "-q")
    _git(folder, "add", ".")
    _git(folder, "commit", "-q", "-m", "one")
    return folder


def test_a_checkout_states_its_commit_and_path(checkout: Path) -> None:
    """Also from a folder or a document inside of it."""
    head = _git(checkout, "rev-parse", "HEAD")
    assert (open_source(str(checkout)).commit, open_source(str(checkout)).prefix) == (head, "")
    inner = open_source(str(checkout / "idn"))
    assert (inner.commit, inner.prefix, set(inner.files)) == (head, "idn/", {"root.yaml", "v2025/x.yaml"})
    document = open_source(str(checkout / "idn/root.yaml"))
    assert (document.commit, document.prefix) == (head, "idn/")


def test_a_changed_checkout_states_no_commit(checkout: Path) -> None:
    """Its files are not those of the commit."""
    (checkout / "idn/root.yaml").write_bytes(b"a: 2\n")
    assert open_source(str(checkout)).commit is None


def test_a_folder_inside_another_repository_states_no_commit(checkout: Path) -> None:
    """An archive unpacked inside some project does not belong to the project's commit."""
    (checkout / ".gitignore").write_text("unpacked/\n")
    _git(checkout, "add", ".")
    _git(checkout, "commit", "-q", "-m", "two")
    unpack(FILES, checkout / "unpacked")
    assert open_source(str(checkout / "unpacked")).commit is None


# URLs


class _Handler(BaseHTTPRequestHandler):
    """Answers from `pages`: a path to a status, headers and body."""

    pages: dict[str, tuple[int, dict[str, str], bytes]] = {}

    def do_GET(self) -> None:
        status, headers, body = self.pages.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Do not log."""


@pytest.fixture
def server() -> Iterator[str]:
    _Handler.pages = {}
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()
        thread.join()


def test_an_archive_and_a_document_come_from_a_url(server: str) -> None:
    """Through a redirect as well, as from GitHub."""
    packed = tar(FILES, top="x/", comment=COMMIT)
    _Handler.pages = {
        "/a.tar.gz": (200, {}, packed),
        "/moved": (302, {"Location": "/a.tar.gz"}, b""),
        "/bundle.yaml": (200, {}, b"openapi: 3.0.1\n"),
    }
    for path in ("/a.tar.gz", "/moved"):
        source = open_source(server + path)
        assert (dict(source.files), source.commit) == (FILES, COMMIT)
    assert dict(open_source(f"{server}/bundle.yaml").files) == {"bundle.yaml": b"openapi: 3.0.1\n"}


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/nothing", "cannot be fetched .*404"),
        ("/loop", "cannot be fetched .*redirect"),
        ("/plain", "http://example.com/a.tar.gz: only https URLs are fetched"),
        ("/file", "cannot be fetched .*file:///etc/passwd"),
        ("/short", "truncated, received 3 of 10 bytes"),
    ],
)
def test_a_url_that_cannot_be_fetched_is_an_error(server: str, path: str, problem: str) -> None:
    """Errors, endless redirects, redirects to where nothing is fetched from, and a body cut short."""
    _Handler.pages = {
        "/loop": (302, {"Location": "/loop"}, b""),
        "/plain": (302, {"Location": "http://example.com/a.tar.gz"}, b""),
        "/file": (302, {"Location": "file:///etc/passwd"}, b""),
        "/short": (200, {"Content-Length": "10"}, b"abc"),
    }
    with pytest.raises(VendorError, match=problem):
        open_source(server + path)


def test_a_download_is_bounded(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the server says about its length."""
    monkeypatch.setattr(sources, "MAX_DOWNLOAD", 1000)
    _Handler.pages = {"/big": (200, {}, b"x" * 5000)}
    with pytest.raises(VendorError, match="larger than 1000 bytes"):
        open_source(f"{server}/big")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/a.tar.gz",
        "ftp://example.com/a.tar.gz",
        "file:///etc/passwd",
        "http://127.0.0.1.example.com/",
    ],
)
def test_only_https_is_fetched(url: str) -> None:
    """Nothing is sent to anywhere else; plain http serves this machine only."""
    with pytest.raises(VendorError, match="only https URLs are fetched"):
        open_source(url)


def test_a_password_in_a_url_is_not_used_and_not_shown() -> None:
    """It would end up in logs."""
    with pytest.raises(VendorError, match=r"example\.com") as caught:
        open_source("https://user:hunter2@example.com/a.tar.gz")
    assert "hunter2" not in str(caught.value)


# A server that misbehaves


@contextlib.contextmanager
def raw_server(answer: Callable[[socket.socket], None]) -> Iterator[str]:
    """The address of a server that reads a request and hands its connection to a function."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with connection, contextlib.suppress(OSError):
                        connection.recv(65536)
                        answer(connection)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/a.tar.gz"
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


def _trickle(head: bytes, ended: threading.Event) -> Callable[[socket.socket], None]:
    def answer(connection: socket.socket) -> None:
        connection.sendall(head)
        while not ended.wait(0.02):
            connection.sendall(b"x")

    return answer


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n"])
def test_a_source_that_trickles_ends_at_the_deadline(head: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte now and then, in the status, the headers or the body, is not a reason to wait for ever."""
    monkeypatch.setattr(sources, "DEADLINE", 0.3)
    begin, ended = time.monotonic(), threading.Event()
    with raw_server(_trickle(head, ended)) as url:
        with pytest.raises(VendorError) as caught:
            open_source(url)
        ended.set()
        assert time.monotonic() - begin < 20
    assert url in str(caught.value)
    assert "0.3 seconds" in str(caught.value)


@pytest.mark.parametrize(
    ("response", "problem"),
    [
        (b"", "cannot be fetched"),
        (b"garbage\r\n\r\n", "cannot be fetched"),
        (b"HTTP/1.1 999 \xff\r\n\r\n", "cannot be fetched"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "cannot be fetched"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "cannot be fetched"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n\x1f\x8b", "truncated, received 2 of 9 bytes"),
        (b"HTTP/1.1 200 OK\r\n\r\n\x1f\x8b\x08", "the archive is damaged or truncated"),
        (b"HTTP/1.1 200 OK\r\n\r\n<html>Sign in</html>", "not a .tar.gz archive"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://[\r\n\r\n", "cannot be fetched"),
        (b"HTTP/1.1 302 Found\r\n\r\n", "cannot be fetched"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", "cannot be fetched"),
        (b"HTTP/1.1 200 " + b"y" * 100_000 + b"\r\n\r\n", "cannot be fetched"),
    ],
)
def test_a_response_that_is_no_source_is_an_error(response: bytes, problem: str) -> None:
    """One message, whatever the server sends."""
    with raw_server(lambda connection: connection.sendall(response)) as url, pytest.raises(VendorError, match=problem):
        open_source(url)


def test_a_page_is_no_document(server: str) -> None:
    """An address that leads to a page for people, such as a sign-in page."""
    _Handler.pages = {"/archive": (200, {}, b"\xef\xbb\xbf\n<!DOCTYPE html><html>Sign in</html>")}
    with pytest.raises(VendorError, match="/archive: a page of HTML or XML"):
        open_source(f"{server}/archive")


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("https://[::1", "not a URL"),
        ("https://host:port/a", "not a URL"),
        ("http://127.0.0.1:99999/a", "not a URL"),
        ("https:///a", "only https URLs are fetched"),
        ("http://127.0.0.1:1/a", "cannot be fetched .*; check the address"),
        ("https://127.0.0.1:1/a", "cannot be fetched .*; check the address"),
        ("https://" + "a" * 70 + ".example/a", "cannot be fetched"),
        ("https://a b/", "cannot be fetched"),
        ("folder\0", "cannot be read"),
        ("x" * 5000, "cannot be read"),
    ],
)
def test_an_address_that_cannot_be_read_is_an_error(location: str, problem: str) -> None:
    """The message names it."""
    with pytest.raises(VendorError, match=problem) as caught:
        open_source(location)
    assert location in str(caught.value)


def test_a_password_in_a_malformed_url_is_not_shown() -> None:
    """The address is not repeated if it may contain one."""
    for url in ("https://user:hunter2@[::1", "https://user:hunter2@host:port/"):
        with pytest.raises(VendorError) as caught:
            open_source(url)
        assert "hunter2" not in str(caught.value)
