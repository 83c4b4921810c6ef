"""Tables of the pages: they name all options and errors, with the present defaults."""

from __future__ import annotations

import re
from typing import Any

import attrs
import pytest

import sailkit
from sailkit.config import Config, Options
from sailkit.pagination import PagerOptions
from sailkit.search import SearchOptions
from sailkit_sandbox import pytest_plugin
from tests.docs.pages import PAGES

ADDRESS = {"base_url", "client_id", "client_secret", "access_token", "environment"}  # have sections of their own


def read_table(page: str, title: str) -> dict[str, tuple[str, ...]]:
    """The rows of the first table of a section, by each name in the first cell."""
    section = PAGES[page].partition(f"## {title}\n")[2].partition("\n## ")[0]
    rows = [re.split(r" *(?<!\\)\| *", line.strip("| ")) for line in section.splitlines() if line.startswith("| `")]
    return {name: tuple(rest) for first, *rest in rows for name in re.findall(r"`([^`]*)`", first)}


def test_all_options_of_a_tenant() -> None:
    table = read_table("configuration.md", "Options of a tenant")
    assert {*table} == {*Options.__annotations__} - ADDRESS
    for field in attrs.fields(Config):
        if isinstance(field.default, (bool, int, float, tuple)) and field.name in table and field.default != ():
            default = f"{field.default:g}" if isinstance(field.default, float) else str(field.default)
            assert table[field.name][-1].strip("`") == default, field.name


@pytest.mark.parametrize(
    ("page", "title", "options"),
    [
        ("lists.md", "Options of a pager", {*PagerOptions.__annotations__}),
        ("search.md", "Options", {"indices", "sort", "limit", *SearchOptions.__annotations__}),
    ],
)
def test_all_options_of_lists_and_searches(page: str, title: str, options: set[str]) -> None:
    assert {*read_table(page, title)} == options


def test_all_errors_and_warnings() -> None:
    public: dict[str, Any] = {name: getattr(sailkit, name) for name in sailkit.__all__}
    classes = {name for name, value in public.items() if isinstance(value, type) and issubclass(value, Exception)}
    warnings = {name for name in classes if issubclass(public[name], Warning)}
    assert {*read_table("errors.md", "Warnings")} == warnings
    assert {*read_table("errors.md", "The errors")} == classes - warnings - {"SailkitError", "ApiError"}


def test_all_fixtures() -> None:
    names = {name for name in vars(pytest_plugin) if name.startswith("sailpoint_")}
    assert {*read_table("testing.md", "A first test")} == names
