from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SelectorAccountMatchConfigMatchExpression


@_model
class SelectorAccountMatchConfig(Model):
    match_expression: SelectorAccountMatchConfigMatchExpression | Unset = _field(
        "matchExpression", "SelectorAccountMatchConfigMatchExpression", default=UNSET
    )
