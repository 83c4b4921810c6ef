from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import NonEmployeeBulkUploadState


@_model
class NonEmployeeBulkUploadStatus(Model):
    status: NonEmployeeBulkUploadState | str | Unset = _field("status", default=UNSET)
