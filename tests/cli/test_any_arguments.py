"""Any arguments: whatever is typed, a command shows a request or says what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache

import click
from click.testing import CliRunner
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sailkit_cli.catalogue import Verb, all_verbs
from sailkit_cli.operation_command import OperationCommand
from sailkit_cli.root import run

VARIABLES = {"SAIL_BASE_URL": "http://127.0.0.1:9", "SAIL_CLIENT_ID": "a", "SAIL_CLIENT_SECRET": "b"}
WORDS = st.sampled_from(
    ["x", "", "..", "a.b", "a.b=c", "a:=1", "a:=[", "name=x", "owner.id=5", "-1", "10", "@missing", "[]", "{}", "true"]
)
VALUES = WORDS | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))


@cache
def verbs() -> list[Verb]:
    return [*all_verbs("v2025")]


@st.composite
def command_lines(draw: Callable[..., object]) -> list[str]:
    verb = draw(st.sampled_from(verbs()))
    assert isinstance(verb, Verb)
    words = verb.command.split()
    for parameter in OperationCommand(verb).params:
        if isinstance(parameter, click.Argument):
            words.append(str(draw(VALUES)))
        elif draw(st.integers(0, 3)) == 0 or parameter.required:
            option = parameter.opts[-1]
            is_switch = isinstance(parameter, click.Option) and (parameter.is_flag or parameter.count)
            words += [option] if is_switch else [option, str(draw(VALUES))]
    return words


@given(command_lines())
@settings(max_examples=300)
def test_any_arguments_show_a_request_or_an_error(words: list[str]) -> None:
    with CliRunner(env=VARIABLES).isolation("") as (out, err, _):
        code = run([*words, "--dry-run", "-o", "json"])
    assert code in (0, 2, 3)
    if code == 0 and not {"--help", "-h"} & {*words}:
        assert json.loads(out.getvalue())["url"].startswith("http://127.0.0.1:9/v")
    else:
        assert err.getvalue() or {"--help", "-h"} & {*words}


@given(st.lists(VALUES | st.sampled_from(["identities", "search", "ops", "api", "GET", "--api", "-o", "--", "list"])))
@example(["--", "--"])
@settings(max_examples=200)
def test_any_words_end_without_a_traceback(words: list[str]) -> None:
    with CliRunner(env=VARIABLES).isolation(""):
        code = run(["--dry-run", "--read-only", *words])
    assert code in (0, 2, 3, 4, 7)
