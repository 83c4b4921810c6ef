from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        ConflictingAccessCriteria,
        SodPolicyOwnerRef,
        SodPolicyState,
        SodPolicyType,
        ViolationOwnerAssignmentConfig,
    )


@_model
class SodPolicy(Model):
    compensating_controls: str | None = _field("compensatingControls", default=...)
    conflicting_access_criteria: ConflictingAccessCriteria | None = _field(
        "conflictingAccessCriteria", "ConflictingAccessCriteria", default=...
    )
    correction_advice: str | None = _field("correctionAdvice", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    creator_id: str | None = _field("creatorId", default=...)
    description: str | None = _field("description", default=...)
    external_policy_reference: str | None = _field("externalPolicyReference", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    modifier_id: str | None = _field("modifierId", default=...)
    name: str | None = _field("name", default=...)
    owner_ref: SodPolicyOwnerRef | None = _field("ownerRef", "SodPolicyOwnerRef", default=...)
    policy_query: str | None = _field("policyQuery", default=...)
    scheduled: bool | None = _field("scheduled", default=...)
    state: SodPolicyState | str | None = _field("state", default=...)
    tags: list[str] | None = _field("tags", default=...)
    type: SodPolicyType | str | None = _field("type", default=...)
    violation_owner_assignment_config: ViolationOwnerAssignmentConfig | None = _field(
        "violationOwnerAssignmentConfig", "ViolationOwnerAssignmentConfig", default=...
    )
