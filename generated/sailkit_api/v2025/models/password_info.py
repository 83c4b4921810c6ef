from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordInfoAccount


@_model
class PasswordInfo(Model):
    accounts: list[PasswordInfoAccount] | None = _field("accounts", ["PasswordInfoAccount"], default=...)
    identity_id: str | None = _field("identityId", default=...)
    policies: list[str] | None = _field("policies", default=...)
    public_key: str | None = _field("publicKey", default=...)
    public_key_id: str | None = _field("publicKeyId", default=...)
    source_id: str | None = _field("sourceId", default=...)
