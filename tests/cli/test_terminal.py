"""Texts of the tenant on a terminal: whatever they are, they do not control it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_cli.terminal import printable
from sailkit_sandbox import Sandbox

from .conftest import Run

EVIL = "\x1b[31mred\x9b5n\u202e"


@given(st.text())
def test_no_control_character_is_left(text: str) -> None:
    shown = printable(text)
    assert not {unicodedata.category(character) for character in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068") & {*shown}


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "Zo\u00eb",
        "\u5c71\u7530 \u592a\u90ce",
        "a\u00a0b",
        "\u0645\u06cc\u200c\u0631\u0648\u062f",
        "\U0001f600",
    ],
)
def test_names_of_all_scripts_stay_as_they_are(text: str) -> None:
    assert printable(text) == text


def test_tables_and_errors_show_control_characters_escaped(invoke: Run, sandbox: Sandbox) -> None:
    with sandbox.tenant() as tenant:
        id = str(tenant.transforms.create({"name": EVIL, "type": "lower", "attributes": {}}).id)
        try:
            table = invoke("transforms", "list", "-o", "table", "--columns", "name")
            one = invoke("transforms", "get", id, "-o", "table")
        finally:
            tenant.transforms.delete(id)
    for result in (table, one):
        assert "\\x1b[31mred\\x9b5n\\u202e" in result.out.replace("\n", "")
        assert not set(EVIL) & set("\x1b\x9b\u202e") & {*result.out}
    error = invoke("transforms", "get", EVIL)
    assert error.code == 5
    assert not set("\x1b\x9b\u202e") & {*error.err}
