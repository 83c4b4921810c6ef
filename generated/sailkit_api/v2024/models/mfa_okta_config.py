from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MfaOktaConfig(Model):
    access_key: str | None = _field("accessKey", default=...)
    enabled: bool | None = _field("enabled", default=...)
    host: str | None = _field("host", default=...)
    identity_attribute: str | None = _field("identityAttribute", default=...)
    mfa_method: str | None = _field("mfaMethod", default=...)
