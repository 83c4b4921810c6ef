from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class MailFromAttributesDto(Model):
    identity: str | Unset = _field("identity", default=UNSET)
    mail_from_domain: str | Unset = _field("mailFromDomain", default=UNSET)
