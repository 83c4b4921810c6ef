"""Environments of the clients, the service, and the processes in which clients are measured."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import resource
import subprocess
import sys
import time
import urllib.request
import venv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs
import certifi
import trustme

PROJECT: Final = Path(__file__).parent.parent
REQUIREMENTS: Final = {
    "plain": ("httpx==0.28.1", "orjson==3.13.0", "msgspec==0.23.0"),
    "sailkit": (f"{PROJECT}[fast]",),
    "sdk 1": ("sailpoint==1.4.2",),
    "sdk 2": ("sailpoint",),
    "stock": ("openapi-python-client==0.29.1",),
}
PROGRAM: Final = "import sys; from benchmarks import tasks; tasks.run(*sys.argv[1:])"


class ClientError(Exception):
    """A client has failed; the message is the end of what it said."""


@attrs.frozen
class Environments:
    """The environments of all clients, in a folder that is kept and used again.

    Args:
        folder: the folder.
        pythons: the Python of each environment, by its name.
        generated: folder of the package `stock`.
        shapes: file with the pages of `benchmarks.shapes`.
        ca_file: usual authorities, and that of the service's certificate.
        certificate: key and certificate of the service.
    """

    folder: Path
    pythons: Mapping[str, Path]
    generated: Path
    shapes: Path
    ca_file: Path
    certificate: Path

    @classmethod
    def make(cls, folder: Path) -> Environments:
        """Make what does not exist yet, and bring the packages up to date."""
        pythons: dict[str, Path] = {}
        for name, packages in REQUIREMENTS.items():
            home = folder / name.replace(" ", "-")
            pythons[name] = home / "bin/python"
            if not pythons[name].exists():
                venv.create(home, with_pip=True)
            pip: list[str | Path] = [
                pythons[name],
                "-m",
                "pip",
                "--disable-pip-version-check",
                "install",
                "--quiet",
                "--upgrade",
            ]
            subprocess.run([*pip, *packages], check=True)
        shapes, ca_file, certificate = folder / "shapes.json", folder / "ca.pem", folder / "service.pem"
        make_shapes(shapes)
        make_certificate(ca_file, certificate)
        return cls(folder, pythons, make_stock(folder), shapes, ca_file, certificate)

    def find_version(self, environment: str, package: str) -> str:
        program = f"from importlib.metadata import version; print(version({package!r}))"
        return subprocess.check_output([self.pythons[environment], "-c", program], text=True).strip()

    @contextlib.contextmanager
    def serve(self, settings: Mapping[str, Any]) -> Iterator[str]:
        """Run the service with these settings, and give its address."""
        options = {**settings, "tls": str(self.certificate)} if settings.get("tls") else settings
        command = [sys.executable, "-m", "benchmarks.service", json.dumps(options)]
        with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            try:
                scheme = "https" if settings.get("tls") else "http"
                yield f"{scheme}://127.0.0.1:{int(process.stdout.readline())}"
            finally:
                process.terminate()

    def run(self, environment: str, program: Sequence[str], *, wrapper: Sequence[str] = ()) -> Run:
        """Run a Python program in an environment, with a command before it, and measure the process.

        Raises:
            ClientError: if it fails.
        """
        variables = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        variables |= {"PYTHONPATH": f"{PROJECT}{os.pathsep}{self.generated}", "PYTHONHASHSEED": "0"}
        variables |= {"SSL_CERT_FILE": str(self.ca_file)}
        command = [*wrapper, str(self.pythons[environment]), "-W", "ignore", "-c", *program]
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(command, env=variables, cwd=self.folder, capture_output=True, text=True, check=False)
        seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode:
            raise ClientError((done.stderr.strip() or f"exit status {done.returncode}")[-500:])
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return Run(done.stdout, done.stderr, seconds, cpu)

    def run_task(self, client: tuple[str, str], task: str, options: Mapping[str, Any], **how: Any) -> Run:
        """Run a task of a client."""
        environment, place = client
        known = {"folder": str(self.folder), "shapes": str(self.shapes)}
        return self.run(environment, [PROGRAM, place, task, json.dumps({**known, **options})], **how)


@attrs.frozen
class Run:
    """What a process printed, and its seconds and seconds of CPU as a whole."""

    output: str
    errors: str
    seconds: float
    cpu: float

    @property
    def result(self) -> Any:
        return json.loads(self.output.splitlines()[-1])


def fetch_counts(url: str) -> dict[str, int]:
    """What the service counted."""
    with urllib.request.urlopen(f"{url}/stats") as response:
        counts: dict[str, int] = json.load(response)
    return counts


def make_shapes(path: Path) -> None:
    """Write the pages of all shapes, in a process of its own: the sandbox needs memory."""
    program = (
        "import json, sys; from benchmarks.shapes import make_pages; "
        "pages = {name: (model, text.decode()) for name, (model, text) in make_pages().items()}; "
        "json.dump(pages, open(sys.argv[1], 'w', encoding='utf-8'))"
    )
    subprocess.run([sys.executable, "-c", program, path], cwd=PROJECT, check=True)


def make_certificate(ca_file: Path, certificate: Path) -> None:
    """Write a certificate for the service, and a list of authorities as long as the usual one, with its own."""
    authority = trustme.CA()
    authority.issue_cert("127.0.0.1", "localhost").private_key_and_cert_chain_pem.write_to_path(certificate)
    ca_file.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())


def make_stock(folder: Path) -> Path:
    """Generate the stock client of the present document, and return the folder of its package."""
    document = PROJECT / "openapi/v2025.json"
    output = folder / f"generated-{hashlib.sha256(document.read_bytes()).hexdigest()[:12]}"
    if (output / "stock/client.py").exists():
        return output
    output.mkdir(exist_ok=True)
    settings = folder / "settings.yaml"
    settings.write_text("literal_enums: true\n")  # its own enums have duplicate keys, with which it stops
    generator = folder / "stock/bin/openapi-python-client"
    options: list[str | Path] = ["--path", document, "--config", settings, "--meta=none", "--overwrite"]
    path = os.pathsep.join([str(generator.parent), os.environ["PATH"]])  # it formats with the ruff beside it
    command: list[str | Path] = [generator, "generate", *options, "--output-path", output / "stock"]
    done = subprocess.run(command, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
    if not (output / "stock/client.py").exists():  # its status tells of operations that it leaves out, too
        raise RuntimeError(f"openapi-python-client has made no client: {done.stderr[-500:]}")
    return output
