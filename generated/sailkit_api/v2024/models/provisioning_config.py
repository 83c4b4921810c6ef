from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisioningConfigPlanInitializerScript, ServiceDeskSource


@_model
class ProvisioningConfig(Model):
    managed_resource_refs: list[ServiceDeskSource] | Unset = _field(
        "managedResourceRefs", ["ServiceDeskSource"], default=UNSET
    )
    no_provisioning_requests: bool | Unset = _field("noProvisioningRequests", default=UNSET)
    plan_initializer_script: ProvisioningConfigPlanInitializerScript | None | Unset = _field(
        "planInitializerScript", "ProvisioningConfigPlanInitializerScript", default=UNSET
    )
    provisioning_request_expiration: int | Unset = _field("provisioningRequestExpiration", default=UNSET)
    universal_manager: bool | Unset = _field("universalManager", default=UNSET)
