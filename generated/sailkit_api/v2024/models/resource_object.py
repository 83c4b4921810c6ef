from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ResourceObject(Model):
    attributes: dict[str, Any] | Unset = _field("attributes", default=UNSET)
    delete: bool | Unset = _field("delete", default=UNSET)
    final_update: bool | Unset = _field("finalUpdate", default=UNSET)
    identity: str | Unset = _field("identity", default=UNSET)
    incomplete: bool | Unset = _field("incomplete", default=UNSET)
    incremental: bool | Unset = _field("incremental", default=UNSET)
    instance: str | Unset = _field("instance", default=UNSET)
    missing: list[str] | Unset = _field("missing", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    object_type: str | Unset = _field("objectType", default=UNSET)
    previous_identity: str | Unset = _field("previousIdentity", default=UNSET)
    remove: bool | Unset = _field("remove", default=UNSET)
    uuid: str | Unset = _field("uuid", default=UNSET)
