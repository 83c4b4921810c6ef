from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagedClusterKeyPair(Model):
    public_key: str | None = _field("publicKey", default=...)
    public_key_certificate: str | None = _field("publicKeyCertificate", default=...)
    public_key_thumbprint: str | None = _field("publicKeyThumbprint", default=...)
