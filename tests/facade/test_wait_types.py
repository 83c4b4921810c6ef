"""The status that type checkers expect of a wait, and the one that `tenant.wait` requests."""

from __future__ import annotations

from sailkit.polling import STATUS_OPERATIONS
from scripts.generate.render import waits


def test_type_checkers_and_the_client_know_the_same_operations() -> None:
    assert {name: operation.name for name, (_, operation) in STATUS_OPERATIONS.items()} == waits.STATUS_OPERATIONS
