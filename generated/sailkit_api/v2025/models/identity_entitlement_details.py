from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityEntitlementDetailsAccountTarget, IdentityEntitlementDetailsEntitlementDto


@_model
class IdentityEntitlementDetails(Model):
    account_targets: list[IdentityEntitlementDetailsAccountTarget] | None = _field(
        "accountTargets", ["IdentityEntitlementDetailsAccountTarget"], default=...
    )
    entitlement: IdentityEntitlementDetailsEntitlementDto | None = _field(
        "entitlement", "IdentityEntitlementDetailsEntitlementDto", default=...
    )
    identity_id: str | None = _field("identityId", default=...)
    source_id: str | None = _field("sourceId", default=...)
