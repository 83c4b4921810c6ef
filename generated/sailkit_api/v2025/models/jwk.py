from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class JWK(Model):
    alg: str | Unset = _field("alg", default=UNSET)
    e: str | Unset = _field("e", default=UNSET)
    kid: str | Unset = _field("kid", default=UNSET)
    kty: str | Unset = _field("kty", default=UNSET)
    n: str | Unset = _field("n", default=UNSET)
    use: str | Unset = _field("use", default=UNSET)
