from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DataAccess, IdentityReferenceWithNameAndEmail, ReviewableEntitlementAccount


@_model
class ReviewableEntitlement(Model):
    account: ReviewableEntitlementAccount | None | Unset = _field(
        "account", "ReviewableEntitlementAccount", default=UNSET
    )
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    attribute_value: str | Unset = _field("attributeValue", default=UNSET)
    cloud_governed: bool | Unset = _field("cloudGoverned", default=UNSET)
    contains_data_access: bool | Unset = _field("containsDataAccess", default=UNSET)
    data_access: DataAccess | None | Unset = _field("dataAccess", "DataAccess", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    has_permissions: bool | Unset = _field("hasPermissions", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    is_permission: bool | Unset = _field("isPermission", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: IdentityReferenceWithNameAndEmail | None | Unset = _field(
        "owner", "IdentityReferenceWithNameAndEmail", default=UNSET
    )
    privileged: bool | Unset = _field("privileged", default=UNSET)
    revocable: bool | Unset = _field("revocable", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
    source_schema_object_type: str | Unset = _field("sourceSchemaObjectType", default=UNSET)
    source_type: str | Unset = _field("sourceType", default=UNSET)
