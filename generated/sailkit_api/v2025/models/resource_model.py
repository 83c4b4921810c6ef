from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BusinessServiceType


@_model
class ResourceModel(Model):
    application_id: int | None = _field("applicationId", default=...)
    full_path: str | None = _field("fullPath", default=...)
    id: int = _field("id", default=...)
    name: str | None = _field("name", default=...)
    owners: list[str] | None = _field("owners", default=...)
    type: BusinessServiceType | int | None = _field("type", default=...)
