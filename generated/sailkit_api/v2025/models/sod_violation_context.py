from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodPolicyDto, SodViolationContextConflictingAccessCriteria


@_model
class SodViolationContext(Model):
    conflicting_access_criteria: SodViolationContextConflictingAccessCriteria | Unset = _field(
        "conflictingAccessCriteria", "SodViolationContextConflictingAccessCriteria", default=UNSET
    )
    policy: SodPolicyDto | Unset = _field("policy", "SodPolicyDto", default=UNSET)
