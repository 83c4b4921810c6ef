from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleInsightsSummary(Model):
    entitlements_included_in_roles: int | None = _field("entitlementsIncludedInRoles", default=...)
    identities_with_access_via_roles: int | None = _field("identitiesWithAccessViaRoles", default=...)
    last_generated: datetime.datetime | None = _field("lastGenerated", DATETIME, default=...)
    number_of_updates: int | None = _field("numberOfUpdates", default=...)
    total_number_of_entitlements: int | None = _field("totalNumberOfEntitlements", default=...)
    total_number_of_identities: int | None = _field("totalNumberOfIdentities", default=...)
