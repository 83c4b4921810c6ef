from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RoleInsightsInsight(Model):
    identities_impacted: int | None = _field("identitiesImpacted", default=...)
    identities_with_access: int | None = _field("identitiesWithAccess", default=...)
    impacted_identity_names: str | None = _field("impactedIdentityNames", default=...)
    total_number_of_identities: int | None = _field("totalNumberOfIdentities", default=...)
    type: str | None = _field("type", default=...)
