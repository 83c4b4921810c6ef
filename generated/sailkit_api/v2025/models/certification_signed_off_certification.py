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
class CertificationSignedOffCertification(Model):
    campaign_ref: CampaignReference = _field("campaignRef", "CampaignReference")
    completed: bool = _field("completed")
    created: datetime.datetime = _field("created", DATETIME)
    decisions_made: int = _field("decisionsMade")
    decisions_total: int = _field("decisionsTotal")
    due: datetime.datetime = _field("due", DATETIME)
    entities_completed: int = _field("entitiesCompleted")
    entities_total: int = _field("entitiesTotal")
    has_errors: bool = _field("hasErrors")
    id: str = _field("id")
    name: str = _field("name")
    phase: CertificationPhase | str = _field("phase")
    reviewer: Reviewer = _field("reviewer", "Reviewer")
    signed: datetime.datetime = _field("signed", DATETIME)
    error_message: str | None = _field("errorMessage", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    reassignment: Reassignment | None = _field("reassignment", "Reassignment", default=...)
