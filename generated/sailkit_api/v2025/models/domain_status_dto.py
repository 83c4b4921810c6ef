from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DomainStatusDto(Model):
    dkim_enabled: bool | None = _field("dkimEnabled", default=...)
    dkim_tokens: list[str] | None = _field("dkimTokens", default=...)
    dkim_verification_status: str | None = _field("dkimVerificationStatus", default=...)
    domain: str | None = _field("domain", default=...)
    id: str = _field("id", default=...)
    region: str | None = _field("region", default=...)
