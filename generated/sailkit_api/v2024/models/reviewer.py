from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodPolicyOwnerRefType


@_model
class Reviewer(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    email: str | None = _field("email", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    type: SodPolicyOwnerRefType | str | None = _field("type", default=...)
