from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TagCategoryRef


@_model
class Tag(Model):
    created: datetime.datetime = _field("created", DATETIME, default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime = _field("modified", DATETIME, default=...)
    name: str = _field("name")
    tag_category_refs: list[TagCategoryRef] = _field("tagCategoryRefs", ["TagCategoryRef"], default=...)
