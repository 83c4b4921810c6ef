from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getFormInstanceFile",
    method="GET",
    path="/form-instances/{formInstanceID}/file/{fileID}",
    tag="Custom Forms",
    results={200: {"application/octet-stream": BYTES, "image/jpeg": BYTES, "image/png": BYTES}},
    scopes=("sp:forms:manage",),
    page="get-form-instance-file",
)


def get_form_instance_file(form_instance_id: Id, file_id: Id, *, accept: str = "") -> Request[bytes]:
    """Returns the content of a file that belongs to a form instance.

    `fileID` is the hashed name from its upload.

    Args:
        form_instance_id: ID of the form instance; see `custom_forms.list_definitions`.
        file_id: ID of the file; see `custom_forms.upload_definition_file`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/form-instances/{formInstanceID}/file/{fileID}", **{"formInstanceID": form_instance_id, "fileID": file_id}
        ),
        accept=accept,
    )
