from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeDefinition, SourceFeature


@_model
class Schema(Model):
    attributes: list[AttributeDefinition] | None = _field("attributes", ["AttributeDefinition"], default=...)
    configuration: dict[str, Any] | None = _field("configuration", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    display_attribute: str | None = _field("displayAttribute", default=...)
    features: list[SourceFeature | str] | None = _field("features", default=...)
    hierarchy_attribute: str | None = _field("hierarchyAttribute", default=...)
    id: str = _field("id", default=...)
    identity_attribute: str | None = _field("identityAttribute", default=...)
    include_permissions: bool | None = _field("includePermissions", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    native_object_type: str | None = _field("nativeObjectType", default=...)
