from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

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
    form_definition_id: Id, body: CreateFormDefinitionFileRequest | Mapping[str, Any] | Upload
) -> Request[FormDefinitionFileUploadResponse]:
    """Uploads a file for a form definition, and returns the id of the file.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
    """
    return Request(
        OPERATION,
        _fill_path("/form-definitions/{formDefinitionID}/upload", **{"formDefinitionID": form_definition_id}),
        body=body,
    )
