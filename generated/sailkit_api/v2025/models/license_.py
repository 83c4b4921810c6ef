from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class License(Model):
    legacy_feature_name: str | Unset = _field("legacyFeatureName", default=UNSET)
    license_id: str | Unset = _field("licenseId", default=UNSET)
