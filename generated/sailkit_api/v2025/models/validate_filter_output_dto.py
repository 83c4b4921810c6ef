from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ValidateFilterOutputDto(Model):
    is_path_exist: bool | None = _field("isPathExist", default=...)
    is_valid: bool | None = _field("isValid", default=...)
    is_valid_json_path: bool | None = _field("isValidJSONPath", default=...)
