"""Explicit repairs: what they do, and that each says at once when it does not fit any more."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

from scripts.generate.repair.overlay import Action, OverlayError, apply, merged, read
from tests.pipeline.documents import ROOT

DOCUMENT: dict[str, Any] = {
    "paths": {"/a": {"get": {"tags": ["A"]}}, "/b": {"get": {"tags": ["B"]}}},
    "list": [{"n": number} for number in range(12)],
}


def action(target: str, matches: int = 1, **more: Any) -> Action:
    return Action(where="x.yaml, action 1", target=target, reason="for a test", matches={"v1": matches}, **more)


def changed(*actions: Action, version: str = "v1") -> dict[str, Any]:
    before = copy.deepcopy(DOCUMENT)
    result = apply(DOCUMENT, version, actions)
    assert before == DOCUMENT
    return result.document


def notices(*actions: Action) -> str:
    return "\n".join(apply(DOCUMENT, "v1", actions).notices)


def overlay(folder: Path, actions: str, head: str = "overlay: 1.0.0") -> list[Action]:
    (folder / "x.yaml").write_text(f"{head}\nactions:\n{actions}", encoding="utf-8")
    return read(folder)


def test_an_update_is_merged_key_by_key_and_at_the_end_of_lists() -> None:
    update = {"get": {"tags": ["C", "D"], "new": {"deep": 1}}}
    assert changed(action("$.paths['/a']", update=update))["paths"]["/a"] == {
        "get": {"tags": ["A", "C", "D"], "new": {"deep": 1}}
    }


@pytest.mark.parametrize(
    ("place", "update", "expected"),
    [
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 3}}, {"a": {"b": 3, "c": 2}}),
        ([1], 2, [1, 2]),
        ([1], [2, [3]], [1, 2, [3]]),
        ("text", {"a": 1}, {"a": 1}),
        ({"a": 1}, "text", "text"),
        ({"a": 1}, {"a": None}, {"a": None}),
    ],
)
def test_merging_is_that_of_the_overlay_specification(place: Any, update: Any, expected: Any) -> None:
    assert merged(place, update) == expected


def test_what_was_merged_in_two_places_is_not_shared() -> None:
    result = changed(action("$.paths.*.get", 2, update={"more": {"list": []}}))
    result["paths"]["/a"]["get"]["more"]["list"].append(1)
    assert result["paths"]["/b"]["get"]["more"]["list"] == []


def test_a_place_is_copied_and_the_first_may_be_removed() -> None:
    new, copied = action("$.paths", update={"/c": {}}), action("$.paths['/c']", copy="$.paths['/a']")
    paths = changed(new, copied, action("$.paths['/a']", remove=True))["paths"]
    assert paths == {"/b": {"get": {"tags": ["B"]}}, "/c": {"get": {"tags": ["A"]}}}


def test_several_items_of_a_list_are_removed_and_the_others_stay() -> None:
    result = changed(action("$.list[1,2,9,10,11]", 5, remove=True))
    assert [item["n"] for item in result["list"]] == [0, 3, 4, 5, 6, 7, 8]


def test_a_place_within_a_removed_place_may_be_removed_as_well() -> None:
    assert changed(action("$..get", 2, remove=True), action("$.paths..*", 2, remove=True))["paths"] == {}


def test_actions_are_applied_in_order() -> None:
    first, second = action("$.list[0]", update={"new": 1}), action("$.list[?@.new == 1]", update={"new": 2})
    assert changed(first, second)["list"][0] == {"n": 0, "new": 2}


def test_an_action_applies_to_a_version_that_it_does_not_list_where_the_place_exists() -> None:
    update = action("$.paths.*.get", 7, update={"new": 1})
    assert [item["get"]["new"] for item in changed(update, version="v2")["paths"].values()] == [1, 1]


def test_what_an_update_replaces_is_gone_and_a_place_without_it_stays() -> None:
    """Upstream may have corrected it."""
    node = action("$.list[*]", 1, replaces={"n": 3}, update={"m": 4})
    assert changed(node)["list"][2:5] == [{"n": 2}, {"m": 4}, {"n": 4}]
    assert notices(node) == ""
    away = action("$.list[3]", 1, replaces={"n": 3, "o": 1}, update={"m": 4})
    assert changed(away) == DOCUMENT
    assert "$.list[3] selects 0 places of v1 where 1 were expected" in notices(away)
    assert changed(action("$.list[3].n", 0, replaces={"n": 3}, update={"m": 4})) == DOCUMENT


def test_a_discriminator_keeps_to_the_members_of_its_union() -> None:
    """Upstream withdraws a member, or numbers its component anew."""
    members = [{"$ref": "#/components/schemas/Pet-3"}, {"$ref": "#/components/schemas/Tree"}]
    mapping = {kind: f"#/components/schemas/{name}" for kind, name in (("p", "Pet-2"), ("t", "Tree"), ("s", "Stone"))}
    union = action("$.union", update={"discriminator": {"propertyName": "kind", "mapping": mapping}})
    result = apply({"union": {"oneOf": members}}, "v1", [union])
    assert result.document["union"]["discriminator"]["mapping"] == {
        "p": "#/components/schemas/Pet-3",
        "t": "#/components/schemas/Tree",
    }
    assert result.notices == ("x.yaml, action 1: $['union'] has no member Stone; take it out of the mapping",)


def test_fewer_places_are_repaired_and_told() -> None:
    """What upstream withdraws needs no repair; nor is anything copied to nowhere."""
    node = action("$.paths.*.get", 3, update={"new": 1})
    assert [path["get"]["new"] for path in changed(node)["paths"].values()] == [1, 1]
    assert "selects 2 places of v1 where 3 were expected" in notices(node)
    assert changed(action("$.gone", copy="$.nowhere")) == DOCUMENT
    assert "for a test" in notices(action("$.gone", remove=True))


def test_an_action_for_another_version_does_nothing() -> None:
    assert changed(action("$.nowhere", remove=True), version="v2") == DOCUMENT


@pytest.mark.parametrize(
    "source",
    [
        action("$.paths['/a']", update={"anyOf": [{"$ref": "#/components/schemas/Gone"}]}),
        action("$.paths['/a']", update={"mapping": {"a": "#/components/schemas/Gone"}}),
        action("$.paths['/a']", copy="$.nowhere"),
    ],
)
def test_an_action_does_not_apply_to_such_a_version_without_all_that_it_refers_to(source: Action) -> None:
    assert changed(source, version="v2") == DOCUMENT
    document = {**DOCUMENT, "components": {"schemas": {"Gone": {}}}, "nowhere": {"x": 1}}
    assert apply(document, "v2", [source]).document != document


def test_an_action_does_not_apply_to_a_version_with_no_places() -> None:
    source = attrs.evolve(action("$.paths['/a']", remove=True), matches={"v1": 1, "v2": 0})
    assert changed(source, version="v2") == DOCUMENT
    assert changed(source) != DOCUMENT


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (action("$.paths.*", update={}), r"selects 2 places of v1 where 1 were expected:\n  \$\['paths'\]\['/a'\]\n"),
        (action("$", update={}), "the whole document"),
        (action("$.list", copy="$.nowhere"), "selects 0 places to copy where 1 was expected"),
    ],
)
def test_an_action_that_does_not_fit_is_named_with_its_reason(source: Action, message: str) -> None:
    with pytest.raises(OverlayError, match=rf"^x\.yaml, action 1: .*{message}") as raised:
        changed(source)
    if "places of" in message:
        assert "for a test" in str(raised.value)


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("$.paths['/a'].get.gone[0]", "$['paths']['/a']['get'] of v1 is {\"tags\": [\"A\"]}. See"),
        ("$.paths.*.get.tags", "$['paths']['/a']['get']['tags'] of v1 is [\"A\"]. See"),
        ("$.list.gone", "$['list'] of v1 is [{\"n\": 0}, "),
        ("$.gone[?@.n == 1]", "v1 has nothing of it, down from its first step"),
    ],
)
def test_the_message_shows_what_is_there_now_or_in_the_nearest_place_that_is(target: str, text: str) -> None:
    assert f"Upstream has changed there: {text}" in notices(action(target, 9, update={}))


def test_what_is_shown_of_a_large_place_is_short_and_says_how_much_there_is() -> None:
    large = {"a": "x" * 10_000}
    (notice,) = apply(large, "v1", [action("$['a', 'b']", 2, update={})]).notices
    assert '"' + "x" * 299 + "... (10002 characters)" in notice
    assert len(notice) < 1_000


GOOD = "- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, remove: true}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, remove: true, x-note: 1}",
            "unknown key 'x-note'; known are",
        ),
        ("- {x-reason: for a test, x-matches: {v1: 1}, remove: true}", "target is missing"),
        ("- {target: $.a, x-matches: {v1: 1}, remove: true}", "x-reason is missing"),
        ("- {target: $.a, x-reason: '', x-matches: {v1: 1}, remove: true}", "x-reason is missing"),
        ("- {target: $.a, x-reason: for a test, remove: true}", "x-matches is missing"),
        ("- {target: $.a, x-reason: for a test, x-matches: {v1: 1}}", "either `update` or"),
        (
            "- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, remove: false}",
            "either `update` or",
        ),
        ("- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, remove: true, update: {}}", "either `update` or"),
        ("- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, copy: $.b, update: {}}", "either `update` or"),
        ("- {target: $.a, x-reason: for a test, x-matches: {v1: 0}, remove: true}", "number of places per version"),
        ("- {target: $.a, x-reason: for a test, x-matches: {v1: true}, remove: true}", "number of places per version"),
        ("- {target: $.a, x-reason: for a test, x-matches: 1, remove: true}", "number of places per version"),
        ("- {target: [$.a], x-reason: for a test, x-matches: {v1: 1}, remove: true}", "target is not a JSONPath"),
        ("- {target: 'a[', x-reason: for a test, x-matches: {v1: 1}, remove: true}", r"a\[ is no JSONPath"),
        ("- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, copy: 'b['}", r"b\[ is no JSONPath"),
        (
            "- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, x-replaces: [a], update: {}}",
            "x-replaces is a mapping",
        ),
        (
            "- {target: $.a, x-reason: for a test, x-matches: {v1: 1}, x-replaces: {a: 1}, remove: true}",
            "x-replaces is a mapping",
        ),
        ("- {target: $.a, x-reason: TODO, x-matches: {v1: 1}, remove: true}", "x-reason is 'TODO'; write what is"),
        ("- {target: $.a, x-reason: <say it here>, x-matches: {v1: 1}, remove: true}", "x-reason is '<say it"),
    ],
)
def test_an_incomplete_action_is_refused_by_file_and_number(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match=rf"^x\.yaml, action 2: .*{message}"):
        overlay(tmp_path, GOOD + text)


def test_an_overlay_that_is_no_yaml_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match=r"^x\.yaml, line 3: "):
        overlay(tmp_path, "- {target: [}")


@pytest.mark.parametrize(("actions", "head"), [(GOOD, "overlay: 2.0.0"), (GOOD, "info: {}")])
def test_another_kind_of_document_is_refused(actions: str, head: str, tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match=r"^x\.yaml: not an OpenAPI Overlay"):
        overlay(tmp_path, actions, head)


@pytest.mark.parametrize("actions", ["  target: $.a", "- text"])
def test_actions_are_a_list_of_mappings(actions: str, tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match=r"^x\.yaml: `actions` is a list"):
        overlay(tmp_path, actions)


def test_all_problems_come_at_once(tmp_path: Path) -> None:
    """Of all files, and of all actions, each with its places."""
    (tmp_path / "a.yaml").write_text("overlay: [", encoding="utf-8")
    (tmp_path / "b.yaml").write_bytes(b"overlay: \xff")
    with pytest.raises(OverlayError) as raised:
        overlay(tmp_path, f"{GOOD}- {{target: $.a}}\n- {{}}\n")
    assert [text.partition(": ")[0] for text in raised.value.problems] == [
        "a.yaml, line 2",
        "b.yaml, line 1",
        "x.yaml, action 2",
        "x.yaml, action 3",
    ]
    with pytest.raises(OverlayError) as raised:
        changed(action("$.list[*]", update={}), action("$.gone", update={}), action("$.paths.*", remove=True))
    first, second = raised.value.problems
    assert "expected:\n  $['list'][0]\n  $['list'][1]\n" in first
    assert "$.paths.* selects 2 places of v1" in second


def test_of_many_places_some_are_shown() -> None:
    many: dict[str, Any] = {"list": [{} for _ in range(444)]}
    with pytest.raises(OverlayError, match=r"\['list'\]\[19\]\n  and 424 more\n"):
        apply(many, "v1", [action("$.list[*]", update={})])


def test_what_took_the_place_is_named() -> None:
    text = notices(action("$.paths['/a'].gets.tags", update={}))
    assert re.search(r"\['/a'\] of v1 is \{.*\}; most like it: get\. See", text)


def test_overlays_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.yaml").write_text(f"overlay: 1.0.0\nactions:\n{GOOD}", encoding="utf-8")
    assert [result.where for result in read(tmp_path)] == ["a.yaml, action 1", "b.yaml, action 1"]


def test_every_repair_of_the_project_gives_a_reason_of_some_length() -> None:
    actions = read(ROOT / "openapi" / "repairs")
    assert actions
    assert [result.where for result in actions if len(result.reason.split()) < 4] == []


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_every_repair_of_the_project_finds_the_places_that_it_declares(version: str) -> None:
    """If this fails after a refresh: upstream has changed there; the notice says what to decide."""
    document = json.loads((ROOT / "openapi" / f"{version}.json").read_text(encoding="utf-8"))
    assert apply(document, version, read(ROOT / "openapi" / "repairs")).notices == ()
