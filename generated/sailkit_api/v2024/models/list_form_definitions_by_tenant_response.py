from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormDefinitionResponse


@_model
class ListFormDefinitionsByTenantResponse(Model):
    count: int | Unset = _field("count", default=UNSET)
    results: list[FormDefinitionResponse] | Unset = _field("results", ["FormDefinitionResponse"], default=UNSET)
