from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MailFromAttributesMailFromDomainStatus


@_model
class MailFromAttributes(Model):
    identity: str | Unset = _field("identity", default=UNSET)
    mail_from_domain: str | Unset = _field("mailFromDomain", default=UNSET)
    mail_from_domain_status: MailFromAttributesMailFromDomainStatus | str | Unset = _field(
        "mailFromDomainStatus", default=UNSET
    )
    mx_record: str | Unset = _field("mxRecord", default=UNSET)
    txt_record: str | Unset = _field("txtRecord", default=UNSET)
