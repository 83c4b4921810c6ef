from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import EntitlementType


@_model
class ExceptionCriterion(Model):
    existing: bool | None = _field("existing", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    type: EntitlementType | str | None = _field("type", default=...)
