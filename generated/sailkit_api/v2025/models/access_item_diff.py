from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemDiffEventType


@_model
class AccessItemDiff(Model):
    display_name: str | None = _field("displayName", default=...)
    event_type: AccessItemDiffEventType | str | None = _field("eventType", default=...)
    id: str = _field("id", default=...)
    source_name: str | None = _field("sourceName", default=...)
