from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class PasswordInfoAccount(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    account_name: str | Unset = _field("accountName", default=UNSET)
