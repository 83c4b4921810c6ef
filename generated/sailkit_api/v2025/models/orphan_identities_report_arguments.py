from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ReportFormat


@_model
class OrphanIdentitiesReportArguments(Model):
    selected_formats: list[ReportFormat | str] | None = _field("selectedFormats", default=...)
