from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Bound


@_model
class Range(Model):
    lower: Bound | None = _field("lower", "Bound", default=...)
    upper: Bound | None = _field("upper", "Bound", default=...)
