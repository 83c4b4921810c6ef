from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LookupStep


@_model
class EvaluateResponse(Model):
    lookup_trail: list[LookupStep] | Unset = _field("lookupTrail", ["LookupStep"], default=UNSET)
    reassign_to_id: str | Unset = _field("reassignToId", default=UNSET)
