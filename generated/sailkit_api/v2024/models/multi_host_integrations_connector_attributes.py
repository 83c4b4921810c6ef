from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MultiHostAttributes, MultiHostFileUploadHistory, MultiHostStatus


@_model
class MultiHostIntegrationsConnectorAttributes(Model):
    connector_file_upload_history: MultiHostFileUploadHistory | None = _field(
        "connectorFileUploadHistory", "MultiHostFileUploadHistory", default=...
    )
    last_source_upload_count: int | None = _field("lastSourceUploadCount", default=...)
    max_allowed_sources: int | None = _field("maxAllowedSources", default=...)
    multi_host_attributes: MultiHostAttributes | None = _field(
        "multiHostAttributes", "MultiHostAttributes", default=...
    )
    multihost_status: MultiHostStatus | str | None = _field("multihost_status", default=...)
    show_account_schema: bool | None = _field("showAccountSchema", default=...)
    show_entitlement_schema: bool | None = _field("showEntitlementSchema", default=...)
