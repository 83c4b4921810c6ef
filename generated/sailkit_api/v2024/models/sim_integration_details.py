from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummaryAccess


@_model
class SimIntegrationDetails(Model):
    name: str | None = _field("name")
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    before_provisioning_rule: AccessSummaryAccess | None = _field(
        "beforeProvisioningRule", "AccessSummaryAccess", default=...
    )
    cluster: str | None = _field("cluster", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str | None = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    request: dict[str, Any] | None = _field("request", default=...)
    sources: list[str] | None = _field("sources", default=...)
    status_map: dict[str, Any] | None = _field("statusMap", default=...)
    type: str | None = _field("type", default=...)
