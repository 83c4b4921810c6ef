from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Index


@_model
class SearchExportReportArguments(Model):
    query: str = _field("query")
    columns: str | Unset = _field("columns", default=UNSET)
    indices: list[Index | str] | Unset = _field("indices", default=UNSET)
    sort: list[str] | Unset = _field("sort", default=UNSET)
