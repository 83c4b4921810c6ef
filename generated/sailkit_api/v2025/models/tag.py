from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME, Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import TagCategoryRefsItem


@_model
class Tag(Model):
    created: datetime.datetime = _field("created", DATETIME)
    id: str = _field("id")
    modified: datetime.datetime = _field("modified", DATETIME)
    name: str = _field("name")
    tag_category_refs: list[TagCategoryRefsItem] = _field("tagCategoryRefs", ["TagCategoryRefsItem"])
