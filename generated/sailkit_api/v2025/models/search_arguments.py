from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TypedReference


@_model
class SearchArguments(Model):
    owner: TypedReference | Unset = _field("owner", "TypedReference", default=UNSET)
    recipients: list[TypedReference] | Unset = _field("recipients", ["TypedReference"], default=UNSET)
    schedule_id: str | Unset = _field("scheduleId", default=UNSET)
