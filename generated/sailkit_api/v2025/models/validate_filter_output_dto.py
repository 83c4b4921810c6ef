from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class ValidateFilterOutputDto(Model):
    is_path_exist: bool | Unset = _field("isPathExist", default=UNSET)
    is_valid: bool | Unset = _field("isValid", default=UNSET)
    is_valid_json_path: bool | Unset = _field("isValidJSONPath", default=UNSET)
