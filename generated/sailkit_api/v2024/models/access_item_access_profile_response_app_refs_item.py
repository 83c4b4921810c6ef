from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccessItemAccessProfileResponseAppRefsItem(Model):
    cloud_app_id: str | Unset = _field("cloudAppId", default=UNSET)
    cloud_app_name: str | Unset = _field("cloudAppName", default=UNSET)
