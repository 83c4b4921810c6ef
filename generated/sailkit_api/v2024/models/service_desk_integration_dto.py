from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BeforeProvisioningRuleDto, OwnerDto, ProvisioningConfig, SourceClusterDto


@_model
class ServiceDeskIntegrationDto(Model):
    attributes: dict[str, Any] = _field("attributes")
    description: str = _field("description")
    name: str = _field("name")
    type: str = _field("type")
    before_provisioning_rule: BeforeProvisioningRuleDto | None = _field(
        "beforeProvisioningRule", "BeforeProvisioningRuleDto", default=...
    )
    cluster: str | None = _field("cluster", default=...)
    cluster_ref: SourceClusterDto | None = _field("clusterRef", "SourceClusterDto", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    managed_sources: list[str] | None = _field("managedSources", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    owner_ref: OwnerDto | None = _field("ownerRef", "OwnerDto", default=...)
    provisioning_config: ProvisioningConfig | None = _field("provisioningConfig", "ProvisioningConfig", default=...)
