from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityEntitlementDetailsAccountTarget, IdentityEntitlementDetailsEntitlementDto


@_model
class IdentityEntitlementDetails(Model):
    account_targets: list[IdentityEntitlementDetailsAccountTarget] | Unset = _field(
        "accountTargets", ["IdentityEntitlementDetailsAccountTarget"], default=UNSET
    )
    entitlement: IdentityEntitlementDetailsEntitlementDto | Unset = _field(
        "entitlement", "IdentityEntitlementDetailsEntitlementDto", default=UNSET
    )
    identity_id: str | Unset = _field("identityId", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
