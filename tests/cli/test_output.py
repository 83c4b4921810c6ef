"""Output: tables, JSON, CSV, YAML and workbooks, columns and JMESPath."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from sailkit_cli.table import choose_columns
from sailkit_sandbox import Sandbox

from .conftest import Run, read_terminal

SOURCES = ("sources", "list", "--limit", "3")


@pytest.fixture(scope="module")
def sources(sandbox: Sandbox) -> list[Any]:
    with sandbox.tenant() as tenant:
        return [source.to_dict() for source in tenant.sources.list(limit=3)]


def test_every_form_has_the_whole_objects(invoke: Run, sources: list[Any]) -> None:
    assert invoke(*SOURCES).lines == sources
    assert invoke(*SOURCES, "-o", "jsonl").lines == sources
    assert json.loads(invoke(*SOURCES, "-o", "json").out) == sources
    assert yaml.safe_load(invoke(*SOURCES, "-o", "yaml").out) == sources
    rows = [*csv.DictReader(io.StringIO(invoke(*SOURCES, "-o", "csv").out))]
    assert [row["owner.id"] for row in rows] == [source["owner"]["id"] for source in sources]


def test_an_object_has_every_form(invoke: Run, sources: list[Any]) -> None:
    command = ("sources", "get", sources[0]["id"])
    assert invoke(*command).lines == sources[:1]
    assert json.loads(invoke(*command, "-o", "json").out) == sources[0]
    assert yaml.safe_load(invoke(*command, "-o", "yaml").out) == sources[0]
    table = invoke(*command, "-o", "table").out
    assert f"owner.name {' ' * 0}" in table
    assert sources[0]["owner"]["name"] in table


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "yaml", "table"])
def test_an_empty_list_has_every_form(form: str, invoke: Run) -> None:
    result = invoke("sources", "list", "--filter", 'name eq "nothing"', "-o", form)
    assert result.code == 0
    assert result.out == {"json": "[]\n", "yaml": "[]\n"}.get(form, "")


@pytest.mark.parametrize("form", ["json", "jsonl", "yaml", "csv"])
def test_columns_select_properties(form: str, invoke: Run, sources: list[Any]) -> None:
    out = invoke(*SOURCES, "--columns", "name, owner.name", "-o", form).out
    expected = [{"name": source["name"], "owner.name": source["owner"]["name"]} for source in sources]
    readers: dict[str, Any] = {
        "json": json.loads,
        "jsonl": lambda text: [json.loads(line) for line in text.splitlines()],
        "yaml": yaml.safe_load,
        "csv": lambda text: [*csv.DictReader(io.StringIO(text))],
    }
    assert readers[form](out) == expected


def test_a_query_selects_a_part(invoke: Run, sources: list[Any]) -> None:
    names = [source["name"] for source in sources]
    assert invoke(*SOURCES, "--query", "[].name").out.splitlines() == names
    assert invoke(*SOURCES, "--query", "[].name", "-o", "jsonl").lines == names
    assert invoke(*SOURCES, "--query", "[0].name").out == f"{names[0]}\n"
    assert invoke(*SOURCES, "--query", "[0].name", "-o", "json").lines == names[:1]
    assert invoke(*SOURCES, "--query", "length(@)").out == "3\n"
    assert invoke(*SOURCES, "--query", "[?name=='x'] | [0]").out == ""
    assert invoke(*SOURCES, "--query", "[].{n: name}").lines == [{"n": name} for name in names]
    assert invoke("sources", "get", sources[0]["id"], "--query", "owner.id").out == f"{sources[0]['owner']['id']}\n"


@pytest.mark.parametrize("form", ["csv", "json", "jsonl", "yaml"])
@pytest.mark.parametrize("query", ["[].name", "[0].name", "length(@)"])
def test_values_that_are_no_objects_have_no_columns(form: str, query: str, invoke: Run) -> None:
    result = invoke(*SOURCES, "--query", query, "--columns", "name", "-o", form)
    assert (result.code, result.out) == (2, "")
    assert "Only objects have columns" in result.err


@pytest.mark.parametrize("form", ["table", "csv", "json", "jsonl", "yaml"])
def test_an_unknown_column_is_wrong_usage(form: str, invoke: Run, sources: list[Any]) -> None:
    for command in (SOURCES, ("sources", "get", sources[0]["id"])):
        result = invoke(*command, "--columns", "nme", "-o", form)
        assert (result.code, result.out) == (2, "")
        assert "did you mean 'name'?" in result.err


def test_a_query_that_does_not_fit_is_wrong_usage(invoke: Run) -> None:
    result = invoke(*SOURCES, "--query", "length(missing)")
    assert (result.code, result.out) == (2, "")
    assert "length()" in result.err


def test_formulas_become_text_in_csv(invoke: Run, sandbox: Sandbox) -> None:
    with sandbox.tenant() as tenant:
        tenant.tags.create({"name": "=1+1", "tagCategoryRefs": []})
    assert "'=1+1" in invoke("tags", "list", "-o", "csv", "--columns", "name").out


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "xlsx"])
def test_a_list_goes_to_a_file(suffix: str, invoke: Run, tmp_path: Path, sources: list[Any]) -> None:
    columns = [] if suffix == "jsonl" else ["--columns", "id,name"]
    result = invoke("sources", "list", "--to", f"out.{suffix}", *columns)
    assert (result.code, result.out) == (0, "")
    path = tmp_path / f"out.{suffix}"
    if suffix == "csv":
        ids = [row["id"] for row in csv.DictReader(io.StringIO(path.read_text("utf-8")))]
    elif suffix == "jsonl":
        ids = [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]
    else:
        ids = [str(row[0].value) for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2)]
    assert result.err == f"{len(ids)} items in out.{suffix}\n"
    assert ids[:3] == [source["id"] for source in sources]


def test_the_pages_of_a_table_have_the_same_columns(invoke: Run) -> None:
    header, *lines = invoke("identities", "list", "--all", "--columns", "id,name", "-o", "table").out.splitlines()
    assert len(lines) == 300
    assert header.split() == ["id", "name"]
    assert {line[32:34] for line in lines} == {"  "}
    assert {len(line.rstrip(" ")) > 34 for line in lines} == {True}


def test_values_are_lines_in_a_table(invoke: Run) -> None:
    assert invoke(*SOURCES, "--query", "[].authoritative", "-o", "table").out.split() == ["false", "true", "false"]


CELLS = st.none() | st.text() | st.integers() | st.booleans()


@given(st.lists(st.dictionaries(st.text(min_size=1), CELLS), min_size=1), st.integers(1, 200))
def test_chosen_columns_fit_the_line(rows: list[dict[str, Any]], width: int) -> None:
    columns = choose_columns(rows, width)
    assert len({*columns}) == len(columns)
    assert {*columns} <= {name for row in rows for name in row}
    assert sum(len(name) for name in columns) <= width or sum(min(40, len(name)) for name in columns) <= width


def test_a_terminal_shows_a_table_and_colours_only_if_wanted(variables: dict[str, str]) -> None:
    pty = pytest.importorskip("pty")  # Windows has none

    def shown(*options: str, **more: str) -> str:
        main, terminal = pty.openpty()
        command = [sys.executable, "-m", "sailkit_cli.main", *SOURCES, *options]
        process = subprocess.Popen(
            command, env={**os.environ, **variables, "COLUMNS": "100", "TERM": "xterm", **more}, stdout=terminal
        )
        os.close(terminal)
        text = read_terminal(main)
        assert process.wait(60) == 0
        return text

    plain = shown("--no-color")
    assert "\x1b" not in plain
    assert plain.split()[:3] == ["id", "name", "type"]
    assert shown(NO_COLOR="1") == plain
    assert "\x1b[1m" in shown()
