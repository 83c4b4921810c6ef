from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import Selector2


@_model
class AccessProfileDetailsAccountSelector(Model):
    selectors: list[Selector2] | None | Unset = _field("selectors", ["Selector2"], default=UNSET)
