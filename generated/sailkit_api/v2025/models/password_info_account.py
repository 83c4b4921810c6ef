from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordInfoAccount(Model):
    account_id: str | None = _field("accountId", default=...)
    account_name: str | None = _field("accountName", default=...)
