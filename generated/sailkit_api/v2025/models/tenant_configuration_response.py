from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuditDetails, TenantConfigurationDetails


@_model
class TenantConfigurationResponse(Model):
    audit_details: AuditDetails | None = _field("auditDetails", "AuditDetails", default=...)
    config_details: TenantConfigurationDetails | None = _field(
        "configDetails", "TenantConfigurationDetails", default=...
    )
