from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RemediationItemDetails(Model):
    application_name: str | Unset = _field("applicationName", default=UNSET)
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    attribute_operation: str | Unset = _field("attributeOperation", default=UNSET)
    attribute_value: str | Unset = _field("attributeValue", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    native_identity: str | Unset = _field("nativeIdentity", default=UNSET)
    target_display_name: str | Unset = _field("targetDisplayName", default=UNSET)
    target_id: str | Unset = _field("targetId", default=UNSET)
    target_name: str | Unset = _field("targetName", default=UNSET)
