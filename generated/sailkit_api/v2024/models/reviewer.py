from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodPolicyOwnerRefType


@_model
class Reviewer(Model):
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    email: str | None | Unset = _field("email", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    type: SodPolicyOwnerRefType | str | Unset = _field("type", default=UNSET)
