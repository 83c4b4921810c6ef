from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SelectorType


@_model
class Selector(Model):
    type: SelectorType | str = _field("type")
    values: list[str] = _field("values")
    interval: int | None = _field("interval", default=...)
