from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessConstraintOperator, AccessItemRefType


@_model
class AccessConstraint(Model):
    operator: AccessConstraintOperator | str = _field("operator")
    type: AccessItemRefType | str = _field("type")
    ids: list[str] | None = _field("ids", default=...)
