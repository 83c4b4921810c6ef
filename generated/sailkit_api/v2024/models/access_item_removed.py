from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.model import UNSET, Model, Unset
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
        AccessItemEntitlementResponse
        | AccessItemAccessProfileResponse
        | AccessItemAccountResponse
        | AccessItemRoleResponse
        | AccessItemAppResponse
    ) = _field(
        "accessItem",
        OneOf(
            (
                "AccessItemEntitlementResponse",
                "AccessItemAccessProfileResponse",
                "AccessItemAccountResponse",
                "AccessItemRoleResponse",
                "AccessItemAppResponse",
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
    access_item_type: AccessItemType | str | Unset = _field("accessItemType", default=UNSET)
    date_time: str | Unset = _field("dateTime", default=UNSET)
    event_type: str | Unset = _field("eventType", default=UNSET)
    governance_event: CorrelatedGovernanceEvent | None | Unset = _field(
        "governanceEvent", "CorrelatedGovernanceEvent", default=UNSET
    )
    identity_id: str | Unset = _field("identityId", default=UNSET)
