from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountInfoDto(Model):
    display_name: str | Unset = _field("displayName", default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
    uuid: str | Unset = _field("uuid", default=UNSET)
