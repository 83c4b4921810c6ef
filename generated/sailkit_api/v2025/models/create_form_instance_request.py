from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
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
    form_input: dict[str, Any] | Unset = _field("formInput", default=UNSET)
    stand_alone_form: bool | Unset = _field("standAloneForm", default=UNSET)
    state: FormInstanceResponseState | str | Unset = _field("state", default=UNSET)
    ttl: int | Unset = _field("ttl", default=UNSET)
