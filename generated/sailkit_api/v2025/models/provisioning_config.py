from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningConfigPlanInitializerScript, ServiceDeskSource


@_model
class ProvisioningConfig(Model):
    managed_resource_refs: list[ServiceDeskSource] | None = _field(
        "managedResourceRefs", ["ServiceDeskSource"], default=...
    )
    no_provisioning_requests: bool | None = _field("noProvisioningRequests", default=...)
    plan_initializer_script: ProvisioningConfigPlanInitializerScript | None = _field(
        "planInitializerScript", "ProvisioningConfigPlanInitializerScript", default=...
    )
    provisioning_request_expiration: int | None = _field("provisioningRequestExpiration", default=...)
    universal_manager: bool | None = _field("universalManager", default=...)
