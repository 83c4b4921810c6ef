from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import UpdateDetailStatus


@_model
class UpdateDetail(Model):
    message: str | None = _field("message", default=...)
    script_name: str | None = _field("scriptName", default=...)
    status: UpdateDetailStatus | str | None = _field("status", default=...)
    updated_files: list[str] | None = _field("updatedFiles", default=...)
