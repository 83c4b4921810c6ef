from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import Bound


@_model
class Range(Model):
    lower: Bound | Unset = _field("lower", "Bound", default=UNSET)
    upper: Bound | Unset = _field("upper", "Bound", default=UNSET)
