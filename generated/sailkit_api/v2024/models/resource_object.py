from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ResourceObject(Model):
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    delete: bool | None = _field("delete", default=...)
    final_update: bool | None = _field("finalUpdate", default=...)
    identity: str | None = _field("identity", default=...)
    incomplete: bool | None = _field("incomplete", default=...)
    incremental: bool | None = _field("incremental", default=...)
    instance: str | None = _field("instance", default=...)
    missing: list[str] | None = _field("missing", default=...)
    name: str | None = _field("name", default=...)
    object_type: str | None = _field("objectType", default=...)
    previous_identity: str | None = _field("previousIdentity", default=...)
    remove: bool | None = _field("remove", default=...)
    uuid: str | None = _field("uuid", default=...)
