from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceCreatedActor


@_model
class SourceCreated(Model):
    actor: SourceCreatedActor = _field("actor", "SourceCreatedActor")
    connector: str = _field("connector")
    created: datetime.datetime = _field("created", DATETIME)
    id: str = _field("id")
    name: str = _field("name")
    type: str = _field("type")
