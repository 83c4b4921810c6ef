from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignReference, CertificationPhase, Reassignment, Reviewer


@_model
class IdentityCertificationDto(Model):
    campaign: CampaignReference | Unset = _field("campaign", "CampaignReference", default=UNSET)
    completed: bool | Unset = _field("completed", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    decisions_made: int | Unset = _field("decisionsMade", default=UNSET)
    decisions_total: int | Unset = _field("decisionsTotal", default=UNSET)
    due: datetime.datetime | None | Unset = _field("due", DATETIME, default=UNSET)
    error_message: str | None | Unset = _field("errorMessage", default=UNSET)
    has_errors: bool | Unset = _field("hasErrors", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identities_completed: int | Unset = _field("identitiesCompleted", default=UNSET)
    identities_total: int | Unset = _field("identitiesTotal", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    phase: CertificationPhase | str | Unset = _field("phase", default=UNSET)
    reassignment: Reassignment | None | Unset = _field("reassignment", "Reassignment", default=UNSET)
    reviewer: Reviewer | Unset = _field("reviewer", "Reviewer", default=UNSET)
    signed: datetime.datetime | None | Unset = _field("signed", DATETIME, default=UNSET)
