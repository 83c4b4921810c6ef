from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntitlementApprovalScheme


@_model
class EntitlementRevocationRequestConfig(Model):
    approval_schemes: list[EntitlementApprovalScheme] | None = _field(
        "approvalSchemes", ["EntitlementApprovalScheme"], default=...
    )
