from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummary, CertificationDecision, CertificationIdentitySummary


@_model
class AccessReviewItem(Model):
    access_summary: AccessSummary | Unset = _field("accessSummary", "AccessSummary", default=UNSET)
    comments: str | None | Unset = _field("comments", default=UNSET)
    completed: bool | Unset = _field("completed", default=UNSET)
    decision: CertificationDecision | str | Unset = _field("decision", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_summary: CertificationIdentitySummary | Unset = _field(
        "identitySummary", "CertificationIdentitySummary", default=UNSET
    )
    new_access: bool | Unset = _field("newAccess", default=UNSET)
