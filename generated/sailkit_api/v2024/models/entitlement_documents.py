from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import BaseSegment, DocumentType, EntitlementPermission, ManuallyUpdatedFields, ObjectRef


@_model
class EntitlementDocuments(Model):
    id: str = _field("id")
    name: str = _field("name")
    field_type: DocumentType | str | Unset = _field("_type", default=UNSET)
    field_version: str | Unset = _field("_version", default=UNSET)
    attribute: str | Unset = _field("attribute", default=UNSET)
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    cloud_governed: bool | Unset = _field("cloudGoverned", default=UNSET)
    contains_data_access: bool | Unset = _field("containsDataAccess", default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    hash: str | Unset = _field("hash", default=UNSET)
    manually_updated_fields: ManuallyUpdatedFields | None | Unset = _field(
        "manuallyUpdatedFields", "ManuallyUpdatedFields", default=UNSET
    )
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    org: str | Unset = _field("org", default=UNSET)
    permissions: list[EntitlementPermission] | Unset = _field("permissions", ["EntitlementPermission"], default=UNSET)
    pod: str | Unset = _field("pod", default=UNSET)
    privileged: bool | Unset = _field("privileged", default=UNSET)
    requestable: bool | Unset = _field("requestable", default=UNSET)
    schema: str | Unset = _field("schema", default=UNSET)
    segment_count: int | Unset = _field("segmentCount", default=UNSET)
    segments: list[BaseSegment] | Unset = _field("segments", ["BaseSegment"], default=UNSET)
    source: ObjectRef | Unset = _field("source", "ObjectRef", default=UNSET)
    source_schema_object_type: str | Unset = _field("sourceSchemaObjectType", default=UNSET)
    synced: str | Unset = _field("synced", default=UNSET)
    tags: list[str] | Unset = _field("tags", default=UNSET)
    truncated_attributes: list[str] | Unset = _field("truncatedAttributes", default=UNSET)
    type: DocumentType | str | Unset = _field("type", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
