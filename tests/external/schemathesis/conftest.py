"""Options of the fuzzer: number of examples and seed."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    parser.addoption("--max-examples", type=int, default=4, help="the number of random calls of each operation")
    parser.addoption("--fuzz-seed", type=int, default=1, help="the seed of the random calls")
