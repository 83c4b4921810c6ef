from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ManuallyUpdatedFields(Model):
    description: bool | Unset = _field("DESCRIPTION", default=UNSET)
    display_name: bool | Unset = _field("DISPLAY_NAME", default=UNSET)
