"""JSON values in arguments: paths, types, files, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sailkit_api.v2025 import models
from sailkit_cli.values import Assignment, parse_assignment, parse_path, read_json, set_value

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
NAMES = st.text(min_size=1).filter(lambda name: not name.startswith("/"))


@given(st.lists(NAMES, min_size=1), JSON)
def test_any_path_and_any_json_can_be_written(names: list[str], value: Any) -> None:
    path = "/" + "/".join(name.replace("~", "~0").replace("/", "~1") for name in names)
    if "=" not in path:
        assert parse_assignment(f"{path}:={json.dumps(value)}") == Assignment(tuple(names), value)
    assert parse_path(path) == tuple(names)


@given(st.lists(st.from_regex(r"[^\\./][^\\]*", fullmatch=True), min_size=1))
def test_dots_in_names_are_escaped(names: list[str]) -> None:
    assert parse_path(".".join(name.replace(".", "\\.") for name in names)) == tuple(names)


@given(st.dictionaries(st.text("abc", min_size=1), JSON, min_size=1), st.text("abc", min_size=1), JSON)
def test_setting_changes_one_value_and_no_other(body: dict[str, Any], name: str, value: Any) -> None:
    assume(not isinstance(body.get(name), list))
    before = json.loads(json.dumps(body))
    set_value(body, Assignment((name, "inner"), value))
    assert body[name]["inner"] == value
    assert {key: item for key, item in body.items() if key != name} == {k: v for k, v in before.items() if k != name}


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        ("name=HR", ("name",), "HR"),
        ("name=true", ("name",), "true"),
        ("name=", ("name",), ""),
        ("description=a=b", ("description",), "a=b"),
        ("authoritative=true", ("authoritative",), True),
        ("authoritative:=false", ("authoritative",), False),
        ("delete_threshold=10", ("deleteThreshold",), 10),
        ("deleteThreshold:=10", ("deleteThreshold",), 10),
        ("owner.id=5", ("owner", "id"), "5"),
        ('owner={"id": "5"}', ("owner",), {"id": "5"}),
        ('features=["SYNC"]', ("features",), ["SYNC"]),
        ("connectorAttributes.anything=5", ("connectorAttributes", "anything"), "5"),
        ("connector_attributes.anything:=5", ("connectorAttributes", "anything"), 5),
        ("/owner/id=5", ("owner", "id"), "5"),
    ],
)
def test_values_have_the_type_of_their_field(text: str, path: tuple[str, ...], value: Any) -> None:
    assert parse_assignment(text, models.Source) == Assignment(path, value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name", "is not of the form NAME=VALUE"),
        ("=x", "is not of the form NAME=VALUE"),
        (":=x", "is not of the form NAME=VALUE"),
        ("owner..id=x", "is not a path"),
        ("descripton=x", "did you mean 'description'?"),
        ("owner.nmae=x", "did you mean 'name'?"),
        ("authoritative=yes", "write true or false"),
        ("deleteThreshold=ten", "write a number"),
        ("features=SYNC", "write JSON"),
        ("name:=HR", "is not JSON"),
    ],
)
def test_what_does_not_fit_the_field_is_refused(text: str, message: str) -> None:
    with pytest.raises(click.UsageError, match=message.replace("?", r"\?")):
        parse_assignment(text, models.Source)


@pytest.mark.parametrize(
    ("texts", "body"),
    [
        (["a.b=1", "a.c=2"], {"a": {"b": "1", "c": "2"}}),
        (["a.-=1", "a.-=2"], {"a": ["1", "2"]}),
        (["a.0.b=1", "a.0.c=2", "a.1.b=3"], {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
        (["a=1", "a.b=2"], {"a": {"b": "2"}}),
    ],
)
def test_objects_and_lists_on_the_way_are_made(texts: list[str], body: Any) -> None:
    result: dict[str, Any] = {}
    for text in texts:
        set_value(result, parse_assignment(text))
    assert result == body


@pytest.mark.parametrize("text", ["a.2=x", "a.name=x", "a.-1=x"])
def test_a_list_has_no_such_position(text: str) -> None:
    with pytest.raises(click.UsageError, match="is no position of a list of 1"):
        set_value({"a": ["b"]}, parse_assignment(text))


def test_json_comes_from_an_argument_or_a_file(tmp_path: Path) -> None:
    (tmp_path / "body.json").write_text('\ufeff{"a": "é"}', "utf-8")
    assert read_json('{"a": 1}', "--body") == {"a": 1}
    assert read_json(f"@{tmp_path / 'body.json'}", "--body") == {"a": "é"}


@pytest.mark.parametrize("text", ["{", "@missing.json", "nothing"])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(click.UsageError, match="--body"):
        read_json(text, "--body")
