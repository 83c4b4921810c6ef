"""Code of the pages: it runs, and what it names exists."""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import json
import logging
import re
import runpy
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from pydoc import locate
from typing import Any

import pytest
import yaml

from sailkit_cli.other_clients import other_names
from sailkit_sandbox import Sandbox
from scripts.docs.catalogue import load_catalogues
from scripts.docs.examples import ROOT, ExampleError, build_module, parse_examples
from scripts.docs.markdown import parse_blocks
from scripts.versions import read_versions
from tests.docs.commands import find_unknown_commands
from tests.docs.pages import PAGES

RUNNABLE = [(page, example.name) for page, text in PAGES.items() for example in parse_examples(text) if example.runs]
PYTEST_BLOCKS = [
    (page, block.code)
    for page, text in PAGES.items()
    for block in parse_blocks(text)
    if block.info == ("python",) and re.search(r"^def test_\w+\(", block.code, re.MULTILINE)
]


def test_the_leaver_process_comes_to_its_end_on_a_bad_day(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / "leavers.py"), run_name="__main__")
    open_accounts, remaining, requests = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"[1-9]\d* open accounts of [1-9]\d* people", open_accounts)
    assert remaining == "0 accounts are still open"
    assert re.fullmatch(r"\d+ requests, of which [1-9]\d* failed and were sent again", requests)


@pytest.fixture
def process_settings() -> Iterator[None]:
    """Restore what examples set for the whole process: the handler of a signal, the level of the logger."""
    handler, logger = signal.getsignal(signal.SIGTERM), logging.getLogger("sailkit")
    level = logger.level
    yield
    signal.signal(signal.SIGTERM, handler)
    logger.setLevel(level)


@pytest.mark.usefixtures("process_settings")
@pytest.mark.filterwarnings("ignore::sailkit.ExperimentalWarning", "ignore:.*fork:DeprecationWarning")
@pytest.mark.parametrize(("page", "name"), RUNNABLE)
def test_code_runs(page: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Sandbox(identities=60) as sandbox, sandbox.tenant() as tenant:
        people = [str(identity.id) for identity in tenant.identities.list(filters='cloudStatus eq "ACTIVE"', limit=3)]
        source = re.sub("[0-9a-f]{32}", people[0], build_module(PAGES[page]))  # replace invented ids by an existing one
        account = next(iter(tenant.accounts.list(limit=1)))
        names: dict[str, Any] = {}
        exec(compile(source, page, "exec"), names)
        names |= {"tenant": tenant, "id": people[0], "ids": people[1:], "source_id": str(account.source_id)}
        names |= {"source_ids": [names["source_id"]]}
        names |= {"Tenant": lambda *_, **__: sandbox.tenant(), "AsyncTenant": lambda *_, **__: sandbox.async_tenant()}
        result = names[name]()
        if inspect.iscoroutine(result):
            asyncio.run(result)
        assert not sandbox.crashes
        sandbox.assert_no_made_up_answers()  # an example that works by accident teaches nothing


@pytest.mark.parametrize(("page", "code"), PYTEST_BLOCKS)
def test_tests_of_the_pages_pass(page: str, code: str, tmp_path: Path) -> None:
    (tmp_path / "test_page.py").write_text(code, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:asyncio"]
    process = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert process.returncode == 0, process.stdout


def test_commands_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sessions = set(re.findall(r"^def (\w+)\(session: ", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE))
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"].keys()
    for page, text in PAGES.items():
        named = {name for names in re.findall(r"\bnox -s((?: [a-z]\w*)+)", text) for name in names.split()}
        assert named <= sessions, page
        modules = set(re.findall(r"\bpython3? -m ([\w.]*\w)", text))
        assert [name for name in modules if importlib.util.find_spec(name) is None] == [], page
        assert set(re.findall(r"(?:sailkit|\.)\[(\w+)\]'", text)) <= extras | {"https"}, page
        for block in parse_blocks(text):
            if block.info[:1] == ("sh",):
                for name in re.findall(r"\b[\w-]+\.(?:json|csv)\b", block.code):
                    Path(name).touch()  # some commands check that their file exists
                assert find_unknown_commands(block.code) == [], page


def test_every_block_is_of_a_language_that_is_checked() -> None:
    for page, text in PAGES.items():
        for block in parse_blocks(text):
            language = block.info[0] if block.info else ""
            if language == "json":
                json.loads(block.code)
            elif language == "yaml":
                assert isinstance(yaml.safe_load(block.code), dict), page
            else:
                assert language in ("python", "sh", "console", "powershell"), f"{page}, line {block.line}"


@pytest.mark.parametrize(
    ("script", "unknown"),
    [
        ("nox -s docs", []),
        ("python3 -m venv .venv && .venv/bin/pip install --quiet nox && .venv/bin/nox -s demo  # all", []),
        ("sailkit identities list", []),
        ("sailkit non-employees list-sources", []),
        ("sailkit nothing list", ["sailkit nothing list"]),
        ("sailkit identities list --all", []),
        ("sailkit identities list --every", ["sailkit identities list --every"]),
        ("sailkit leavers", ["sailkit leavers"]),  # requires a file
        ("pip install sailkit", ["pip install sailkit"]),  # is on no index
        ("export A=b\nmake all", ["make all"]),
    ],
)
def test_unknown_commands_are_found(script: str, unknown: list[str]) -> None:
    assert find_unknown_commands(script) == unknown


def list_other_names() -> Iterable[str]:
    for catalogue in load_catalogues(read_versions()):
        for resource in catalogue.resources:
            for entry in resource.operations:
                yield from other_names(entry.operation)


def test_names_of_other_clients_in_the_text_exist() -> None:
    names = {*list_other_names()}
    methods = {name.rpartition(".")[2] for name in names}
    cmdlets = set[str]()
    called = set[str]()
    for text in PAGES.values():
        cmdlets |= set(re.findall(r"\b[A-Z][a-z]+-(?:V20\d\d[A-Z]\w*|\w+V1\b)", text))
        blocks = [block.code for block in parse_blocks(text) if "other-client" in block.info]
        lines = [line for code in blocks for line in code.splitlines() if "import" not in line]
        called |= {name for line in lines for name in re.findall(r"\.((?:list|get|update|disable)_\w+)", line)}
    assert len(cmdlets) > 5
    assert cmdlets <= names
    assert len(called) > 10
    assert called <= methods


def test_names_of_the_package_in_the_text_exist() -> None:
    named = {name for text in PAGES.values() for name in re.findall(r"`(sailkit(?:_api)?(?:\.\w+)+)[`(]", text)}
    assert named
    assert [name for name in sorted(named) if locate(name) is None] == []


def test_paths_in_the_text_exist() -> None:
    paths = {
        path
        for text in PAGES.values()
        for path in re.findall(r"`((?:docs|facade|generated|openapi|scripts|tests)/[\w./-]+)`", text)
    }
    assert paths
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


def test_a_block_that_is_no_python_is_an_error() -> None:
    with pytest.raises(SyntaxError):
        build_module("```python\nfor\n```\n")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("```python no-run\nx\n```\n", "line 2: say after no-run why"),
        ("```python norun it is slow\nx\n```\n", "line 2: norun is no mark; write no-run REASON"),
        ("text\n\n```python continued\nx\n```\n", "line 4: there is no block before it"),
    ],
)
def test_a_wrong_mark_is_an_error(text: str, problem: str) -> None:
    with pytest.raises(ExampleError, match=problem):
        list(parse_examples(text))


def test_a_block_continues_the_one_before_it() -> None:
    text = "```python\na = 1\n```\n\n```python other-client\nno\n```\n\n```python continued\nprint(a)\n```\n"
    (example,) = parse_examples(text)
    assert example.name == "line_2"
    assert "a = 1" in example.source
    assert "print(a)" in example.source
    assert "no" not in example.source.split()
