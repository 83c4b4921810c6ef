from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExceptionAccessCriteria, SodEntitlementRef


@_model
class ViolationContext(Model):
    conflicting_access_criteria: ExceptionAccessCriteria | None = _field(
        "conflictingAccessCriteria", "ExceptionAccessCriteria", default=...
    )
    policy: SodEntitlementRef | None = _field("policy", "SodEntitlementRef", default=...)
