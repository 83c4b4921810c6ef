from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TypedReference


@_model
class SearchArguments(Model):
    owner: TypedReference | None = _field("owner", "TypedReference", default=...)
    recipients: list[TypedReference] | None = _field("recipients", ["TypedReference"], default=...)
    schedule_id: str | None = _field("scheduleId", default=...)
