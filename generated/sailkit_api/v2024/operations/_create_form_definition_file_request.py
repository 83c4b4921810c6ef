from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CreateFormDefinitionFileRequest, FormDefinitionFileUploadResponse

OPERATION = Operation(
    api=API,
    id="createFormDefinitionFileRequest",
    method="POST",
    path="/form-definitions/{formDefinitionID}/upload",
    tag="Custom Forms",
    results={201: {"application/json": "FormDefinitionFileUploadResponse"}},
    bodies={"multipart/form-data": "CreateFormDefinitionFileRequest"},
    scopes=("sp:forms:manage",),
    page="create-form-definition-file-request",
)


def create_form_definition_file_request(
    form_definition_id: str, body: CreateFormDefinitionFileRequest
) -> Request[FormDefinitionFileUploadResponse]:
    """Create form definition file request.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        OPERATION,
        _fill_path("/form-definitions/{formDefinitionID}/upload", **{"formDefinitionID": form_definition_id}),
        body=body,
    )
