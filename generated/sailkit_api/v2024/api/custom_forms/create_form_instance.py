from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import CreateFormInstanceRequest, FormInstanceResponse

OPERATION = Operation(
    id="createFormInstance",
    method="POST",
    path="/form-instances",
    prefix="/v2024",
    tag="Custom Forms",
    package="sailkit_api.v2024.models",
    results={201: {"application/json": "FormInstanceResponse"}},
    bodies={"application/json": "CreateFormInstanceRequest"},
    scopes=("sp:forms:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-form-instance",
)


def create_form_instance(body: CreateFormInstanceRequest | None = None) -> Request[FormInstanceResponse]:
    """Create form instance.

    POST /form-instances
    Scopes: sp:forms:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-form-instance
    """
    return Request(OPERATION, "/form-instances", body=UNSET if body is None else body)
