from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignReference, CertificationPhase, Reassignment, Reviewer


@_model
class IdentityCertificationDto(Model):
    campaign: CampaignReference | None = _field("campaign", "CampaignReference", default=...)
    completed: bool | None = _field("completed", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    decisions_made: int | None = _field("decisionsMade", default=...)
    decisions_total: int | None = _field("decisionsTotal", default=...)
    due: datetime.datetime | None = _field("due", DATETIME, default=...)
    error_message: str | None = _field("errorMessage", default=...)
    has_errors: bool | None = _field("hasErrors", default=...)
    id: str = _field("id", default=...)
    identities_completed: int | None = _field("identitiesCompleted", default=...)
    identities_total: int | None = _field("identitiesTotal", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    phase: CertificationPhase | str | None = _field("phase", default=...)
    reassignment: Reassignment | None = _field("reassignment", "Reassignment", default=...)
    reviewer: Reviewer | None = _field("reviewer", "Reviewer", default=...)
    signed: datetime.datetime | None = _field("signed", DATETIME, default=...)
