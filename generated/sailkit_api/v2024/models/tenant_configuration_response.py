from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuditDetails, TenantConfigurationDetails


@_model
class TenantConfigurationResponse(Model):
    audit_details: AuditDetails | Unset = _field("auditDetails", "AuditDetails", default=UNSET)
    config_details: TenantConfigurationDetails | Unset = _field(
        "configDetails", "TenantConfigurationDetails", default=UNSET
    )
