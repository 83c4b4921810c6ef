from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManagedClusterKeyPair(Model):
    public_key: str | None | Unset = _field("publicKey", default=UNSET)
    public_key_certificate: str | None | Unset = _field("publicKeyCertificate", default=UNSET)
    public_key_thumbprint: str | None | Unset = _field("publicKeyThumbprint", default=UNSET)
