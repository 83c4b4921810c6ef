from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordInfoAccount(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    account_name: str | Unset = _field("accountName", default=UNSET)
