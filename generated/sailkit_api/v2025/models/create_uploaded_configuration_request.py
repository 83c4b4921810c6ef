from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model
from sailkit_core.uploads import Upload


@_model
class CreateUploadedConfigurationRequest(Model):
    data: Upload = _field("data")
    name: str = _field("name")
