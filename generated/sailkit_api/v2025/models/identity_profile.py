from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeConfig, IdentityExceptionReportReference, IdentityRef, SourceRef


@_model
class IdentityProfile(Model):
    authoritative_source: SourceRef = _field("authoritativeSource", "SourceRef")
    name: str | None = _field("name")
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    has_time_based_attr: bool | None = _field("hasTimeBasedAttr", default=...)
    id: str = _field("id", default=...)
    identity_attribute_config: IdentityAttributeConfig | None = _field(
        "identityAttributeConfig", "IdentityAttributeConfig", default=...
    )
    identity_count: int | None = _field("identityCount", default=...)
    identity_exception_report_reference: IdentityExceptionReportReference | None = _field(
        "identityExceptionReportReference", "IdentityExceptionReportReference", default=...
    )
    identity_refresh_required: bool | None = _field("identityRefreshRequired", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owner: IdentityRef | None = _field("owner", "IdentityRef", default=...)
    priority: int | None = _field("priority", default=...)
