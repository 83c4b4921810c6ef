from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManuallyUpdatedFields(Model):
    description: bool | None = _field("DESCRIPTION", default=...)
    display_name: bool | None = _field("DISPLAY_NAME", default=...)
