from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceUpdatedActor


@_model
class SourceUpdated(Model):
    actor: SourceUpdatedActor = _field("actor", "SourceUpdatedActor")
    connector: str = _field("connector")
    id: str = _field("id")
    modified: datetime.datetime = _field("modified", DATETIME)
    name: str = _field("name")
    type: str = _field("type")
