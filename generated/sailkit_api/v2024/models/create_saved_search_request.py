from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Column, Index, SavedSearchFilters


@_model
class CreateSavedSearchRequest(Model):
    indices: list[Index | str] = _field("indices")
    query: str = _field("query")
    columns: dict[str, list[Column]] | None = _field("columns", {"": ["Column"]}, default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    description: str | None = _field("description", default=...)
    fields: list[str] | None = _field("fields", default=...)
    filters: SavedSearchFilters | None = _field("filters", "SavedSearchFilters", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    name: str | None = _field("name", default=...)
    order_by: dict[str, list[str]] | None = _field("orderBy", default=...)
    sort: list[str] | None = _field("sort", default=...)
