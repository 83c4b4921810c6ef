from __future__ import annotations

import datetime
from typing import Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class ParameterStorageParameter(Model):
    id: str = _field("id")
    name: str = _field("name")
    owner_id: str = _field("ownerId")
    public_fields: dict[str, Any] = _field("publicFields")
    description: str | Unset = _field("description", default=UNSET)
    last_modified_at: datetime.datetime | Unset = _field("lastModifiedAt", DATETIME, default=UNSET)
    last_modified_by: str | Unset = _field("lastModifiedBy", default=UNSET)
    primary_field: str | Unset = _field("primaryField", default=UNSET)
    private_fields_last_modified_at: datetime.datetime | Unset = _field(
        "privateFieldsLastModifiedAt", DATETIME, default=UNSET
    )
    private_fields_last_modified_by: str | Unset = _field("privateFieldsLastModifiedBy", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
