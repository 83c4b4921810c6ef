from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountInfoDto(Model):
    display_name: str | None = _field("displayName", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    uuid: str | None = _field("uuid", default=...)
