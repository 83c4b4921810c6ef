from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AdditionalOwnerRef, EntitlementAccessModelMetadata, IdentityRef, ObjectRef, PermissionDto


@_model
class Entitlement(Model):
    access_model_metadata: EntitlementAccessModelMetadata | None = _field(
        "accessModelMetadata", "EntitlementAccessModelMetadata", default=...
    )
    additional_owners: list[AdditionalOwnerRef] | None = _field("additionalOwners", ["AdditionalOwnerRef"], default=...)
    attribute: str | None = _field("attribute", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    cloud_governed: bool | None = _field("cloudGoverned", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    direct_permissions: list[PermissionDto] | None = _field("directPermissions", ["PermissionDto"], default=...)
    id: str = _field("id", default=...)
    manually_updated_fields: dict[str, Any] | None = _field("manuallyUpdatedFields", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner: IdentityRef | None = _field("owner", "IdentityRef", default=...)
    privileged: bool | None = _field("privileged", default=...)
    requestable: bool | None = _field("requestable", default=...)
    segments: list[str] | None = _field("segments", default=...)
    source: ObjectRef | None = _field("source", "ObjectRef", default=...)
    source_schema_object_type: str | None = _field("sourceSchemaObjectType", default=...)
    value: str | None = _field("value", default=...)
