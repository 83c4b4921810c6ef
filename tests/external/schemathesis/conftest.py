"""How deep the fuzzer digs, and where it begins."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take how many calls of each operation are tried, and what chance is taken from."""
    parser.addoption("--max-examples", type=int, default=4, help="calls of each operation that are made up at random")
    parser.addoption("--fuzz-seed", type=int, default=1, help="what they are made up from")
