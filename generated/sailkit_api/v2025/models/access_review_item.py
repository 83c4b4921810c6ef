from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummary, CertificationDecision, CertificationIdentitySummary


@_model
class AccessReviewItem(Model):
    access_summary: AccessSummary | None = _field("accessSummary", "AccessSummary", default=...)
    comments: str | None = _field("comments", default=...)
    completed: bool | None = _field("completed", default=...)
    decision: CertificationDecision | str | None = _field("decision", default=...)
    id: str = _field("id", default=...)
    identity_summary: CertificationIdentitySummary | None = _field(
        "identitySummary", "CertificationIdentitySummary", default=...
    )
    new_access: bool | None = _field("newAccess", default=...)
