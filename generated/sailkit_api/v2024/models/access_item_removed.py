from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccessItemAccessProfileResponse,
        AccessItemAccountResponse,
        AccessItemAppResponse,
        AccessItemEntitlementResponse,
        AccessItemRoleResponse,
        AccessItemType,
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
    )
    access_item_type: AccessItemType | str | None = _field("accessItemType", default=...)
    date_time: str | None = _field("dateTime", default=...)
    event_type: str | None = _field("eventType", default=...)
    governance_event: CorrelatedGovernanceEvent | None = _field(
        "governanceEvent", "CorrelatedGovernanceEvent", default=...
    )
    identity_id: str | None = _field("identityId", default=...)
