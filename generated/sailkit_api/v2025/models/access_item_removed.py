from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, OneOf, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import (
        AccessItemAccessProfileResponse,
        AccessItemAccountResponse,
        AccessItemAppResponse,
        AccessItemEntitlementResponse,
        AccessItemRoleResponse,
        CorrelatedGovernanceEvent,
    )


@_model
class AccessItemRemoved(Model):
    access_item: (
        AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemAppResponse
        | AccessItemEntitlementResponse
        | AccessItemRoleResponse
        | Unset
    ) = _field(
        "accessItem",
        OneOf(
            (
                "AccessItemAccessProfileResponse",
                "AccessItemAccountResponse",
                "AccessItemAppResponse",
                "AccessItemEntitlementResponse",
                "AccessItemRoleResponse",
            ),
            "accessType",
            {
                "accessProfile": "AccessItemAccessProfileResponse",
                "account": "AccessItemAccountResponse",
                "app": "AccessItemAppResponse",
                "entitlement": "AccessItemEntitlementResponse",
                "role": "AccessItemRoleResponse",
            },
        ),
        default=UNSET,
    )
    dt: str | Unset = _field("dt", default=UNSET)
    event_type: str | Unset = _field("eventType", default=UNSET)
    governance_event: CorrelatedGovernanceEvent | Unset = _field(
        "governanceEvent", "CorrelatedGovernanceEvent", default=UNSET
    )
    identity_id: str | Unset = _field("identityId", default=UNSET)
