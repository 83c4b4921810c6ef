"""Exports: files and data frames hold each item of a list once, whatever interrupts them."""

from __future__ import annotations

import csv
import io
import json
import os
import random
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pandas
import polars
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sailkit
from sailkit import _export as exports
from sailkit._export import FORMULA_STARTS, CsvExport, JsonLinesExport, XlsxExport
from sailkit.tables import Columns
from sailkit_api.v2025 import models
from sailkit_core.codec import encode
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Answering, Client, http

COUNT = 600  # identities of the sandbox
FAILURE = http(500, b"{}")

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SCALARS = TEXTS | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none()
NAMES = st.text("abc", min_size=1, max_size=2)
OBJECTS = st.dictionaries(
    NAMES,
    st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3)),
    max_size=4,
)


def read_lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return [*csv.DictReader(file)]


@pytest.fixture
def listed(client: Client) -> list[Any]:
    pager = client.tenant.identities.list()
    return client.run(pager.collect())  # type: ignore[no-any-return]


def test_json_lines_hold_the_items_as_they_came(client: Client, listed: list[Any], tmp_path: Path) -> None:
    path = tmp_path / "identities.jsonl"
    assert client.run(client.tenant.identities.list().to_jsonl(path)) == COUNT
    assert read_lines(path) == [identity.to_dict() for identity in listed]
    assert os.listdir(tmp_path) == ["identities.jsonl"]


def test_a_csv_file_has_the_columns_in_their_order(client: Client, listed: list[Any], tmp_path: Path) -> None:
    path = tmp_path / "identities.csv"
    columns = ["name", "email_address", "attributes.department", "attributes"]
    assert client.run(client.tenant.identities.list(limit=300).to_csv(path, columns)) == 300
    assert read_csv(path) == [
        {
            "name": identity["name"],
            "email_address": identity["emailAddress"],
            "attributes.department": identity["attributes"]["department"],
            "attributes": json.dumps(identity["attributes"], separators=(",", ":"), ensure_ascii=False),
        }
        for identity in listed[:300]
    ]


def test_without_columns_a_table_has_those_of_all_items(answering: Answering, tmp_path: Path) -> None:
    items: list[Any] = [{"id": "1"}, {"id": "2", "attributes": {"x": "y"}}, {"id": "3", "later": None}]
    client, _ = answering(items, [])
    client.run(client.tenant.identities.list().to_csv(tmp_path / "a.csv"))
    assert read_csv(tmp_path / "a.csv") == [
        {"id": "1", "attributes.x": "", "later": ""},
        {"id": "2", "attributes.x": "y", "later": ""},
        {"id": "3", "attributes.x": "", "later": ""},
    ]


def test_a_workbook_keeps_texts_as_texts(answering: Answering, tmp_path: Path) -> None:
    values: list[Any] = ["0012", "=1+1", "2026-01-01T00:00:00Z", 7, 12345678901234567890, True, None, 1.5]
    client, _ = answering([{"id": "1", "attributes": {str(i): value for i, value in enumerate(values)}}], [])
    assert client.run(client.tenant.identities.list().to_xlsx(tmp_path / "a.xlsx")) == 1
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    header, row = sheet.iter_rows()
    assert [cell.value for cell in header] == ["id", *(f"attributes.{i}" for i in range(8))]
    assert [cell.value for cell in row] == ["1", *values[:4], "12345678901234567890", *values[5:]]
    assert {cell.data_type for cell in row[1:4]} == {"s"}


@pytest.mark.parametrize(("library", "module"), [("pandas", pandas), ("polars", polars), (None, pandas)])
def test_a_data_frame_has_a_row_for_each_item(client: Client, library: str | None, module: Any) -> None:
    pager = client.tenant.identities.list(limit=20)
    frame = client.run(pager.to_dataframe(library, columns=["id", "name", "isManager"]))
    assert isinstance(frame, module.DataFrame)
    assert list(frame.columns) == ["id", "name", "isManager"]
    assert [str(id) for id in frame["id"]] == [identity["id"] for identity in client.run(pager.collect())]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_a_data_frame_keeps_ids_and_dates_as_text(answering: Answering, library: str) -> None:
    items = [{"id": "0012", "created": "2026-01-01T00:00:00Z", "n": 1}, {"id": "12", "n": None}, {"id": "x", "n": 2}]
    client, _ = answering(items, [])
    frame = client.run(client.tenant.identities.list().to_dataframe(library))
    assert list(frame["id"]) == ["0012", "12", "x"]
    assert frame["created"][0] == "2026-01-01T00:00:00Z"
    assert "int" in str(frame["n"].dtype).lower()


@pytest.mark.parametrize("call", [lambda p: p.to_dataframe("numpy"), lambda p: p.to_csv("/tmp", ["a"])])
def test_a_target_that_cannot_be_is_refused_before_anything_is_sent(answering: Answering, call: Any) -> None:
    client, script = answering()
    with pytest.raises((ValueError, OSError)):
        client.run(call(client.tenant.identities.list()))
    assert not script.calls


@pytest.mark.parametrize("columns", [[], ["name", "name"], "name", [""], [1]])
def test_columns_are_different_names(answering: Answering, tmp_path: Path, columns: Any) -> None:
    client, script = answering()
    with pytest.raises((TypeError, ValueError), match="columns must be"):
        client.run(client.tenant.identities.list().to_csv(tmp_path / "a.csv", columns))
    assert not script.calls


def test_an_unknown_column_names_the_nearest(client: Client, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="the items have no 'emailAdress'; did you mean 'emailAddress'"):
        client.run(client.tenant.identities.list().to_csv(tmp_path / "a.csv", ["id", "emailAdress"]))
    assert os.listdir(tmp_path) == []


def test_an_error_keeps_what_was_there_and_what_was_read(answering: Answering, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("before")
    rows = [{"id": str(number)} for number in range(600)]
    client, script = answering(rows[:250], FAILURE, rows[250:500], rows[500:], [])
    pager = client.tenant.identities.list()
    with pytest.raises(sailkit.ServerError) as caught:
        client.run(pager.to_jsonl(path))
    assert path.read_text() == "before"
    assert any("250 items are kept" in note for note in caught.value.__notes__)
    assert client.run(client.tenant.identities.list().to_jsonl(path, resume=True)) == 600
    assert read_lines(path) == rows
    assert os.listdir(tmp_path) == ["a.jsonl"]
    assert len(script.calls) == 5


@pytest.mark.parametrize("form", ["csv", "jsonl", "xlsx"])
def test_progress_is_the_number_of_items_so_far(client: Client, tmp_path: Path, form: str) -> None:
    seen: list[int] = []
    pager = client.tenant.identities.list()
    client.run(getattr(pager, f"to_{form}")(tmp_path / "identities", progress=seen.append))
    assert seen == [250, 500, COUNT]


def test_what_progress_raises_ends_the_export_which_can_be_resumed(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "identities.jsonl"
    pager = client.tenant.identities.list()
    with pytest.raises(ZeroDivisionError) as caught:
        client.run(pager.to_jsonl(path, progress=lambda count: 1 // (count - 500)))
    assert any("250 items are kept" in note for note in caught.value.__notes__)  # the page at hand comes again
    seen: list[int] = []
    assert client.run(pager.to_jsonl(path, resume=True, progress=seen.append)) == COUNT
    assert seen == [500, COUNT]
    assert len({*path.read_text().splitlines()}) == COUNT


def test_a_resumed_export_has_the_limit_of_the_whole(answering: Answering, tmp_path: Path) -> None:
    rows = [{"id": str(number)} for number in range(400)]
    client, _ = answering(rows[:250], FAILURE, rows[250:400])
    with pytest.raises(sailkit.ServerError):
        client.run(client.tenant.identities.list(limit=400).to_csv(tmp_path / "a.csv", ["id"]))
    assert client.run(client.tenant.identities.list(limit=400).to_csv(tmp_path / "a.csv", ["id"], resume=True)) == 400
    assert read_csv(tmp_path / "a.csv") == rows


def test_another_list_is_refused(answering: Answering, tmp_path: Path) -> None:
    client, script = answering([{"id": str(number)} for number in range(250)], FAILURE)
    with pytest.raises(sailkit.ServerError):
        client.run(client.tenant.identities.list().to_csv(tmp_path / "a"))
    for pager in (client.tenant.identities.list(filters='name eq "x"'), client.tenant.accounts.list()):
        with pytest.raises(ValueError, match="belongs to another export"):
            client.run(pager.to_csv(tmp_path / "a", resume=True))
    assert len(script.calls) == 2


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b'{"layout": 1, "size": 0}', b'{"layout": 2, "size": 1000000}'])
def test_a_damaged_state_is_refused(answering: Answering, tmp_path: Path, damage: bytes) -> None:
    client, script = answering()
    (tmp_path / ".a.part.json").write_bytes(damage)
    with pytest.raises(ValueError, match="damaged"):
        client.run(client.tenant.identities.list().to_csv(tmp_path / "a", resume=True))
    assert not script.calls


def interrupt(client: Client, path: Path) -> bytes:
    """Interrupt an export after some pages, and return its states."""
    pager = client.tenant.identities.list().with_options(page_size=100)
    with pytest.raises(ZeroDivisionError):
        client.run(pager.to_jsonl(path, progress=lambda count: 1 // (count - 500)))
    return path.with_name(f".{path.name}.part.json").read_bytes()


@pytest.mark.parametrize("part", [0.3, 0.5, 0.7, 0.999])
def test_a_state_that_was_cut_does_not_count(client: Client, tmp_path: Path, part: float) -> None:
    path = tmp_path / "a.jsonl"
    states = interrupt(client, path)
    assert len(states.splitlines()) == 5
    (tmp_path / ".a.jsonl.part.json").write_bytes(states[: int(len(states) * part)])
    seen: list[int] = []
    pager = client.tenant.identities.list().with_options(page_size=100)
    assert client.run(pager.to_jsonl(path, resume=True, progress=seen.append)) == COUNT
    assert seen[0] < 500
    assert len({*path.read_text().splitlines()}) == COUNT


def test_many_states_are_replaced_by_the_latest(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jsonl"
    monkeypatch.setattr("sailkit._spool.STATES_SIZE", 1)
    assert len(interrupt(client, path).splitlines()) == 1
    seen: list[int] = []
    pager = client.tenant.identities.list().with_options(page_size=100)
    assert client.run(pager.to_jsonl(path, resume=True, progress=seen.append)) == COUNT
    assert seen[0] == 500
    assert len({*path.read_text().splitlines()}) == COUNT
    assert os.listdir(tmp_path) == ["a.jsonl"]


def test_two_exports_to_one_file_do_not_mix(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    errors = []

    def export_again(page: list[Any]) -> None:
        try:
            client.run(client.tenant.identities.list().to_jsonl(path))
        except BlockingIOError as error:
            errors.append(error)

    with JsonLinesExport(path).open("another"):
        export_again([])
    assert "another export" in str(errors[0])


def test_a_link_is_followed_and_its_mode_kept(client: Client, tmp_path: Path) -> None:
    path, link = tmp_path / "a.jsonl", tmp_path / "link"
    path.write_text("before")
    path.chmod(0o640)
    link.symlink_to(path)
    client.run(client.tenant.identities.list(limit=3).to_jsonl(link))
    assert link.is_symlink()
    assert len(read_lines(path)) == 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_pipe_gets_the_rows(client: Client, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[str] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_text()), daemon=True)
    reader.start()
    client.run(client.tenant.identities.list(limit=3).to_csv(pipe, ["id"]))
    reader.join(60)
    assert len(received[0].splitlines()) == 4
    with pytest.raises(ValueError, match="cannot be resumed"):
        client.run(client.tenant.identities.list().to_csv(pipe, ["id"], resume=True))


PROGRAM = """
import sys, sailkit
with sailkit.Tenant(base_url=sys.argv[1], client_id=sys.argv[2], client_secret=sys.argv[3]) as tenant:
    tenant.identities.list().with_options(page_size=20).to_csv(sys.argv[4], ["id", "name"], resume=True)
"""


def test_killed_exports_go_on_without_losing_or_doubling_a_row(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    command = [sys.executable, "-c", PROGRAM, sandbox.base_url, sandbox.client_id, sandbox.client_secret, str(path)]
    chance = random.Random(5)
    for _ in range(6):
        process = subprocess.Popen(command)
        started = time.monotonic()
        while not (tmp_path / ".a.csv.part.json").exists() and time.monotonic() < started + 30:
            time.sleep(0.01)
        time.sleep(chance.random() / 5)
        process.send_signal(signal.SIGKILL)
        process.wait()
    subprocess.run(command, check=True)
    with sailkit.Tenant(
        base_url=sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret
    ) as tenant:
        assert read_csv(path) == [{"id": row.id, "name": row.name} for row in tenant.identities.list()]


@given(OBJECTS)
def test_rows_are_flat_and_lose_no_scalar(item: dict[str, Any]) -> None:
    (row,) = sailkit.rows([item])
    assert all(value is None or isinstance(value, (str, int, float)) for value in row.values())

    def scalars(value: Any, name: str = "") -> list[str]:
        if not isinstance(value, dict):
            return [name]
        return [path for key, inner in value.items() for path in scalars(inner, f"{name}.{key}" if name else key)]

    assert sorted(row) == sorted({*scalars(item)})


def test_rows_of_models_have_json_names() -> None:
    identity = models.Identity.from_dict(
        {"name": "A", "emailAddress": "a@x", "managerRef": {"id": "1"}, "tags": ["b", 2]}
    )
    assert [*sailkit.rows([identity])] == [
        {"name": "A", "emailAddress": "a@x", "managerRef.id": "1", "tags": "b; 2"},
    ]
    with pytest.raises(TypeError, match="only objects have columns, not int"):
        [*sailkit.rows([1])]


def write_csv(items: Sequence[Any], **options: Any) -> str:
    export = CsvExport("unused", **options)
    spooled, file = export.encode([*items]), io.BytesIO()
    export.write(SimpleNamespace(open=lambda: io.BytesIO(spooled)), file)  # type: ignore[arg-type]
    return file.getvalue().decode(options.get("encoding", "utf-8"))


@given(st.lists(st.fixed_dictionaries({"a": TEXTS, "b": TEXTS})))
def test_csv_reads_back_as_it_was_written(items: list[dict[str, str]]) -> None:
    text = write_csv(items, formulas=True, columns=["a", "b"])
    assert [*csv.DictReader(io.StringIO(text, newline=""))] == items


@given(TEXTS, TEXTS)
def test_csv_has_no_formulas(header: str, text: str) -> None:
    (first, second), (name, value) = csv.reader(
        io.StringIO(write_csv([{"a" + header: 0, "=" + header: text}]), newline="")
    )
    assert (first, second) == ("a" + header, "'=" + header)
    assert name == "0"
    assert value.removeprefix("'") == text.removeprefix("'")
    assert value[:1] not in FORMULA_STARTS


def test_csv_can_have_a_byte_order_mark() -> None:
    assert write_csv([{"a": 1}, {"a": 2}], encoding="utf-8-sig") == "a\r\n1\r\n2\r\n"


def test_what_a_sheet_cannot_hold_is_refused(tmp_path: Path) -> None:
    export = XlsxExport(tmp_path / "a.xlsx")
    with export.open("a list") as spool:
        spool.add(export.encode([{"a": "x" * 40_000}]), 1)
        spool.complete()
        with pytest.raises(ValueError, match="a cell holds 32,767; use CSV"):
            export.finish(spool)
    assert os.listdir(tmp_path) == []


def test_a_full_disk_keeps_the_pages_before(
    answering: Answering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"id": str(number)} for number in range(300)]
    client, _ = answering(rows[:250], rows[250:], rows[250:], [])

    def fail_late(value: Any) -> bytes:
        if value == {"id": "270"} or getattr(value, "id", "") == "270":
            raise OSError(28, "No space left on device")
        return encode(value)

    monkeypatch.setattr(exports, "encode", fail_late)
    with pytest.raises(OSError, match="No space"):
        client.run(client.tenant.identities.list().to_jsonl(tmp_path / "a"))
    monkeypatch.undo()
    assert client.run(client.tenant.identities.list().to_jsonl(tmp_path / "a", resume=True)) == 300
    assert read_lines(tmp_path / "a") == rows


def test_a_missing_library_is_named_before_anything_is_sent(
    answering: Answering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exports, "find_spec", lambda name: None)
    client, script = answering()
    calls: list[Any] = [
        lambda p: p.to_xlsx(tmp_path / "a.xlsx"),
        lambda p: p.to_dataframe(),
        lambda p: p.to_dataframe("polars"),
    ]
    for call in calls:
        with pytest.raises(ModuleNotFoundError, match=r"requires (xlsxwriter|pandas or polars|polars); install it"):
            client.run(call(client.tenant.identities.list()))
    assert not script.calls


def test_columns_of_other_objects_are_checked_by_their_first_rows() -> None:
    columns = Columns(["a.b", "c"])
    columns.check([{"a": {"b": 1}}, {"c": 2}])
    assert columns.values({"a": {"b": 1}}) == [1, None]
