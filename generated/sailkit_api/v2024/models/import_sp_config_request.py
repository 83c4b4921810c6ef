from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, File, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ImportOptions


@_model
class ImportSpConfigRequest(Model):
    data: File = _field("data")
    options: ImportOptions | Unset = _field("options", "ImportOptions", default=UNSET)
