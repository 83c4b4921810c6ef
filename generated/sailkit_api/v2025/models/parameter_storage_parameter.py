from __future__ import annotations

import datetime
from typing import Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ParameterStorageParameter(Model):
    id: str = _field("id")
    name: str = _field("name")
    owner_id: str = _field("ownerId")
    public_fields: dict[str, Any] = _field("publicFields")
    description: str | None = _field("description", default=...)
    last_modified_at: datetime.datetime | None = _field("lastModifiedAt", DATETIME, default=...)
    last_modified_by: str | None = _field("lastModifiedBy", default=...)
    primary_field: str | None = _field("primaryField", default=...)
    private_fields_last_modified_at: datetime.datetime | None = _field(
        "privateFieldsLastModifiedAt", DATETIME, default=...
    )
    private_fields_last_modified_by: str | None = _field("privateFieldsLastModifiedBy", default=...)
    type: str | None = _field("type", default=...)
