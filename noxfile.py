"""Sessions of the project, each in an environment of its own: `nox -l` lists them."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["tests", "lint", "types"]
nox.options.default_venv_backend = "venv"
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # tests start hundreds of processes, which would compile all modules

PROJECT = nox.project.load_toml("pyproject.toml")
SDKS = {1: "1.4.2", 2: "2.1.72"}  # of SailPoint's Python SDK, the newest of each generation


def install(session: nox.Session, *groups: str) -> None:
    """Install the client and the sandbox, editable, with the tools of these groups."""
    tools = nox.project.dependency_groups(PROJECT, *groups) if groups else ()
    session.install("-e", ".", "-e", "./sandbox[https]", *tools)


def node_tools(session: nox.Session, packages: Path) -> Path:
    """Install the packages of a folder's package.json and return the folder of their commands."""
    if not shutil.which("npm"):
        session.error("this session requires npm on the PATH: install Node 20 or later")
    folder = Path(session.create_tmp()).resolve()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(packages / name, folder)
    session.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(folder), external=True)
    return folder / "node_modules" / ".bin"


@nox.session
def demo(session: nox.Session) -> None:
    """Run the main job against the embedded sandbox."""
    install(session)
    session.run("python", "examples/main_job.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests on all cores; arguments go to pytest."""
    install(session, "tests")
    session.run("pytest", "--numprocesses=auto", "--dist=worksteal", *session.posargs)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Test the site and the page of a review in Chromium; `-- --update-screenshot` renews the picture in the pages."""
    if not any(shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome")):
        session.error("this session requires Chromium on the PATH: install it (Debian: apt install chromium)")
    install(session, "browser")
    session.run("pytest", "tests/external/chromium", *session.posargs)


@nox.session(default=False)
def opinions(session: nox.Session) -> None:
    """Compare a review with redocly and griffe, and measure it by mutations of the documents; requires Node."""
    tools = node_tools(session, Path("tests/external/redocly"))
    install(session, "opinions")
    path = os.pathsep.join([str(tools), os.environ["PATH"]])
    folders = [f"tests/external/{name}" for name in ("redocly", "griffe", "mutations", "programs", "states")]
    session.run("pytest", *folders, *session.posargs, env={"PATH": path})


@nox.session(default=False)
def referee(session: nox.Session) -> None:
    """Call every operation through Prism, which validates client and sandbox by the documents; requires Node."""
    tools = node_tools(session, Path("tests/external/prism"))
    install(session, "tests")
    session.run("pytest", "tests/external/prism", "-s", *session.posargs, env={"PRISM": str(tools / "prism")})


@nox.session(default=False)
def migration(session: nox.Session) -> None:
    """Run the code for SailPoint's Python SDK in the pages on migration, with both generations of the SDK."""
    install(session, "tests")
    pythons = {}
    for generation, version in SDKS.items():
        folder = Path(session.create_tmp()).resolve() / f"sdk-{generation}"
        session.run("python", "-m", "venv", str(folder))
        python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
        session.run(str(python), "-m", "pip", "install", "--quiet", f"sailpoint=={version}", external=True)
        pythons[f"SDK_{generation}"] = str(python)
    session.run("pytest", "tests/external/sdk", *session.posargs, env=pythons)


@nox.session(default=False)
def httpx2(session: nox.Session) -> None:
    """Run the tests of the facade with httpx2, the continuation of httpx."""
    install(session, "tests")
    options = ("--numprocesses=auto", "--dist=worksteal")
    session.run("pytest", *options, "tests/facade", *session.posargs, env={"SAIL_HTTP": "httpx2"})


@nox.session(default=False)
def workers(session: nox.Session) -> None:
    """Test workers in several processes with a real Redis; requires redis-server."""
    if not shutil.which("redis-server"):
        session.error("this session requires redis-server on the PATH: install it (Debian: apt install redis-server)")
    install(session, "workers")
    session.run("pytest", "--numprocesses=4", "tests/external/redis", *session.posargs)  # which wait, mostly


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Fuzz the sandbox with Schemathesis; options: `-- --max-examples N`, `-- --fuzz-seed N`."""
    install(session, "fuzz")
    session.run("pytest", "tests/external/schemathesis", "-s", *session.posargs)


@nox.session(default=False)
def chaos(session: nox.Session) -> None:
    """Call an unruly service at random and compare outcomes: `nox -s chaos -- --scenarios 10000 --seed 1`."""
    install(session, "tests")
    session.run("python", "-m", "tests.chaos", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, formatting, import contracts and declared dependencies."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")
    session.run("deptry", "facade", "generated")
    session.run("deptry", "sandbox", "--config", "sandbox/pyproject.toml")
    # The pipeline has dependencies of its own and does not import those of the packages.
    declared = [PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"].values()]
    unused = "|".join(["mypy", "ruff", *(re.split("[<>=]", line)[0] for lines in declared for line in lines)])
    session.run(
        "deptry", "scripts", "--non-dev-dependency-groups", "pipeline,docs", "--per-rule-ignores", f"DEP002={unused}"
    )


@nox.session
def types(session: nox.Session) -> None:
    """Check all types strictly: packages, pipeline, tests, user scripts, and the code in the pages."""
    install(session, "types")
    session.run("mypy", *session.posargs)
    examples = os.path.join(session.create_tmp(), "examples")  # pytest uses the folder, too
    session.run("python", "-m", "scripts.docs.examples", examples)
    session.run("mypy", examples)
    session.run("pytest", "tests/typing")


@nox.session(default=False)
def generate(session: nox.Session) -> None:
    """Write generated/ from openapi/; `-- --check` fails if the committed code differs."""
    install(session, "pipeline")
    session.run("python", "-m", "scripts.generate", *session.posargs)


@nox.session(default=False)
def vendor(session: nox.Session) -> None:
    """Vendor the documents of upstream: `nox -s vendor -- FOLDER|ARCHIVE|URL`."""
    install(session, "pipeline")
    session.run("python", "-m", "scripts.vendor", *session.posargs)


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """Build the documentation into site/, offline."""
    install(session, "docs")
    session.run("python", "-m", "scripts.docs")


@nox.session(default=False)
def release(session: nox.Session) -> None:
    """Build the distributions into release/, with a list of their components; `-- v1.2.3` checks the version."""
    version = PROJECT["project"]["version"]
    if session.posargs and session.posargs != [f"v{version}"]:
        session.error(f"the tag is {session.posargs[0]}, and the version in pyproject.toml is {version}")
    folder = Path("release").resolve()
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "sbom").mkdir(parents=True)
    session.install(*nox.project.dependency_groups(PROJECT, "release"))
    for source in (".", "sandbox"):
        session.run("python", "-m", "build", "--no-isolation", "--outdir", str(folder / "dist"), source)
    for name, project in (("sailkit", "pyproject.toml"), ("sailkit-sandbox", "sandbox/pyproject.toml")):
        # An environment with nothing but the distribution and what it requires.
        environment = Path(session.create_tmp()).resolve() / name
        session.run("python", "-m", "venv", "--clear", "--without-pip", str(environment))
        python = str(environment / "bin" / "python")
        wheels = [next((folder / "dist").glob(f"{wheel.replace('-', '_')}-*.whl")) for wheel in {"sailkit", name}]
        session.run("python", "-m", "pip", "--python", python, "install", "--quiet", *map(str, wheels))
        report = str(folder / "sbom" / f"{name}.cdx.json")
        options = ("--pyproject", project, "--mc-type", "library", "--output-reproducible", "--output-file", report)
        session.run("cyclonedx-py", "environment", *options, python)


@nox.session(default=False)
def refresh(session: nox.Session) -> None:
    """Vendor, generate and review at once: `nox -s refresh -- FOLDER|ARCHIVE|URL`."""
    install(session, "pipeline")
    session.run("python", "-m", "scripts.refresh", *session.posargs)


@nox.session(default=False)
def review(session: nox.Session) -> None:
    """Report the changes between two states and what they break for callers: `nox -s review -- OLD NEW`."""
    install(session, "pipeline")
    session.run("python", "-m", "scripts.review", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Compare with other clients, as ratios; `-- --quick`, `-- --only QUESTION`, `-- --write` for the page in docs."""
    session.install(".[fast]", "./sandbox", *nox.project.dependency_groups(PROJECT, "bench"))
    clients = str(session.cache_dir.resolve() / "bench")  # outlasts the environment of the session
    session.run("python", "-m", "benchmarks.compare", "--work", clients, *session.posargs)
