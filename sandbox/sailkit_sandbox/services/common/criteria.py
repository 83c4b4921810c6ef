"""Criteria of machine accounts and campaign filters: comparisons of text, combined by AND and OR."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

_TESTS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "EQUALS": str.__eq__,
    "NOT_EQUALS": str.__ne__,
    "STARTS_WITH": str.startswith,
    "ENDS_WITH": str.endswith,
    "CONTAINS": str.__contains__,
}


def meets(criterion: Mapping[str, Any], find_value: Callable[[Mapping[str, Any]], Any]) -> bool:
    """Return whether an object meets a criterion. Without `caseSensitive`, the case of letters does not matter.

    Args:
        criterion: an operation with a value, or AND or OR with children.
        find_value: returns the value of the object that a comparison is about; None if it has none.
    """
    operation, children = criterion.get("operation"), criterion.get("children") or ()
    if operation in ("AND", "OR") or children:
        outcomes = (meets(child, find_value) for child in children)
        return any(outcomes) if operation == "OR" else all(outcomes)
    test, found = _TESTS.get(str(operation)), find_value(criterion)
    if test is None or found is None:
        return False
    expected = criterion.get("value")
    texts = [str("" if value is None else value) for value in (found, expected)]
    if not criterion.get("caseSensitive"):
        texts = [text.casefold() for text in texts]
    return test(*texts)
