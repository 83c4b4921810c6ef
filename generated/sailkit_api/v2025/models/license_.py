from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class License(Model):
    legacy_feature_name: str | None = _field("legacyFeatureName", default=...)
    license_id: str | None = _field("licenseId", default=...)
