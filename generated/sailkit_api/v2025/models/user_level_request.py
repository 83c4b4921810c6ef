from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PublicIdentity


@_model
class UserLevelRequest(Model):
    description: str = _field("description")
    name: str = _field("name")
    owner: PublicIdentity = _field("owner", "PublicIdentity")
    right_sets: list[str] | None = _field("rightSets", default=...)
