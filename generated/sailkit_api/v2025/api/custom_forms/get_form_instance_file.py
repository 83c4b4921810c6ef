from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getFormInstanceFile",
    method="GET",
    path="/form-instances/{formInstanceID}/file/{fileID}",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/octet-stream": BYTES, "image/jpeg": BYTES, "image/png": BYTES}},
    scopes=("sp:forms:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-form-instance-file",
)


def get_form_instance_file(form_instance_id: str, file_id: str, *, accept: str = "") -> Request[bytes]:
    """Get form instance file.

    GET /form-instances/{formInstanceID}/file/{fileID}
    Scopes: sp:forms:manage.

    Args:
        form_instance_id: Text.
        file_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-form-instance-file
    """
    return Request(
        OPERATION,
        _path(
            "/form-instances/{formInstanceID}/file/{fileID}", **{"formInstanceID": form_instance_id, "fileID": file_id}
        ),
        accept=accept,
    )
