from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountItemRef(Model):
    account_uuid: str | None = _field("accountUuid", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
