from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import FormInstanceCreatedBy, FormInstanceRecipient, FormInstanceResponseState


@_model
class CreateFormInstanceRequest(Model):
    created_by: FormInstanceCreatedBy = _field("createdBy", "FormInstanceCreatedBy")
    expire: str = _field("expire")
    form_definition_id: str = _field("formDefinitionId")
    recipients: list[FormInstanceRecipient] = _field("recipients", ["FormInstanceRecipient"])
    form_input: dict[str, Any] | None = _field("formInput", default=...)
    stand_alone_form: bool | None = _field("standAloneForm", default=...)
    state: FormInstanceResponseState | str | None = _field("state", default=...)
    ttl: int | None = _field("ttl", default=...)
