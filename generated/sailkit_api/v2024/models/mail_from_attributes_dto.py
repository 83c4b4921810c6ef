from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MailFromAttributesDto(Model):
    identity: str | None = _field("identity", default=...)
    mail_from_domain: str | None = _field("mailFromDomain", default=...)
