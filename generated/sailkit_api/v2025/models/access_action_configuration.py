from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccessActionConfiguration(Model):
    remove_all_access_enabled: bool | Unset = _field("removeAllAccessEnabled", default=UNSET)
