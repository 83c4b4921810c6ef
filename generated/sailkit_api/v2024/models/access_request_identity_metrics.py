from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessRequestIdentityMetrics(Model):
    activity_source_configured: bool | Unset = _field("activitySourceConfigured", default=UNSET)
    identities_with_access: int | None | Unset = _field("identitiesWithAccess", default=UNSET)
    identities_with_activity: int | None | Unset = _field("identitiesWithActivity", default=UNSET)
    requested_object_active: bool | Unset = _field("requestedObjectActive", default=UNSET)
    squad_available: bool | Unset = _field("squadAvailable", default=UNSET)
    total_identities: int | None | Unset = _field("totalIdentities", default=UNSET)
    valid_activity_object: bool | Unset = _field("validActivityObject", default=UNSET)
