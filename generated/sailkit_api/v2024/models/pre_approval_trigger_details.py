from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemResponseDecision


@_model
class PreApprovalTriggerDetails(Model):
    comment: str | Unset = _field("comment", default=UNSET)
    decision: AccessRequestItemResponseDecision | str | Unset = _field("decision", default=UNSET)
    reviewer: str | Unset = _field("reviewer", default=UNSET)
