from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DataAccess, IdentityReferenceWithNameAndEmail, ReviewableEntitlementAccount


@_model
class ReviewableEntitlement(Model):
    account: ReviewableEntitlementAccount | None = _field("account", "ReviewableEntitlementAccount", default=...)
    attribute_name: str | None = _field("attributeName", default=...)
    attribute_value: str | None = _field("attributeValue", default=...)
    cloud_governed: bool | None = _field("cloudGoverned", default=...)
    contains_data_access: bool | None = _field("containsDataAccess", default=...)
    data_access: DataAccess | None = _field("dataAccess", "DataAccess", default=...)
    description: str | None = _field("description", default=...)
    has_permissions: bool | None = _field("hasPermissions", default=...)
    id: str = _field("id", default=...)
    is_permission: bool | None = _field("isPermission", default=...)
    name: str | None = _field("name", default=...)
    owner: IdentityReferenceWithNameAndEmail | None = _field("owner", "IdentityReferenceWithNameAndEmail", default=...)
    privileged: bool | None = _field("privileged", default=...)
    revocable: bool | None = _field("revocable", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
    source_schema_object_type: str | None = _field("sourceSchemaObjectType", default=...)
    source_type: str | None = _field("sourceType", default=...)
