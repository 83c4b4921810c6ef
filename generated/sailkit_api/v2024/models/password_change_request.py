from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordChangeRequest(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    encrypted_password: str | Unset = _field("encryptedPassword", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
    public_key_id: str | Unset = _field("publicKeyId", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
