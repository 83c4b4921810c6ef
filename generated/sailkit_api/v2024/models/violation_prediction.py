from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import ViolationContext


@_model
class ViolationPrediction(Model):
    violation_contexts: list[ViolationContext] | Unset = _field(
        "violationContexts", ["ViolationContext"], default=UNSET
    )
