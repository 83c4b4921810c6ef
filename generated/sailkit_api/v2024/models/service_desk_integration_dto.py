from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    before_provisioning_rule: BeforeProvisioningRuleDto | Unset = _field(
        "beforeProvisioningRule", "BeforeProvisioningRuleDto", default=UNSET
    )
    cluster: str | None | Unset = _field("cluster", default=UNSET)
    cluster_ref: SourceClusterDto | Unset = _field("clusterRef", "SourceClusterDto", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    managed_sources: list[str] | Unset = _field("managedSources", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    owner_ref: OwnerDto | Unset = _field("ownerRef", "OwnerDto", default=UNSET)
    provisioning_config: ProvisioningConfig | Unset = _field("provisioningConfig", "ProvisioningConfig", default=UNSET)
