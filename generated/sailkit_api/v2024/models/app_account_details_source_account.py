from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AppAccountDetailsSourceAccount(Model):
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
    source_display_name: str | Unset = _field("sourceDisplayName", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
