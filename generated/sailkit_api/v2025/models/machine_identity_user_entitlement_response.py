from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummaryAccess


@_model
class MachineIdentityUserEntitlementResponse(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    entitlement: AccessSummaryAccess | None = _field("entitlement", "AccessSummaryAccess", default=...)
    id: str = _field("id", default=...)
    machine_identity_id: str | None = _field("machineIdentityId", default=...)
    source: AccessSummaryAccess | None = _field("source", "AccessSummaryAccess", default=...)
