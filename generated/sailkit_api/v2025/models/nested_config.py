from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NestedConfig(Model):
    ancestor_id: str | Unset = _field("ancestorId", default=UNSET)
    children_ids: list[str] | Unset = _field("childrenIds", default=UNSET)
    depth: int | Unset = _field("depth", default=UNSET)
    parent_id: str | None | Unset = _field("parentId", default=UNSET)
