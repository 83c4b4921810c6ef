from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AppAccount(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
