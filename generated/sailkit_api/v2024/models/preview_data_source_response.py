from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import FormElementDataSourceConfigOptions


@_model
class PreviewDataSourceResponse(Model):
    results: list[FormElementDataSourceConfigOptions] | Unset = _field(
        "results", ["FormElementDataSourceConfigOptions"], default=UNSET
    )
