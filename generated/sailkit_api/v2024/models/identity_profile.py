from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeConfig, IdentityExceptionReportReference, IdentityRef, SourceRef


@_model
class IdentityProfile(Model):
    authoritative_source: SourceRef = _field("authoritativeSource", "SourceRef")
    name: str | None = _field("name")
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    has_time_based_attr: bool | Unset = _field("hasTimeBasedAttr", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_attribute_config: IdentityAttributeConfig | Unset = _field(
        "identityAttributeConfig", "IdentityAttributeConfig", default=UNSET
    )
    identity_count: int | Unset = _field("identityCount", default=UNSET)
    identity_exception_report_reference: IdentityExceptionReportReference | None | Unset = _field(
        "identityExceptionReportReference", "IdentityExceptionReportReference", default=UNSET
    )
    identity_refresh_required: bool | Unset = _field("identityRefreshRequired", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    owner: IdentityRef | None | Unset = _field("owner", "IdentityRef", default=UNSET)
    priority: int | Unset = _field("priority", default=UNSET)
