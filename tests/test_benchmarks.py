"""The harness of the benchmarks: its options, its page, and that clients do the same work."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.compare import PAGE, parse
from benchmarks.environments import PROJECT, ClientError, Environments, Run
from benchmarks.measuring import Figures, Measurement, check_valgrind, find_medians, format_cell
from benchmarks.peers.facade import Sailkit
from benchmarks.peers.plain import Httpx
from benchmarks.questions import CLIENTS, QUESTIONS, Question, Task
from benchmarks.report import Bar, Table, replace_part
from benchmarks.tasks import perform

ROWS, HITS = 750, 10_250  # more hits than a search reaches by offset
SIZES = {"enable": 250, "search": HITS, "list": ROWS, "csv": ROWS, "lines": ROWS, "download": 3, "upload": 2}


def test_all_questions_are_asked_but_that_which_requires_valgrind() -> None:
    assert parse([]).questions == [name for name in QUESTIONS if name != "instructions"]
    assert parse(["--instructions"]).questions == list(QUESTIONS)
    assert parse(["--only", "list", "--only", "start"]).questions == ["start", "list"]
    assert parse(["--only", "list", "--instructions"]).questions == ["list", "instructions"]
    with pytest.raises(SystemExit):
        parse(["--only", "weather"])


def test_the_page_has_one_place_for_each_question() -> None:
    page = PAGE.read_text("utf-8")
    for name in QUESTIONS:
        assert f"-->\n\nnew {name}\n\n<!--" in replace_part(page, name, f"new {name}")
    assert re.findall(r"<!-- begin (\w+) -->", page) == list(QUESTIONS)
    assert [name for name in re.findall(r"\]\((.*\.svg)\)", page) if not PAGE.with_name(name).exists()] == []


@given(st.permutations(["start", "decode", "list"]), st.sampled_from(["start", "decode", "list"]), st.text("ab\n-<"))
def test_a_result_replaces_itself_and_nothing_else(names: list[str], chosen: str, text: str) -> None:
    page = "".join(f"# {name}\n<!-- begin {name} -->\nold {name}\n<!-- end {name} -->\n" for name in names)
    written = replace_part(page, chosen, text)
    assert written.partition(f"<!-- begin {chosen} -->")[2].startswith(f"\n\n{text}\n\n<!-- end {chosen} -->")
    assert replace_part(written, chosen, f"\nold {chosen}\n".strip()).replace("\n\n", "\n") == page
    assert replace_part(written, chosen, text) == written


@pytest.mark.parametrize("page", ["", "<!-- begin a -->", "<!-- end a --><!-- begin a -->", "<!-- begin a -->" * 2])
def test_a_result_without_a_place_is_an_error(page: str) -> None:
    with pytest.raises(ValueError, match="add the lines"):
        replace_part(page, "a", "text")


def test_every_client_of_a_question_exists() -> None:
    clients = {name for question in QUESTIONS.values() for name in question.clients if question.kind != "imports"}
    clients |= {name for question in QUESTIONS.values() for task in question.tasks for name in task.clients}
    assert clients == set(CLIENTS)
    for _, place in CLIENTS.values():
        module, _, name = place.partition(":")
        assert re.search(rf"^class {name}\(", (PROJECT / f"benchmarks/peers/{module}.py").read_text(), re.MULTILINE)


def test_the_first_of_many_runs_does_not_count() -> None:
    runs = [Figures(seconds, 2 * seconds, 3.0) for seconds in (9.0, 1.0, 2.0, 4.0)]
    assert find_medians(runs) == Figures(2.0, 4.0, 3.0)
    assert find_medians(runs[:1]) == runs[0]


def test_cells_tell_what_fails_from_what_is_missing() -> None:
    column: dict[str, list[float] | None] = {"a": [1.0, 3.0, 2.0], "b": None}
    assert [format_cell(column, shape) for shape in "abc"] == ["2.00", "fails", "–"]


def test_a_table_is_rendered_with_its_plot_and_its_run() -> None:
    table = Table("Things", ["client", "x httpx"], [["sailkit", "0.80"]], [Bar("sailkit", 0.8, "0.80")])
    assert table.render("a.svg", "A run.") == (
        "![Things](a.svg)\n\n| client | x httpx |\n| --- | --- |\n| sailkit | 0.80 |\n\nThings. A run."
    )


def test_without_valgrind_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="apt install valgrind"):
        check_valgrind()


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A service with a list and hits, in a process of its own."""
    shapes = tmp_path_factory.mktemp("service") / "shapes.json"
    rows = [{"id": f"{number}", "_type": "identity", "name": f"User {number}"} for number in range(3)]
    shapes.write_text(json.dumps({"search hits: identities": ["", json.dumps(rows)]}))
    settings = json.dumps({"rows": ROWS, "hits": HITS, "mebibytes": SIZES["download"], "shapes": str(shapes)})
    command = [sys.executable, "-m", "benchmarks.service", settings]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.terminate()


@pytest.mark.parametrize("task", SIZES)
def test_a_client_of_httpx_and_sailkit_do_the_same_work(task: str, service: str, tmp_path: Path) -> None:
    (tmp_path / f"{SIZES['upload']}.csv").write_bytes(b"id,name\n" * (1 << 17) * SIZES["upload"])
    written: list[dict[str, bytes]] = []
    kinds: tuple[type[Httpx | Sailkit], ...] = (Httpx, Sailkit)
    for kind in kinds:
        folder = tmp_path / kind.__name__
        folder.mkdir()
        (folder / f"{SIZES['upload']}.csv").hardlink_to(tmp_path / f"{SIZES['upload']}.csv")
        uploaded = httpx.get(f"{service}/stats").json()["uploaded"]
        with contextlib.closing(kind(service)) as client:
            perform(client, task, {"folder": str(folder), "size": SIZES[task]})()
        written.append({path.name: path.read_bytes() for path in folder.iterdir()})
        more = httpx.get(f"{service}/stats").json()["uploaded"] - uploaded
        assert (more > SIZES["upload"] << 20) is (task == "upload")
    if task == "lines":
        texts = [[json.loads(line) for line in files["a.jsonl"].splitlines()] for files in written]
        assert len(texts[0]) == ROWS
        assert texts[0] == texts[1]
    else:
        assert written[0] == written[1]


@attrs.frozen
class CannedEnvironments:
    """Environments whose clients have measured already: figures, ratios or an error by the place of a client."""

    url: str
    shapes: Path
    results: dict[str, Any]

    @contextlib.contextmanager
    def serve(self, settings: Mapping[str, Any]) -> Iterator[str]:
        yield self.url

    def run_task(self, client: tuple[str, str], task: str, options: Mapping[str, Any]) -> Run:
        result = self.results[client[1]]
        if isinstance(result, ClientError):
            raise result
        return Run(json.dumps(result), "", 0.0, 0.0)


def measure(question: Question, url: str, folder: Path, results: Mapping[str, Any], *, quick: bool = True) -> Table:
    shapes = folder / "shapes.json"
    shapes.write_text(json.dumps({"roles": ["Role", "[]"], "search hits: roles": ["", "[]"]}))
    canned = CannedEnvironments(url, shapes, {CLIENTS[name][1]: result for name, result in results.items()})
    return Measurement(question, cast(Environments, canned), quick=quick).measure()


def test_a_failing_peer_is_in_the_table_and_a_failure_of_ours_ends_the_run(service: str, tmp_path: Path) -> None:
    clients = ("httpx", "sailkit", "SDK newest")
    question = Question("Listing {size}", (Task("list", 10_000, 1000),), clients, 3, 1)
    base, ours = {"seconds": 2.0, "cpu": 1.0, "mib": 7.0}, {"seconds": 3.0, "cpu": 0.5, "mib": 8.0}
    known = {"httpx": base, "sailkit": ours, "SDK newest": ClientError("of its own")}
    table = measure(question, service, tmp_path, known)
    assert table.title == "Listing 1,000"
    assert table.rows == [
        ["httpx", "1.00", "1.00", "7"],
        ["sailkit", "0.50", "1.50", "8"],
        ["SDK newest", "fails", "fails", ""],
    ]
    assert [(bar.name, bar.ratio) for bar in table.bars] == [("httpx", 1.0), ("sailkit", 0.5)]
    for name in ("httpx", "sailkit"):
        with pytest.raises(ClientError, match="ended"):
            measure(question, service, tmp_path, known | {name: ClientError("ended")})


def test_the_time_at_the_rate_limit_is_compared_with_the_least_possible(service: str, tmp_path: Path) -> None:
    task = Task("list", 100_000, 100_000, "500 ms", {"latency": 0.5, "limit": 100}, ("sailkit at the limit",))
    question = Question("Lists", (task,), (), 1, 1, "seconds", "limit")
    table = measure(question, service, tmp_path, {"sailkit at the limit": {"seconds": 61.0, "cpu": 1.0, "mib": 20.0}})
    assert table.rows[0][:3] == ["500 ms", "sailkit at the limit", "2.00"]


@pytest.mark.parametrize(("quick", "latencies"), [(True, ["100 ms"]), (False, ["100 ms", "500 ms", "1000 ms"])])
def test_higher_latencies_belong_to_the_full_run(
    quick: bool, latencies: list[str], service: str, tmp_path: Path
) -> None:
    results = {name: {"seconds": 60.0, "cpu": 1.0, "mib": 20.0} for name in CLIENTS}
    table = measure(QUESTIONS["limit"], service, tmp_path, results, quick=quick)
    assert list(dict.fromkeys(row[0] for row in table.rows)) == latencies
    for latency in latencies:
        clients = {row[1] for row in table.rows if row[0] == latency}
        assert clients >= {"sailkit at the limit", "sailkit at the limit, async"}


def test_each_way_of_encoding_has_a_column_and_what_has_no_model_a_dash(service: str, tmp_path: Path) -> None:
    question = Question("Encoding", (Task("encode", 2, 1),), ("sailkit", "SDK newest"), 1, 1, kind="shapes")
    ours = {"roles": {"read": 0.5, "made": 0.75}, "search hits: roles": {"read": 0.25, "made": 0.5}}
    table = measure(question, service, tmp_path, {"sailkit": ours, "SDK newest": {"roles": None}})
    assert table.heads == ["page", "sailkit, read", "sailkit, made", "SDK newest"]
    assert table.rows == [["roles", "0.50", "0.75", "fails"], ["search hits: roles", "0.25", "0.50", "–"]]
    assert [bar.text for bar in table.bars] == ["0.38 (0.25 to 0.50)", "0.62 (0.50 to 0.75)"]


def test_the_service_reaches_no_hit_past_the_window_by_offset(service: str) -> None:
    def search(offset: int) -> httpx.Response:
        return httpx.post(f"{service}/v2025/search", params={"limit": 250, "offset": offset}, json={"indices": ["*"]})

    assert len(search(9_750).json()) == 250
    assert search(9_751).status_code == 400
