from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountInfoDto(Model):
    display_name: str | Unset = _field("displayName", default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
    uuid: str | Unset = _field("uuid", default=UNSET)
