from __future__ import annotations

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model


@_model
class StartLauncherResponse(Model):
    interactive_process_id: str = _field("interactiveProcessId")
