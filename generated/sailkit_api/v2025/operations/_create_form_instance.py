from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateFormInstanceRequest, FormInstanceResponse

OPERATION = Operation(
    api=API,
    id="createFormInstance",
    method="POST",
    path="/form-instances",
    tag="Custom Forms",
    results={201: {"application/json": "FormInstanceResponse"}},
    bodies={"application/json": "CreateFormInstanceRequest"},
    scopes=("sp:forms:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-form-instance",
)


def create_form_instance(
    body: CreateFormInstanceRequest | Mapping[str, Any] | None = None,
) -> Request[FormInstanceResponse]:
    """Creates a form instance, which asks its recipients to fill in a form.

    It is cancelled when it is not completed by `expire`. Starts in state ASSIGNED.
    """
    return Request(OPERATION, "/form-instances", body=body)
