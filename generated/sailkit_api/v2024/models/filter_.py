from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FilterType, Range


@_model
class Filter(Model):
    exclude: bool | Unset = _field("exclude", default=UNSET)
    range: Range | Unset = _field("range", "Range", default=UNSET)
    terms: list[str] | Unset = _field("terms", default=UNSET)
    type: FilterType | str | Unset = _field("type", default=UNSET)
