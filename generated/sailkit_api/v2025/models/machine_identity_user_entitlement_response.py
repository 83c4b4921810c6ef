from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummaryAccess


@_model
class MachineIdentityUserEntitlementResponse(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    entitlement: AccessSummaryAccess | Unset = _field("entitlement", "AccessSummaryAccess", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    machine_identity_id: str | Unset = _field("machineIdentityId", default=UNSET)
    source: AccessSummaryAccess | Unset = _field("source", "AccessSummaryAccess", default=UNSET)
