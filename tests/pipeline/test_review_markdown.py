"""Report as Markdown: within its limit, deterministic, and without markup from the documents."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scripts.review.markdown import CHANGELOG_ITEMS, HEADINGS, format_changelog, format_markdown
from scripts.review.report import Change, Report, Side, Verdict, sort_key
from scripts.review.surface import Surface
from tests.pipeline.surfaces import field, model, operation, positional, review, surface

COMMAND = "nox -s review -- OLD NEW --format json"
SIDE = Side("HEAD", {"v2025": "0123456789ab"})


def change(subject: str = "Thing", verdict: Verdict = "breaks", version: str = "v2025", **more: Any) -> Change:
    facts = {
        "kind": "field.removed",
        "message": "The field `x` was removed.",
        "remedy": "Write `y`.",
        "resource": "things",
    }
    return Change(subject=subject, verdict=verdict, version=version, **(facts | more))


def report(*changes: Change) -> Report:
    return Report(SIDE, Side("working tree", SIDE.documents), tuple(sorted(changes, key=sort_key)))


def text(*changes: Change, limit: int = 65_536) -> str:
    return format_markdown(report(*changes), command=COMMAND, limit=limit)


def test_the_report_begins_with_a_summary_and_counts() -> None:
    output = text(change("A"), change("B", "new"), change("C", "new"), change("D", "behaves", "v2024"))
    assert output.startswith(
        "# Review: `HEAD` to `working tree`\n\n4 changes of the client between HEAD and working tree:"
    )
    assert f"\n\nDocuments: v2025 `0123456789ab` to `0123456789ab`. Full report: `{COMMAND}`\n" in output


def test_what_breaks_comes_first_and_a_bullet_begins_with_the_resource_of_classes() -> None:
    output = text(change("A", "new", resource="a"), change("B", resource="b"))
    marks = [
        "## Breaks callers\n\n- **`b`** `B` (v2025): The field `x` was removed. Write `y`.\n",
        "## New\n\n- **`a`** `A` (v2025): ",
    ]
    assert [mark in output for mark in marks] == [True, True]
    assert output.index(marks[0]) < output.index(marks[1])


def test_a_report_may_have_no_changes() -> None:
    assert "No changes between HEAD and working tree." in text()


def test_a_change_of_several_versions_counts_once() -> None:
    output = text(*(change("A", version=version) for version in ("v2024", "v2025")))
    assert "1 change of the client" in output


VERDICTS: list[Verdict] = ["breaks", "behaves", "new", "documentation"]
LONG = [change(f"Thing{n}", verdict, message=f"Something {n}.") for verdict in VERDICTS for n in range(200)]


def count_bullets(output: str) -> dict[str, int]:
    parts = output.replace("<details><summary>Documentation (200)</summary>", "## Documentation\n").split("\n## ")[1:]
    return {part.partition("\n")[0]: part.count("\n- ") for part in parts}


@pytest.mark.parametrize("limit", [2_000, 4_000, 10_000])
def test_a_long_report_is_cut_to_its_limit_and_counts_the_rest(limit: int) -> None:
    output = text(*LONG, limit=limit)
    assert len(output.encode()) <= limit
    counts = count_bullets(output)
    hidden = 200 - counts.pop("Breaks callers")
    assert hidden
    assert f"{hidden} more are not shown: `things` {hidden}" in output
    assert counts == {"Behaves differently": 1, "New": 1, "Documentation": 1}
    assert output.count("\n- Field removed: 200 (`things` 200)\n") == 3


def test_what_is_new_is_counted_before_what_behaves_differently() -> None:
    limit = len(text(*LONG).encode()) - 1
    counts = count_bullets(text(*LONG, limit=limit))
    assert counts == {"Breaks callers": 200, "Behaves differently": 200, "New": 1, "Documentation": 1}


def test_changes_that_have_nothing_in_common_are_bullets_of_their_own() -> None:
    assert count_bullets(text(*LONG)) == dict.fromkeys(HEADINGS.values(), 200)


def test_only_the_documentation_is_folded() -> None:
    output = text(*LONG)
    assert output.count("<details>") == output.count("\n</details>\n") == 1
    assert output.endswith("\n</details>\n")


def test_new_operations_come_before_what_is_new_about_others() -> None:
    output = text(change("A", "new"), change("tenant.z.get", "new", kind="operation.added", operation="GET /z"))
    assert "## New\n\n- `tenant.z.get` (v2025): " in output


def test_many_changes_of_few_kinds_fit_a_page() -> None:
    def state(scope: str, *fields: str, size: int) -> Surface:
        names = [f"list_{number}" for number in range(30)]
        calls = (operation(name, scopes=(f"{name}:{scope}",)) for name in names[:10])
        readers = (operation(name, returns=f"Thing{number}") for number, name in enumerate(names[10:]))
        models = (model(f"Thing{n}", *(field(f"{name}_{n}") for name in fields)) for n in range(20))
        return surface(*calls, *readers, *(operation(f"new_{n}") for n in range(size)), *models)

    found = review(state("read", "a", "b", size=0), state("manage", "b", "c", "d", "e", size=20))
    assert found.counts == {"breaks": 20, "behaves": 10, "new": 80, "documentation": 0}
    output = format_markdown(found, command=COMMAND)
    assert output.count("\n") <= 60
    assert all(f"`{change.subject}`" in output for change in found.changes if change.kind != "field.added")


def test_breaking_calls_come_before_classes() -> None:
    output = text(change("A", resource="a"), change("tenant.z.get", operation="GET /z", resource="z"))
    assert "## Breaks callers\n\n- `tenant.z.get` (v2025): " in output
    assert output.index("`tenant.z.get`") < output.index("`A`")


HOSTILE = [
    "`</code><script>alert(1)</script>",
    "``` x ```",
    "[a](https://evil.example) ![b](https://evil.example/c.png)",
    "@everyone #1 GH-1",
    "a\n\n# heading\n- [ ] task",
    "a\r\nb\u2028c\u2029d\x85e",
    "\u202egnp.exe \u2066\u200b\ud800",
    "<!-- hidden",
    "<details>",
    "|a|b|\\",
    "$x$ :smile: https://evil.example www.evil.example a@evil.example",
]


def outside(output: str) -> str:
    """The parts of a text outside code spans; a span is between two backticks on one line."""
    return "".join("".join(line.split("`")[::2]) for line in output.splitlines(keepends=True))


@given(st.one_of(st.sampled_from(HOSTILE), st.text()))
def test_texts_of_the_documents_stay_in_code_spans(hostile: str) -> None:
    assume(hostile not in {"a", "b", "c"})  # the old values: nothing would have changed
    output = format_markdown(review(*_states(hostile)), command=COMMAND)
    plain = format_markdown(review(*_states("harmless")), command=COMMAND)
    assert all(line.count("`") % 2 == 0 for line in output.split("\n"))
    assert len(output.splitlines()) == len(output.split("\n")) - 1
    assert outside(output).split() == outside(plain).split()
    output.encode()


def _states(text: str) -> Iterator[Surface]:
    """Two states of a client; the second has a text at every place that comes from a document."""
    for scope, wire, value in (("a", "b", "c"), (text, f"{text}!", f"{text}?")):
        reader = operation(scopes=(scope,), path=f"/{scope}", returns="Thing")
        yield surface(reader, model("Thing", field("x", wire=wire)), E=("d", value))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_our_own_words_are_escaped_as_well(hostile: str) -> None:
    output = outside(text(change("A", message=f"{hostile.replace('`', '')}.", version=hostile)))
    apart = output.replace("<!-- -->", "\0")
    for sign in ("<", "![", "](", "https://", "www.e", "\u202e", "\n# heading"):
        assert sign not in apart.replace("\\" + sign, "")
    for name in ("@everyone", "#1", "GH-1", "@evil"):
        assert name not in output


def test_the_same_input_gives_the_same_bytes_in_any_order() -> None:
    assert text(*LONG) == text(*reversed(LONG))


def test_the_section_of_the_changelog_is_short_and_begins_with_calls() -> None:
    lines = [change(f"Thing{n}", message=f"Gone: `{n}`.") for n in range(CHANGELOG_ITEMS + 4)]
    calls = change("tenant.things.get", kind="parameter.removed", operation="GET /things", resource="zebras")
    output = format_changelog(report(*lines, calls, change("B", "new")), "a/b")
    assert output.startswith(
        "### Documents of a/b 0123456789ab\n\n- Operations: 0 added, 0 removed. Changes that break callers:"
    )
    assert "\n- `tenant.things.get` (v2025): " in output
    assert output.endswith("\n- 5 more that break callers, mostly field removed (5).\n")
    assert output.count("\n- ") == CHANGELOG_ITEMS + 2
    assert max(map(len, output.split("\n"))) <= 120
    assert "`B`" not in output


def test_the_json_has_the_structure_that_pages_are_rendered_from() -> None:
    old = surface(operation(parameters=(positional("body", "Thing"),)), model("Thing", field("id")))
    new = surface(operation(parameters=(positional("body", "Thing"),), docs="https://x"), model("Thing"))
    data = json.loads(json.dumps(review(old, new).to_json()))
    assert data == {
        "old": {"label": "old", "documents": {"v2025": ""}},
        "new": {"label": "new", "documents": {"v2025": ""}},
        "summary": "1 change of the client between old and new: 1 breaks callers, 0 behave differently, 0 are new, and "
        "0 concern documentation only. Operations: 0 added, 0 removed, 0 renamed.",
        "counts": {"breaks": 1, "behaves": 0, "new": 0, "documentation": 0},
        "changes": [
            {
                "version": "v2025",
                "resource": "things",
                "subject": "Thing.id",
                "kind": "field.removed",
                "verdict": "breaks",
                "message": "The field `id` was removed.",
                "remedy": "If the service still sends it, read `model['id']`.",
                "old": "id: str",
                "new": None,
                "parameter": None,
                "operation": None,
                "used_by": ["tenant.things.list_things"],
                "docs": None,
            }
        ],
    }


@pytest.mark.parametrize("hostile", HOSTILE)
def test_folded_changes_are_escaped_as_well(hostile: str) -> None:
    many = [change(f"{n}{hostile}", "new", kind=hostile, message=f"{hostile}.", resource=hostile) for n in range(30)]
    output = outside(text(*many))
    for sign in ("<script", "](", "https://", "@everyone", "#1", "GH-1", "\u202e", "\n# heading"):
        assert sign not in output
