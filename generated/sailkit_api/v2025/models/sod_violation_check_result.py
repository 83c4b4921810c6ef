from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessageDto, SodPolicyDto, SodViolationContext


@_model
class SodViolationCheckResult(Model):
    client_metadata: dict[str, str] | None | Unset = _field("clientMetadata", default=UNSET)
    message: ErrorMessageDto | Unset = _field("message", "ErrorMessageDto", default=UNSET)
    violated_policies: list[SodPolicyDto] | None | Unset = _field("violatedPolicies", ["SodPolicyDto"], default=UNSET)
    violation_contexts: list[SodViolationContext] | None | Unset = _field(
        "violationContexts", ["SodViolationContext"], default=UNSET
    )
