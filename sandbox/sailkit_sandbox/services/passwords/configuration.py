"""Configuration of passwords: the tenant's settings, the dictionary and the instructions of pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.request_checks import Upload
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
_KIND: Final = "configurations"
_CONFIG: Final = "password-org-config"
_DICTIONARY: Final = "password-dictionary"
_DEFAULTS: Final[Doc] = {
    "customInstructionsEnabled": False,
    "digitTokenEnabled": False,
    "digitTokenDurationMinutes": 5,
    "digitTokenLength": 6,
}
_BOUNDS: Final[Mapping[str, tuple[int, int]]] = {"digitTokenDurationMinutes": (1, 60), "digitTokenLength": (6, 18)}
_MOST_LINES: Final = 2_500
_LONGEST_LINE: Final = 128
_DEFAULT_LOCALE: Final = "default"


def load(records: Records, id: str) -> Doc:
    """Return a stored configuration without its id; empty if there is none."""
    record = records.get(_KIND, id)
    return {} if record is None else {name: value for name, value in record.doc.items() if name != "id"}


def _store(records: Records, id: str, doc: Mapping[str, Any]) -> bool:
    """Store a configuration, and return whether there was none."""
    is_new = records.get(_KIND, id) is None
    records.remove(_KIND, id)
    records.add(_KIND, [Record({**doc, "id": id})])
    return is_new


def load_config(records: Records) -> Doc:
    """Return the settings of the tenant."""
    return {**_DEFAULTS, **load(records, _CONFIG)}


def get_config(call: OperationCall) -> Response:
    """Return the settings of the tenant."""
    return Response.of(load_config(call.records))


def set_config(call: OperationCall) -> Response:
    """Set the settings of the tenant. Missing ones keep their value."""
    body = bodies.require_object(call.body)
    config = {**load_config(call.records), **{name: body[name] for name in _DEFAULTS if body.get(name) is not None}}
    for name, (least, most) in _BOUNDS.items():
        if not least <= config[name] <= most:
            raise bad_request(f"{name} must be a number from {least} to {most}.")
    _store(call.records, _CONFIG, config)
    return Response.of(config)


def list_forbidden_words(records: Records) -> frozenset[str]:
    """Return the words of the dictionary, in lower case."""
    return frozenset(_parse_words(load(records, _DICTIONARY).get("text", "")))


def _parse_words(text: str) -> list[str]:
    lines = (line.strip() for line in text.splitlines())
    return [line.lower() for line in lines if line and not line.startswith(("#", "locale="))]


def get_dictionary(call: OperationCall) -> Response:
    """Return the dictionary as text."""
    text = load(call.records, _DICTIONARY).get("text", "")
    return Response(200, text.encode(), media_type="text/plain;charset=UTF-8")


def set_dictionary(call: OperationCall) -> Response:
    """Replace the dictionary by a text file of words, one in a line."""
    file = (call.body or {}).get("file")
    try:
        text = file.content.decode() if isinstance(file, Upload) else str(file or "")
    except UnicodeDecodeError:
        raise bad_request("The dictionary must be text in UTF-8.") from None
    words = _parse_words(text)
    if len(words) > _MOST_LINES:
        raise bad_request(f"The dictionary can have {_MOST_LINES} words, not {len(words)}.")
    for word in words:
        if len(word) > _LONGEST_LINE or len(word.split()) > 1:
            raise bad_request(f"{word[:50]!r} is no word of at most {_LONGEST_LINE} characters without spaces.")
    return Response(201 if _store(call.records, _DICTIONARY, {"text": text}) else 200)


def _get_instructions_id(page: str, locale: str | None) -> str:
    return f"password-instructions/{locale or _DEFAULT_LOCALE}/{page}"


def create_instructions(call: OperationCall) -> Response:
    """Set the instructions of a page."""
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "pageId", "pageContent")
    locale = body.get("locale") or _DEFAULT_LOCALE
    instructions = {"pageId": body["pageId"], "pageContent": body["pageContent"], "locale": locale}
    _store(call.records, _get_instructions_id(body["pageId"], locale), instructions)
    return Response.of(instructions)


def get_instructions(call: OperationCall) -> Response:
    """Return the instructions of a page."""
    return Response.of(_require_instructions(call))


def delete_instructions(call: OperationCall) -> Response:
    """Delete the instructions of a page."""
    _require_instructions(call)
    call.records.remove(_KIND, _get_instructions_id(call.ids[0], call.query.get("locale")))
    return Response(204)


def _require_instructions(call: OperationCall) -> Doc:
    instructions = load(call.records, _get_instructions_id(call.ids[0], call.query.get("locale")))
    if not instructions:
        raise not_found("custom password instruction", call.ids[0])
    return instructions


HANDLERS: Final[Mapping[str, Handler]] = {
    "getPasswordOrgConfig": get_config,
    "createPasswordOrgConfig": set_config,
    "putPasswordOrgConfig": set_config,
    "getPasswordDictionary": get_dictionary,
    "putPasswordDictionary": set_dictionary,
    "createCustomPasswordInstructions": create_instructions,
    "getCustomPasswordInstructions": get_instructions,
    "deleteCustomPasswordInstructions": delete_instructions,
}
