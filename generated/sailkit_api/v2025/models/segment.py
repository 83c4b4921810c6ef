from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OwnerReferenceSegments, VisibilityCriteria


@_model
class Segment(Model):
    active: bool | None = _field("active", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    owner: OwnerReferenceSegments | None = _field("owner", "OwnerReferenceSegments", default=...)
    visibility_criteria: VisibilityCriteria | None = _field("visibilityCriteria", "VisibilityCriteria", default=...)
