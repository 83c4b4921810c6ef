from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DkimAttributes(Model):
    address: str | None = _field("address", default=...)
    dkim_enabled: bool | None = _field("dkimEnabled", default=...)
    dkim_tokens: list[str] | None = _field("dkimTokens", default=...)
    dkim_verification_status: str | None = _field("dkimVerificationStatus", default=...)
    id: str = _field("id", default=...)
    region: str | None = _field("region", default=...)
