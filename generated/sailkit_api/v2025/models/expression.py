from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ExpressionChild, ExpressionOperator, ExpressionValue


@_model
class Expression(Model):
    attribute: str | None = _field("attribute", default=...)
    children: list[ExpressionChild] | None = _field("children", ["ExpressionChild"], default=...)
    operator: ExpressionOperator | str | None = _field("operator", default=...)
    value: ExpressionValue | None = _field("value", "ExpressionValue", default=...)
