from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RequestableObjectType


@_model
class AccountRequestInfo(Model):
    requested_object_id: str | Unset = _field("requestedObjectId", default=UNSET)
    requested_object_name: str | Unset = _field("requestedObjectName", default=UNSET)
    requested_object_type: RequestableObjectType | str | Unset = _field("requestedObjectType", default=UNSET)
