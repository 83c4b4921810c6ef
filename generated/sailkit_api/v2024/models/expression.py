from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ExpressionChildrenItem, ExpressionOperator, ExpressionValue


@_model
class Expression(Model):
    attribute: str | None | Unset = _field("attribute", default=UNSET)
    children: list[ExpressionChildrenItem] | None | Unset = _field(
        "children", ["ExpressionChildrenItem"], default=UNSET
    )
    operator: ExpressionOperator | str | Unset = _field("operator", default=UNSET)
    value: ExpressionValue | None | Unset = _field("value", "ExpressionValue", default=UNSET)
