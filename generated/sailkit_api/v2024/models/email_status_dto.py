from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EmailStatusDtoVerificationStatus


@_model
class EmailStatusDto(Model):
    email: str | Unset = _field("email", default=UNSET)
    id: str | None | Unset = _field("id", default=UNSET)
    is_verified_by_domain: bool | Unset = _field("isVerifiedByDomain", default=UNSET)
    region: str | None | Unset = _field("region", default=UNSET)
    verification_status: EmailStatusDtoVerificationStatus | str | Unset = _field("verificationStatus", default=UNSET)
