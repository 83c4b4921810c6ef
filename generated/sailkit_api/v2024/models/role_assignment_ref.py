from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import BaseReferenceDto


@_model
class RoleAssignmentRef(Model):
    id: str | Unset = _field("id", default=UNSET)
    role: BaseReferenceDto | Unset = _field("role", "BaseReferenceDto", default=UNSET)
