from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model
from sailkit_core.uploads import Upload

if TYPE_CHECKING:
    from . import ImportOptions


@_model
class ImportSpConfigRequest(Model):
    data: Upload = _field("data")
    options: ImportOptions | None = _field("options", "ImportOptions", default=...)
