from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NestedConfig(Model):
    ancestor_id: str | None = _field("ancestorId", default=...)
    children_ids: list[str] | None = _field("childrenIds", default=...)
    depth: int | None = _field("depth", default=...)
    parent_id: str | None = _field("parentId", default=...)
