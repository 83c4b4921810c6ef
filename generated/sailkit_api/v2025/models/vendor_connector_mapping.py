from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...codec import DATETIME, UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import VendorConnectorMappingDeletedAt, VendorConnectorMappingDeletedBy


@_model
class VendorConnectorMapping(Model):
    connector: str | Unset = _field("connector", default=UNSET)
    created_at: datetime.datetime | Unset = _field("createdAt", DATETIME, default=UNSET)
    created_by: str | Unset = _field("createdBy", default=UNSET)
    deleted_at: VendorConnectorMappingDeletedAt | None | Unset = _field(
        "deletedAt", "VendorConnectorMappingDeletedAt", default=UNSET
    )
    deleted_by: VendorConnectorMappingDeletedBy | None | Unset = _field(
        "deletedBy", "VendorConnectorMappingDeletedBy", default=UNSET
    )
    id: str | Unset = _field("id", default=UNSET)
    updated_at: VendorConnectorMappingDeletedAt | None | Unset = _field(
        "updatedAt", "VendorConnectorMappingDeletedAt", default=UNSET
    )
    updated_by: VendorConnectorMappingDeletedBy | None | Unset = _field(
        "updatedBy", "VendorConnectorMappingDeletedBy", default=UNSET
    )
    vendor: str | Unset = _field("vendor", default=UNSET)
