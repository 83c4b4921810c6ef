from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ExpressionOperator, ExpressionValue


@_model
class ExpressionChildrenItem(Model):
    attribute: str | None | Unset = _field("attribute", default=UNSET)
    children: str | None | Unset = _field("children", default=UNSET)
    operator: ExpressionOperator | str | Unset = _field("operator", default=UNSET)
    value: ExpressionValue | None | Unset = _field("value", "ExpressionValue", default=UNSET)
