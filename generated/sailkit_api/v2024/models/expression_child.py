from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExpressionOperator, ExpressionValue


@_model
class ExpressionChild(Model):
    attribute: str | None = _field("attribute", default=...)
    children: str | None = _field("children", default=...)
    operator: ExpressionOperator | str | None = _field("operator", default=...)
    value: ExpressionValue | None = _field("value", "ExpressionValue", default=...)
