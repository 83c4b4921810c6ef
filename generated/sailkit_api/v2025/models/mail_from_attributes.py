from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MailFromAttributesMailFromDomainStatus


@_model
class MailFromAttributes(Model):
    identity: str | None = _field("identity", default=...)
    mail_from_domain: str | None = _field("mailFromDomain", default=...)
    mail_from_domain_status: MailFromAttributesMailFromDomainStatus | str | None = _field(
        "mailFromDomainStatus", default=...
    )
    mx_record: str | None = _field("mxRecord", default=...)
    txt_record: str | None = _field("txtRecord", default=...)
