from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import NestedConfig


@_model
class HierarchicalRightSet(Model):
    category: str | None = _field("category", default=...)
    children: list[HierarchicalRightSet] | None = _field("children", ["HierarchicalRightSet"], default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    nested_config: NestedConfig | None = _field("nestedConfig", "NestedConfig", default=...)
