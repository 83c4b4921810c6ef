from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getFileFromS3",
    method="GET",
    path="/form-definitions/{formDefinitionID}/file/{fileID}",
    tag="Custom Forms",
    results={200: {"application/octet-stream": BYTES, "image/jpeg": BYTES, "image/png": BYTES}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    page="get-file-from-s-3",
)


def get_file_from_s3(form_definition_id: Id, file_id: Id, *, accept: str = "") -> Request[bytes]:
    """Returns the content of a file that belongs to a form definition.

    `fileID` is the hashed name from its upload.

    Args:
        form_definition_id: ID of the form definition; see `custom_forms.list_definitions`.
        file_id: ID of the file; see `custom_forms.upload_definition_file`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/form-definitions/{formDefinitionID}/file/{fileID}",
            **{"formDefinitionID": form_definition_id, "fileID": file_id},
        ),
        accept=accept,
    )
