from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        FormCondition,
        FormElement,
        FormError,
        FormInstanceCreatedBy,
        FormInstanceRecipient,
        FormInstanceResponseState,
    )


@_model
class ListFormInstancesByTenantResponse(Model):
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    created_by: FormInstanceCreatedBy | Unset = _field("createdBy", "FormInstanceCreatedBy", default=UNSET)
    expire: str | Unset = _field("expire", default=UNSET)
    form_conditions: list[FormCondition] | Unset = _field("formConditions", ["FormCondition"], default=UNSET)
    form_data: dict[str, Any] | None | Unset = _field("formData", default=UNSET)
    form_definition_id: str | Unset = _field("formDefinitionId", default=UNSET)
    form_elements: list[FormElement] | Unset = _field("formElements", ["FormElement"], default=UNSET)
    form_errors: list[FormError] | Unset = _field("formErrors", ["FormError"], default=UNSET)
    form_input: dict[str, Any] | None | Unset = _field("formInput", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
    recipients: list[FormInstanceRecipient] | Unset = _field("recipients", ["FormInstanceRecipient"], default=UNSET)
    stand_alone_form: bool | Unset = _field("standAloneForm", default=UNSET)
    stand_alone_form_url: str | Unset = _field("standAloneFormUrl", default=UNSET)
    state: FormInstanceResponseState | str | Unset = _field("state", default=UNSET)
