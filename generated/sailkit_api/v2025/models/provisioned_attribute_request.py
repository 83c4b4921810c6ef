from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ProvisionedAttributeOperation


@_model
class ProvisionedAttributeRequest(Model):
    attribute_name: str = _field("attributeName")
    operation: ProvisionedAttributeOperation | str = _field("operation")
    attribute_value: str | None = _field("attributeValue", default=...)
