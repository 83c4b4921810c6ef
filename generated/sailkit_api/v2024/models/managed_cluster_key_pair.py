from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class ManagedClusterKeyPair(Model):
    public_key: str | None | Unset = _field("publicKey", default=UNSET)
    public_key_certificate: str | None | Unset = _field("publicKeyCertificate", default=UNSET)
    public_key_thumbprint: str | None | Unset = _field("publicKeyThumbprint", default=UNSET)
