from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RequestableObjectType


@_model
class AccountRequestInfo(Model):
    requested_object_id: str | None = _field("requestedObjectId", default=...)
    requested_object_name: str | None = _field("requestedObjectName", default=...)
    requested_object_type: RequestableObjectType | str | None = _field("requestedObjectType", default=...)
