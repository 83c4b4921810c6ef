"""attrs validators of options: numbers within bounds."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import attrs

Validator: TypeAlias = "Callable[[Any, attrs.Attribute[Any], Any], None]"


def number(least: float, most: float, whole: bool = False, none: bool = False) -> Validator:
    """Make a validator for numbers.

    Args:
        least: the smallest allowed number.
        most: the largest allowed number; may be infinite.
        whole: whether the number must be an integer.
        none: whether None is allowed.

    Returns:
        A validator that raises ValueError and names the allowed values.
    """
    rule = f"{'None or ' if none else ''}a {'whole ' if whole else ''}number of {least} or more"
    rule += "" if most == math.inf else f", and {most} or less"

    def validate(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        valid = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
        if not (valid and least <= value <= most) and not (none and value is None):
            raise ValueError(f"{attribute.name} must be {rule}, not {value!r}")

    return validate


SHARE: Final = number(0, 1)
SECONDS: Final = number(0, 86_400)
COUNT: Final = number(0, math.inf, whole=True)
POSITIVE: Final = number(1, math.inf, whole=True)
POSITIVE_OR_NONE: Final = number(1, math.inf, whole=True, none=True)
