from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertifierResponse


@_model
class IdentityCertified(Model):
    certification_id: str = _field("certificationId")
    certification_name: str = _field("certificationName")
    certifiers: list[CertifierResponse] | None = _field("certifiers", ["CertifierResponse"], default=...)
    date_time: str | None = _field("dateTime", default=...)
    event_type: str | None = _field("eventType", default=...)
    reviewers: list[CertifierResponse] | None = _field("reviewers", ["CertifierResponse"], default=...)
    signed_date: str | None = _field("signedDate", default=...)
    signer: CertifierResponse | None = _field("signer", "CertifierResponse", default=...)
