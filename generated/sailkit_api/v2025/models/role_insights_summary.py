from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleInsightsSummary(Model):
    entitlements_included_in_roles: int | Unset = _field("entitlementsIncludedInRoles", default=UNSET)
    identities_with_access_via_roles: int | Unset = _field("identitiesWithAccessViaRoles", default=UNSET)
    last_generated: datetime.datetime | Unset = _field("lastGenerated", DATETIME, default=UNSET)
    number_of_updates: int | Unset = _field("numberOfUpdates", default=UNSET)
    total_number_of_entitlements: int | Unset = _field("totalNumberOfEntitlements", default=UNSET)
    total_number_of_identities: int | Unset = _field("totalNumberOfIdentities", default=UNSET)
