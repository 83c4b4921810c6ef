from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemAccessProfileResponseAppRef(Model):
    cloud_app_id: str | None = _field("cloudAppId", default=...)
    cloud_app_name: str | None = _field("cloudAppName", default=...)
