from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessSummaryAccess


@_model
class SimIntegrationDetails(Model):
    name: str | None = _field("name")
    attributes: dict[str, Any] | None | Unset = _field("attributes", default=UNSET)
    before_provisioning_rule: AccessSummaryAccess | Unset = _field(
        "beforeProvisioningRule", "AccessSummaryAccess", default=UNSET
    )
    cluster: str | Unset = _field("cluster", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    request: dict[str, Any] | Unset = _field("request", default=UNSET)
    sources: list[str] | Unset = _field("sources", default=UNSET)
    status_map: dict[str, Any] | Unset = _field("statusMap", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
