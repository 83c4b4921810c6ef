from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RemediationItemDetails(Model):
    application_name: str | None = _field("applicationName", default=...)
    attribute_name: str | None = _field("attributeName", default=...)
    attribute_operation: str | None = _field("attributeOperation", default=...)
    attribute_value: str | None = _field("attributeValue", default=...)
    id: str = _field("id", default=...)
    native_identity: str | None = _field("nativeIdentity", default=...)
    target_display_name: str | None = _field("targetDisplayName", default=...)
    target_id: str | None = _field("targetId", default=...)
    target_name: str | None = _field("targetName", default=...)
