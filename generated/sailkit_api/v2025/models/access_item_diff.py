from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessItemDiffEventType


@_model
class AccessItemDiff(Model):
    display_name: str | Unset = _field("displayName", default=UNSET)
    event_type: AccessItemDiffEventType | str | Unset = _field("eventType", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
