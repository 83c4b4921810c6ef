from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME, UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import AttributeDefinition, SourceFeature


@_model
class Schema(Model):
    attributes: list[AttributeDefinition] | Unset = _field("attributes", ["AttributeDefinition"], default=UNSET)
    configuration: dict[str, Any] | Unset = _field("configuration", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    display_attribute: str | Unset = _field("displayAttribute", default=UNSET)
    features: list[SourceFeature | str] | Unset = _field("features", default=UNSET)
    hierarchy_attribute: str | None | Unset = _field("hierarchyAttribute", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    identity_attribute: str | Unset = _field("identityAttribute", default=UNSET)
    include_permissions: bool | Unset = _field("includePermissions", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    native_object_type: str | Unset = _field("nativeObjectType", default=UNSET)
