from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MembershipType, Ref, Scope, VisibilityCriteria


@_model
class DataSegment(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    enabled: bool | None = _field("enabled", default=...)
    id: str = _field("id", default=...)
    member_filter: VisibilityCriteria | None = _field("memberFilter", "VisibilityCriteria", default=...)
    member_selection: list[Ref] | None = _field("memberSelection", ["Ref"], default=...)
    membership: MembershipType | str | None = _field("membership", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    published: bool | None = _field("published", default=...)
    scopes: list[Scope] | None = _field("scopes", ["Scope"], default=...)
