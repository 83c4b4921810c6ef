from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BaseSegment, EntitlementPermission, ManuallyUpdatedFields, ObjectRef


@_model
class EntitlementDocument(Model):
    id: str = _field("id")
    name: str = _field("name")
    attribute: str | None = _field("attribute", default=...)
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    cloud_governed: bool | None = _field("cloudGoverned", default=...)
    contains_data_access: bool | None = _field("containsDataAccess", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    display_name: str | None = _field("displayName", default=...)
    hash: str | None = _field("hash", default=...)
    manually_updated_fields: ManuallyUpdatedFields | None = _field(
        "manuallyUpdatedFields", "ManuallyUpdatedFields", default=...
    )
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    permissions: list[EntitlementPermission] | None = _field("permissions", ["EntitlementPermission"], default=...)
    privileged: bool | None = _field("privileged", default=...)
    requestable: bool | None = _field("requestable", default=...)
    schema: str | None = _field("schema", default=...)
    segment_count: int | None = _field("segmentCount", default=...)
    segments: list[BaseSegment] | None = _field("segments", ["BaseSegment"], default=...)
    source: ObjectRef | None = _field("source", "ObjectRef", default=...)
    source_schema_object_type: str | None = _field("sourceSchemaObjectType", default=...)
    synced: str | None = _field("synced", default=...)
    tags: list[str] | None = _field("tags", default=...)
    truncated_attributes: list[str] | None = _field("truncatedAttributes", default=...)
    value: str | None = _field("value", default=...)
