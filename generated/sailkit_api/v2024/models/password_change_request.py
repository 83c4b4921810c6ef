from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordChangeRequest(Model):
    account_id: str | None = _field("accountId", default=...)
    encrypted_password: str | None = _field("encryptedPassword", default=...)
    identity_id: str | None = _field("identityId", default=...)
    public_key_id: str | None = _field("publicKeyId", default=...)
    source_id: str | None = _field("sourceId", default=...)
