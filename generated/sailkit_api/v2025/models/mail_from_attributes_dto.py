from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MailFromAttributesDto(Model):
    identity: str | Unset = _field("identity", default=UNSET)
    mail_from_domain: str | Unset = _field("mailFromDomain", default=UNSET)
