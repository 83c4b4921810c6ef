from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertifierResponse


@_model
class IdentityCertified(Model):
    certification_id: str = _field("certificationId")
    certification_name: str = _field("certificationName")
    certifiers: list[CertifierResponse] | Unset = _field("certifiers", ["CertifierResponse"], default=UNSET)
    date_time: str | Unset = _field("dateTime", default=UNSET)
    event_type: str | Unset = _field("eventType", default=UNSET)
    reviewers: list[CertifierResponse] | Unset = _field("reviewers", ["CertifierResponse"], default=UNSET)
    signed_date: str | Unset = _field("signedDate", default=UNSET)
    signer: CertifierResponse | Unset = _field("signer", "CertifierResponse", default=UNSET)
