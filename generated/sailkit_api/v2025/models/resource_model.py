from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BusinessServiceType


@_model
class ResourceModel(Model):
    application_id: int | Unset = _field("applicationId", default=UNSET)
    full_path: str | None | Unset = _field("fullPath", default=UNSET)
    id: int | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    owners: list[str] | None | Unset = _field("owners", default=UNSET)
    type: BusinessServiceType | int | Unset = _field("type", default=UNSET)
