"""Secrets in texts: whatever form the service echoes them in, no exception and no log record shows them."""

from __future__ import annotations

import base64
import html
import json
import logging
import time
import traceback
from collections.abc import Callable, Iterator
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import ErrorDetails, SailkitError
from sailkit._secrets import SecretMask
from sailkit_core.masking import mask_text
from tests.facade.conftest import Open, Script, http

Scripted = Callable[..., Script]
SECRET = 'p/+&% \\"q<1234567890äß'
TOKEN = "tok/en+~.abc-1234567890=="

FORMS: dict[str, Callable[[str], str]] = {
    "raw": str,
    "percent-encoded": lambda text: quote(text, safe=""),
    "percent-encoded in lower case": lambda text: quote(text, safe="").lower() if text.islower() else quote(text),
    "form": quote_plus,
    "percent-encoded twice": lambda text: quote(quote(text, safe=""), safe=""),
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON in JSON": lambda text: json.dumps(json.dumps(text))[1:-1],
    "JSON of PHP": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "escapes only": lambda text: "".join(f"\\u{ord(character):04X}" for character in text if ord(character) < 65536),
    "HTML": html.escape,
    "entities": lambda text: "".join(f"&#x{ord(character):x};" for character in text),
    "bytes": lambda text: repr(text.encode("latin-1", "ignore"))[2:-1],
    "hexadecimal": lambda text: text.encode().hex(),
    "base64": lambda text: base64.b64encode(f"an-id:{text}".encode()).decode(),
    "base64 for URLs": lambda text: base64.urlsafe_b64encode(f"x{text} more".encode()).decode(),
}
characters = st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=("Cc", "Cf"))


def core(form: str, text: str) -> str:
    """The part of an encoded secret that must not be shown: base64 has neighbours in its first and last characters."""
    return text[12:-8] if form.startswith("base64") else text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("secret", [SECRET.replace("äß", ""), TOKEN])
def test_a_secret_is_masked_in_every_form(form: str, secret: str) -> None:
    encoded = FORMS[form](secret)
    text = SecretMask([secret]).text(f"before {encoded} after")
    assert core(form, encoded) not in text
    assert "***" in text
    assert text.startswith("before ")
    assert text.endswith(" after")


@given(
    st.text(characters, min_size=4, max_size=200), st.sampled_from(["raw", "percent-encoded", "form", "JSON", "HTML"])
)
def test_any_secret_is_masked(secret: str, form: str) -> None:
    encoded = FORMS[form](secret)
    text = SecretMask([secret]).text(f"|{encoded}|")
    assert encoded not in text or encoded in "|***|"


@given(st.text(characters, max_size=80))
def test_a_text_without_secrets_stays_as_it_is(text: str) -> None:
    if mask_text(text) == text:
        assert SecretMask(["0123456789-secret-0123456789"]).text(text) == text


def test_a_mask_without_secrets_knows_the_usual_ones() -> None:
    assert SecretMask().text("client_secret%3Dabc, Bearer abc123") == "client_secret%3D***"


@pytest.mark.parametrize("text", ["\\", "&amp;", "%25", "client_secret", "bearer ", 'password="', "eyJ", "a b "])
def test_no_text_takes_long(text: str) -> None:
    began = time.monotonic()
    SecretMask(["\\a\\b\\\\\\\\c", "&&&&&x", "%%%%%%x", "aaaa"]).text(text * (100_000 // len(text)))
    assert time.monotonic() - began < 10


def test_keys_and_numbers_are_masked_and_odd_bodies_do_not_break_it() -> None:
    mask = SecretMask(["1234567890", "k-e-y-!"])
    assert mask.json({"k-e-y-!": [1234567890, 12.5, True, None], "id_token": "x"}) == {
        "***": ["***", 12.5, True, None],
        "id_token": "***",
    }
    deep = b"[" * 900 + b'"k-e-y-!"' + b"]" * 900
    assert "k-e-y-!" not in repr(ErrorDetails.parse(deep, mask))
    assert "k-e-y-!" not in repr(ErrorDetails.parse(b"[" * 10**5 + b'"k-e-y-!"', mask))


def test_a_body_of_any_size_is_read_in_time() -> None:
    mask = SecretMask([TOKEN, SECRET])
    began = time.monotonic()
    details = ErrorDetails.parse(b'{"message": "' + b"a tok " * 10_000_000 + b'"}', mask)
    error = json.JSONDecodeError("cut", "a tok " * 10_000_000, 3)
    mask.clean(error)
    assert time.monotonic() - began < 20
    assert len(details.body) <= 1 << 20
    assert len(error.doc) < 20_000


def _texts(error: BaseException) -> Iterator[str]:
    """Everything that a log or a crash report shows of an exception: texts, attributes, and locals of our frames."""
    yield "".join(traceback.format_exception(error))
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    while pending:
        current = pending.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        pending += [current.__cause__, current.__context__]
        yield f"{current!s} {current!r} {vars(current)!r} {current.args!r} {getattr(current, 'doc', '')}"
        for frame, _ in traceback.walk_tb(current.__traceback__):
            if frame.f_globals.get("__name__", "").startswith("sailkit"):
                yield from (f"{name}={value!r}" for name, value in frame.f_locals.items())


def shows(error: BaseException, secret: str) -> list[str]:
    return [text[:300] for text in _texts(error) for form in FORMS.values() if form(secret) in text]


ANSWERS: dict[str, Callable[[str], bytes]] = {
    "text": lambda echo: http(400, echo.encode(), "text/plain"),
    "page": lambda echo: http(502, f"<html>{echo}</html>".encode(), "text/html"),
    "message": lambda echo: http(404, json.dumps({"messages": [{"text": echo}]}).encode()),
    "key": lambda echo: http(409, json.dumps({"detailCode": "x", echo: {"a": [echo]}}).encode()),
    "headers": lambda echo: http(500, b"{}", extra=f"SLPT-Request-ID: {echo}\r\nRetry-After: {echo}\r\n"),
    "reason": lambda echo: f"HTTP/1.1 {echo}\r\n\r\n".encode(),
    "header line": lambda echo: f"HTTP/1.1 200 OK\r\n{echo}\r\n\r\n".encode(),
    "success": lambda echo: http(200, b'{"a": ' + echo.encode()),
    "success type": lambda echo: http(200, b"{", f"application/json; x={echo}"),
    "redirect": lambda echo: http(302, b"", extra=f"Location: /x?{echo}\r\n"),
    "coding": lambda echo: http(200, echo.encode(), extra=f"Content-Encoding: gzip\r\nX: {echo}\r\n"),
}


@pytest.mark.parametrize("form", ["raw", "percent-encoded", "JSON", "base64"])
@pytest.mark.parametrize("answer", ANSWERS)
def test_no_exception_shows_what_the_service_echoes(
    open_client: Open, script: Scripted, caplog: pytest.LogCaptureFixture, answer: str, form: str
) -> None:
    echo = FORMS[form](TOKEN)
    token = http(200, json.dumps({"access_token": TOKEN, "expires_in": 600}).encode())
    client = open_client(script(ANSWERS[answer](echo), token=token).base_url, client_id="an-id", client_secret=SECRET)
    with caplog.at_level(logging.DEBUG, "sailkit"), pytest.raises(SailkitError) as raised:
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert shows(raised.value, TOKEN) == []
    assert core(form, echo) not in str(raised.value)
    assert not [record for record in caplog.records if record.name == "sailkit" and echo in record.getMessage()]


@pytest.mark.parametrize("form", ["raw", "percent-encoded", "form", "JSON", "base64"])
@pytest.mark.parametrize("answer", ANSWERS)
def test_no_exception_shows_what_the_token_endpoint_echoes(
    open_client: Open, script: Scripted, answer: str, form: str
) -> None:
    secret = SECRET.replace("äß", "")
    server = script(token=ANSWERS[answer](FORMS[form](secret)))
    client = open_client(server.base_url, client_id="an-id", client_secret=secret)
    with pytest.raises(SailkitError) as raised:
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert shows(raised.value, secret) == []
    assert core(form, FORMS[form](secret)) not in str(raised.value)


def test_earlier_tokens_are_masked_too(open_client: Open, script: Scripted) -> None:
    tokens = [http(200, json.dumps({"access_token": f"{TOKEN}{n}", "expires_in": 600}).encode()) for n in range(2)]
    server = script(http(401, b"{}"), http(400, f'{{"error": "not {TOKEN}0"}}'.encode()), token=tokens)
    client = open_client(server.base_url, client_id="an-id", client_secret=SECRET)
    with pytest.raises(SailkitError, match=r"not \*\*\*") as raised:
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert shows(raised.value, f"{TOKEN}0") == []
