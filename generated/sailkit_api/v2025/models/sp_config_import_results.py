from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ObjectImportResult


@_model
class SpConfigImportResults(Model):
    results: dict[str, ObjectImportResult] = _field("results", {"": "ObjectImportResult"})
    export_job_id: str | None = _field("exportJobId", default=...)
