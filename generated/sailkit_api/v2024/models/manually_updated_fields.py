from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ManuallyUpdatedFields(Model):
    description: bool | Unset = _field("DESCRIPTION", default=UNSET)
    display_name: bool | Unset = _field("DISPLAY_NAME", default=UNSET)
