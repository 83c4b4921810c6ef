from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessItemAccessProfileResponseAppRefsItem(Model):
    cloud_app_id: str | Unset = _field("cloudAppId", default=UNSET)
    cloud_app_name: str | Unset = _field("cloudAppName", default=UNSET)
