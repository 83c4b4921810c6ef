from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ValidateFilterOutputDto(Model):
    is_path_exist: bool | Unset = _field("isPathExist", default=UNSET)
    is_valid: bool | Unset = _field("isValid", default=UNSET)
    is_valid_json_path: bool | Unset = _field("isValidJSONPath", default=UNSET)
