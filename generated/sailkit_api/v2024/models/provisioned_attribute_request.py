from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ProvisionedAttributeOperation


@_model
class ProvisionedAttributeRequest(Model):
    attribute_name: str = _field("attributeName")
    operation: ProvisionedAttributeOperation | str = _field("operation")
    attribute_value: str | None | Unset = _field("attributeValue", default=UNSET)
