from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LookupStep


@_model
class EvaluateResponse(Model):
    lookup_trail: list[LookupStep] | None = _field("lookupTrail", ["LookupStep"], default=...)
    reassign_to_id: str | None = _field("reassignToId", default=...)
