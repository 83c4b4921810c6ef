from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class License(Model):
    legacy_feature_name: str | Unset = _field("legacyFeatureName", default=UNSET)
    license_id: str | Unset = _field("licenseId", default=UNSET)
