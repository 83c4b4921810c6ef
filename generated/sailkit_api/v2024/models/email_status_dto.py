from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EmailStatusDtoVerificationStatus


@_model
class EmailStatusDto(Model):
    email: str | None = _field("email", default=...)
    id: str | None = _field("id", default=...)
    is_verified_by_domain: bool | None = _field("isVerifiedByDomain", default=...)
    region: str | None = _field("region", default=...)
    verification_status: EmailStatusDtoVerificationStatus | str | None = _field("verificationStatus", default=...)
