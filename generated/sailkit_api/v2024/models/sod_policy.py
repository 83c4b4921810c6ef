from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    compensating_controls: str | None | Unset = _field("compensatingControls", default=UNSET)
    conflicting_access_criteria: ConflictingAccessCriteria | None | Unset = _field(
        "conflictingAccessCriteria", "ConflictingAccessCriteria", default=UNSET
    )
    correction_advice: str | None | Unset = _field("correctionAdvice", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    creator_id: str | Unset = _field("creatorId", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    external_policy_reference: str | None | Unset = _field("externalPolicyReference", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    modifier_id: str | None | Unset = _field("modifierId", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner_ref: SodPolicyOwnerRef | Unset = _field("ownerRef", "SodPolicyOwnerRef", default=UNSET)
    policy_query: str | Unset = _field("policyQuery", default=UNSET)
    scheduled: bool | Unset = _field("scheduled", default=UNSET)
    state: SodPolicyState | str | Unset = _field("state", default=UNSET)
    tags: list[str] | Unset = _field("tags", default=UNSET)
    type: SodPolicyType | str | Unset = _field("type", default=UNSET)
    violation_owner_assignment_config: ViolationOwnerAssignmentConfig | None | Unset = _field(
        "violationOwnerAssignmentConfig", "ViolationOwnerAssignmentConfig", default=UNSET
    )
