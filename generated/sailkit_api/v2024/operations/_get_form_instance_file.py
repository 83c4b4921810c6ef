from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def get_form_instance_file(form_instance_id: str, file_id: str, *, accept: str = "") -> Request[bytes]:
    """Get form instance file."""
    return Request(
        OPERATION,
        _path(
            "/form-instances/{formInstanceID}/file/{fileID}", **{"formInstanceID": form_instance_id, "fileID": file_id}
        ),
        accept=accept,
    )
