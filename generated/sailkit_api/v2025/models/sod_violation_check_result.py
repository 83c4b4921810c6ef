from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessageDto, SodPolicyDto, SodViolationContext


@_model
class SodViolationCheckResult(Model):
    client_metadata: dict[str, str] | None = _field("clientMetadata", default=...)
    message: ErrorMessageDto | None = _field("message", "ErrorMessageDto", default=...)
    violated_policies: list[SodPolicyDto] | None = _field("violatedPolicies", ["SodPolicyDto"], default=...)
    violation_contexts: list[SodViolationContext] | None = _field(
        "violationContexts", ["SodViolationContext"], default=...
    )
