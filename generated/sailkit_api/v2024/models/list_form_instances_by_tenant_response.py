from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import FormInstanceResponse


@_model
class ListFormInstancesByTenantResponse(Model):
    count: int | Unset = _field("count", default=UNSET)
    results: list[FormInstanceResponse] | Unset = _field("results", ["FormInstanceResponse"], default=UNSET)
