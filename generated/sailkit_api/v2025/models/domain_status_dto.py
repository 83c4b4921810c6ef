from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class DomainStatusDto(Model):
    dkim_enabled: bool | Unset = _field("dkimEnabled", default=UNSET)
    dkim_tokens: list[str] | Unset = _field("dkimTokens", default=UNSET)
    dkim_verification_status: str | Unset = _field("dkimVerificationStatus", default=UNSET)
    domain: str | Unset = _field("domain", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    region: str | Unset = _field("region", default=UNSET)
