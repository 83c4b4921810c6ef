from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessRequestIdentityMetrics(Model):
    activity_source_configured: bool | None = _field("activitySourceConfigured", default=...)
    identities_with_access: int | None = _field("identitiesWithAccess", default=...)
    identities_with_activity: int | None = _field("identitiesWithActivity", default=...)
    requested_object_active: bool | None = _field("requestedObjectActive", default=...)
    squad_available: bool | None = _field("squadAvailable", default=...)
    total_identities: int | None = _field("totalIdentities", default=...)
    valid_activity_object: bool | None = _field("validActivityObject", default=...)
