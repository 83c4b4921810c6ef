from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class JWK(Model):
    alg: str | None = _field("alg", default=...)
    e: str | None = _field("e", default=...)
    kid: str | None = _field("kid", default=...)
    kty: str | None = _field("kty", default=...)
    n: str | None = _field("n", default=...)
    use: str | None = _field("use", default=...)
