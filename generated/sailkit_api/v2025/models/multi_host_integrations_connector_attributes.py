from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import (
        MultiHostFileUploadHistory,
        MultiHostIntegrationsConnectorAttributesMultiHostAttributes,
        MultiHostIntegrationsConnectorAttributesMultihostStatus,
    )


@_model
class MultiHostIntegrationsConnectorAttributes(Model):
    connector_file_upload_history: MultiHostFileUploadHistory | Unset = _field(
        "connectorFileUploadHistory", "MultiHostFileUploadHistory", default=UNSET
    )
    last_source_upload_count: int | Unset = _field("lastSourceUploadCount", default=UNSET)
    max_allowed_sources: int | Unset = _field("maxAllowedSources", default=UNSET)
    multi_host_attributes: MultiHostIntegrationsConnectorAttributesMultiHostAttributes | Unset = _field(
        "multiHostAttributes", "MultiHostIntegrationsConnectorAttributesMultiHostAttributes", default=UNSET
    )
    multihost_status: MultiHostIntegrationsConnectorAttributesMultihostStatus | str | Unset = _field(
        "multihost_status", default=UNSET
    )
    show_account_schema: bool | Unset = _field("showAccountSchema", default=UNSET)
    show_entitlement_schema: bool | Unset = _field("showEntitlementSchema", default=UNSET)
