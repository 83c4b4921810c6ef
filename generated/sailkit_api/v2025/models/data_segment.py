from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MembershipType, Ref, Scope, VisibilityCriteria


@_model
class DataSegment(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    member_filter: VisibilityCriteria | Unset = _field("memberFilter", "VisibilityCriteria", default=UNSET)
    member_selection: list[Ref] | Unset = _field("memberSelection", ["Ref"], default=UNSET)
    membership: MembershipType | str | Unset = _field("membership", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    published: bool | Unset = _field("published", default=UNSET)
    scopes: list[Scope] | Unset = _field("scopes", ["Scope"], default=UNSET)
