from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import Expression


@_model
class VisibilityCriteria(Model):
    expression: Expression | Unset = _field("expression", "Expression", default=UNSET)
