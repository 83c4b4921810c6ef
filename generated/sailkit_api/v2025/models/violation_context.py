from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ExceptionAccessCriteria, SodEntitlementRef


@_model
class ViolationContext(Model):
    conflicting_access_criteria: ExceptionAccessCriteria | Unset = _field(
        "conflictingAccessCriteria", "ExceptionAccessCriteria", default=UNSET
    )
    policy: SodEntitlementRef | Unset = _field("policy", "SodEntitlementRef", default=UNSET)
