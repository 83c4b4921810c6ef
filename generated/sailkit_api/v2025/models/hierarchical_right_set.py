from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NestedConfig


@_model
class HierarchicalRightSet(Model):
    category: str | Unset = _field("category", default=UNSET)
    children: list[HierarchicalRightSet] | Unset = _field("children", ["HierarchicalRightSet"], default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    nested_config: NestedConfig | Unset = _field("nestedConfig", "NestedConfig", default=UNSET)
