"""Metrics of search hits."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request

from .hit_set import HitSet

_METRICS: Final[Mapping[str, Callable[[list[Any]], Any]]] = {
    "COUNT": len,
    "UNIQUE_COUNT": lambda values: len({*values}),
    "AVG": lambda values: statistics.fmean(values) if values else None,
    "SUM": sum,
    "MEDIAN": lambda values: statistics.median(values) if values else None,
    "MIN": lambda values: min(values, default=None),
    "MAX": lambda values: max(values, default=None),
}
METRICS: Final = tuple(_METRICS)
_CALCULATED_METRICS: Final = ("AVG", "SUM", "MEDIAN")
_NON_NUMERIC_METRICS: Final = ("COUNT", "UNIQUE_COUNT")


def compute_metric(kind: str, field: str, name: str, hits: HitSet) -> Any:
    """Compute a metric of a field.

    Args:
        kind: one of `METRICS`.
        field: the field, relative to the hits.
        name: the name of the field in messages.
        hits: the hits.

    Raises:
        HttpError: 400, for values that are not numbers where the metric requires numbers, and for a result beyond
            the range of numbers.
    """
    values = [value for value, count in hits.list_values(field) for _ in range(count)]
    if kind not in _NON_NUMERIC_METRICS and not all(isinstance(value, (int, float)) for value in values):
        raise bad_request(f"{kind} requires a numeric field, and {name[:50]} is not numeric.")
    try:
        result = _METRICS[kind](values)
        in_range = kind not in _CALCULATED_METRICS or result is None or math.isfinite(float(result))
    except OverflowError:  # an integer beyond the range of floats
        in_range = False
    if not in_range:
        raise bad_request(f"The {kind} of {name[:50]} is beyond the range of numbers.")
    return result
