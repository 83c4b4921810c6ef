from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ReportFormat


@_model
class OrphanIdentitiesReportArguments(Model):
    selected_formats: list[ReportFormat | str] | Unset = _field("selectedFormats", default=UNSET)
