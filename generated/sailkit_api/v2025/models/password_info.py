from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordInfoAccount


@_model
class PasswordInfo(Model):
    accounts: list[PasswordInfoAccount] | Unset = _field("accounts", ["PasswordInfoAccount"], default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
    policies: list[str] | Unset = _field("policies", default=UNSET)
    public_key: str | Unset = _field("publicKey", default=UNSET)
    public_key_id: str | Unset = _field("publicKeyId", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
