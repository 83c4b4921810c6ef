from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import License, ProductOrgType


@_model
class Product(Model):
    api_url: str | None = _field("apiUrl", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    date_created: datetime.datetime | None = _field("dateCreated", DATETIME, default=...)
    last_updated: datetime.datetime | None = _field("lastUpdated", DATETIME, default=...)
    licenses: list[License] | None = _field("licenses", ["License"], default=...)
    notes: str | None = _field("notes", default=...)
    org_type: ProductOrgType | str | None = _field("orgType", default=...)
    product_name: str | None = _field("productName", default=...)
    product_region: str | None = _field("productRegion", default=...)
    product_right: str | None = _field("productRight", default=...)
    product_tenant_id: str | None = _field("productTenantId", default=...)
    reason: str | None = _field("reason", default=...)
    status: str | None = _field("status", default=...)
    status_date_time: datetime.datetime | None = _field("statusDateTime", DATETIME, default=...)
    url: str | None = _field("url", default=...)
    zone: str | None = _field("zone", default=...)
