from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ApprovalAttributesRequest(Model):
    additional_attributes: dict[str, str] | Unset = _field("additionalAttributes", default=UNSET)
    comment: str | Unset = _field("comment", default=UNSET)
    remove_attribute_keys: list[str] | Unset = _field("removeAttributeKeys", default=UNSET)
