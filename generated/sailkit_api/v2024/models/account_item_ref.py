from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class AccountItemRef(Model):
    account_uuid: str | None | Unset = _field("accountUuid", default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
