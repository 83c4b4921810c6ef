from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
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
class FormInstanceResponse(Model):
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    created_by: FormInstanceCreatedBy | None = _field("createdBy", "FormInstanceCreatedBy", default=...)
    expire: str | None = _field("expire", default=...)
    form_conditions: list[FormCondition] | None = _field("formConditions", ["FormCondition"], default=...)
    form_data: dict[str, Any] | None = _field("formData", default=...)
    form_definition_id: str | None = _field("formDefinitionId", default=...)
    form_elements: list[FormElement] | None = _field("formElements", ["FormElement"], default=...)
    form_errors: list[FormError] | None = _field("formErrors", ["FormError"], default=...)
    form_input: dict[str, Any] | None = _field("formInput", default=...)
    id: str = _field("id", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
    recipients: list[FormInstanceRecipient] | None = _field("recipients", ["FormInstanceRecipient"], default=...)
    stand_alone_form: bool | None = _field("standAloneForm", default=...)
    stand_alone_form_url: str | None = _field("standAloneFormUrl", default=...)
    state: FormInstanceResponseState | str | None = _field("state", default=...)
