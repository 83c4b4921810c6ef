from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AdditionalOwnerRef, EntitlementAccessModelMetadata, IdentityRef, ObjectRef, PermissionDto


@_model
class Entitlement(Model):
    access_model_metadata: EntitlementAccessModelMetadata | Unset = _field(
        "accessModelMetadata", "EntitlementAccessModelMetadata", default=UNSET
    )
    additional_owners: list[AdditionalOwnerRef] | None | Unset = _field(
        "additionalOwners", ["AdditionalOwnerRef"], default=UNSET
    )
    attribute: str | Unset = _field("attribute", default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    cloud_governed: bool | Unset = _field("cloudGoverned", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    direct_permissions: list[PermissionDto] | Unset = _field("directPermissions", ["PermissionDto"], default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    manually_updated_fields: dict[str, Any] | None | Unset = _field("manuallyUpdatedFields", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: IdentityRef | None | Unset = _field("owner", "IdentityRef", default=UNSET)
    privileged: bool | Unset = _field("privileged", default=UNSET)
    requestable: bool | Unset = _field("requestable", default=UNSET)
    segments: list[str] | None | Unset = _field("segments", default=UNSET)
    source: ObjectRef | Unset = _field("source", "ObjectRef", default=UNSET)
    source_schema_object_type: str | Unset = _field("sourceSchemaObjectType", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
