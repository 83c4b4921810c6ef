from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Index


@_model
class SearchExportReportArguments(Model):
    query: str = _field("query")
    columns: str | None = _field("columns", default=...)
    indices: list[Index | str] | None = _field("indices", default=...)
    sort: list[str] | None = _field("sort", default=...)
