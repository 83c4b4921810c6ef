"""Dry runs: the HTTP request of a call as JSON or text, without secrets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from sailkit_core.masking import MASK, mask, mask_text
from sailkit_core.request import HttpRequest

__all__ = ["request_as_json", "request_as_text"]


def request_as_json(request: HttpRequest, base_url: str) -> dict[str, Any]:
    """Return method, address, headers and body of a request; secrets are replaced by ***."""
    query = f"?{urlencode(mask(request.params), safe='*,:')}" if request.params else ""
    headers = {"Authorization": f"Bearer {MASK}", **mask(request.headers)}
    content: dict[str, Any] = {"method": request.method, "url": f"{base_url}{request.url}{query}", "headers": headers}
    if request.content is not None:
        content["body"] = _body(request.content)
    elif request.files or request.fields:
        files = {name: f"<file {file_name}>" if file_name else MASK for name, (file_name, _, _) in request.files}
        parts = {name: _part(value) for name, (file_name, value, _) in request.files if not file_name}
        headers["Content-Type"] = "multipart/form-data"
        content["body"] = mask({**request.fields, **files, **parts})
    return content


def request_as_text(content: Mapping[str, Any]) -> str:
    """Return what `request_as_json` returns as lines of an HTTP request."""
    lines = [f"{content['method']} {content['url']}"]
    lines += [f"{name}: {value}" for name, value in content["headers"].items()]
    if "body" in content:
        body = content["body"]
        lines += ["", body if isinstance(body, str) else json.dumps(body, indent=2, ensure_ascii=False)]
    return "\n".join(lines) + "\n"


def _body(content: bytes) -> Any:
    try:
        return mask(json.loads(content))
    except ValueError:
        pass
    try:
        return mask_text(content.decode())
    except UnicodeDecodeError:
        return f"<{len(content)} bytes>"


def _part(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
