from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRequestItemResponseDecision


@_model
class PreApprovalTriggerDetails(Model):
    comment: str | None = _field("comment", default=...)
    decision: AccessRequestItemResponseDecision | str | None = _field("decision", default=...)
    reviewer: str | None = _field("reviewer", default=...)
