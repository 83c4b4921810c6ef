from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import License, ProductOrgType


@_model
class Product(Model):
    api_url: str | None | Unset = _field("apiUrl", default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    date_created: datetime.datetime | None | Unset = _field("dateCreated", DATETIME, default=UNSET)
    last_updated: datetime.datetime | None | Unset = _field("lastUpdated", DATETIME, default=UNSET)
    licenses: list[License] | Unset = _field("licenses", ["License"], default=UNSET)
    notes: str | Unset = _field("notes", default=UNSET)
    org_type: ProductOrgType | str | None | Unset = _field("orgType", default=UNSET)
    product_name: str | Unset = _field("productName", default=UNSET)
    product_region: str | Unset = _field("productRegion", default=UNSET)
    product_right: str | Unset = _field("productRight", default=UNSET)
    product_tenant_id: str | Unset = _field("productTenantId", default=UNSET)
    reason: str | Unset = _field("reason", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    status_date_time: datetime.datetime | Unset = _field("statusDateTime", DATETIME, default=UNSET)
    url: str | Unset = _field("url", default=UNSET)
    zone: str | Unset = _field("zone", default=UNSET)
