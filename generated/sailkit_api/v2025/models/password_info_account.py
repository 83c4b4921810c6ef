from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class PasswordInfoAccount(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    account_name: str | Unset = _field("accountName", default=UNSET)
