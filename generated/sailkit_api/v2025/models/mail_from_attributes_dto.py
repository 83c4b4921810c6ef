from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class MailFromAttributesDto(Model):
    identity: str | Unset = _field("identity", default=UNSET)
    mail_from_domain: str | Unset = _field("mailFromDomain", default=UNSET)
