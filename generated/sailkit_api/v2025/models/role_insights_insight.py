from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleInsightsInsight(Model):
    identities_impacted: int | Unset = _field("identitiesImpacted", default=UNSET)
    identities_with_access: int | Unset = _field("identitiesWithAccess", default=UNSET)
    impacted_identity_names: str | None | Unset = _field("impactedIdentityNames", default=UNSET)
    total_number_of_identities: int | Unset = _field("totalNumberOfIdentities", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
