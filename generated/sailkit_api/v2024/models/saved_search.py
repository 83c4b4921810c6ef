from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Column, Index, SavedSearchFilters, TypedReference


@_model
class SavedSearch(Model):
    indices: list[Index | str] = _field("indices")
    query: str = _field("query")
    columns: dict[str, list[Column]] | Unset = _field("columns", {"": ["Column"]}, default=UNSET)
    created: datetime.datetime | None | Unset = _field("created", DATETIME, default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    fields: list[str] | None | Unset = _field("fields", default=UNSET)
    filters: SavedSearchFilters | None | Unset = _field("filters", "SavedSearchFilters", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | None | Unset = _field("modified", DATETIME, default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    order_by: dict[str, list[str]] | None | Unset = _field("orderBy", default=UNSET)
    owner: TypedReference | Unset = _field("owner", "TypedReference", default=UNSET)
    owner_id: str | Unset = _field("ownerId", default=UNSET)
    public: bool | Unset = _field("public", default=UNSET)
    sort: list[str] | None | Unset = _field("sort", default=UNSET)
