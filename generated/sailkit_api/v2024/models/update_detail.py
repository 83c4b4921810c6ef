from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import UpdateDetailStatus


@_model
class UpdateDetail(Model):
    message: str | Unset = _field("message", default=UNSET)
    script_name: str | Unset = _field("scriptName", default=UNSET)
    status: UpdateDetailStatus | str | Unset = _field("status", default=UNSET)
    updated_files: list[str] | None | Unset = _field("updatedFiles", default=UNSET)
