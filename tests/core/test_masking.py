"""Masking: the usual names of secrets and texts that contain them, and what stays readable."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_api.v2025 import models
from sailkit_core.masking import is_secret_name, mask, mask_text

SECRET_NAMES = """
    secretKey client_secret clientSecret clientsecret CLIENT_SECRET OAuth2ClientSecret pwd PWD dbPwd passwd password
    Password password1 passwordV2 newPassword2 encryptedPassword passwordHash db.password signingKey privateKey
    sshPrivateKeyPEM jwt JWT cookie Set-Cookie PIN userPin ccg_pin pinCode passphrase passcode apiKey apikey API-KEY
    x-api-key accessKey AWS_SECRET_ACCESS_KEY sharedAccessKey accountKey sas SASToken connectionString
    CONNECTION_STRING connStr kbaAnswer answer securityAnswers Authorization authorizationHeader bearerToken
    refresh_token idToken sessionId dbPass basicAuth credentials encryptionKey keystorePassword licenseKey
    /connectorAttributes/password /connectorAttributes/credentials/0
"""
PLAIN_NAMES = """
    name id key path passwordPolicies passwordPolicyId passwordExpirationDays passwordMinLength secretQuestion
    secretQuestionCount hasToken maxTokens requiresPassword tokenizer tokenUrl tokenEndpoint pinned pinnedConfig
    keyboard spin mapping opinion compass passport bypassIdp privateKeyId accessKeyId credentialProviderEnabled
    authType authorizationUrl answeredBy cookieConsent signatureRequired publicKeyId accessTokenValiditySeconds
"""


@pytest.mark.parametrize("name", SECRET_NAMES.split())
def test_the_usual_names_of_secrets_are_known(name: str) -> None:
    assert is_secret_name(name)
    for value in ("hush", ["hush"], {"a": "hush"}, 4711, models.IdentityRef(id="hush")):
        for data in ({name: value}, {"a": [{"b": {name: value}}]}, [(name, value)]):
            text = repr(mask(data))
            assert "hush" not in text
            assert "4711" not in text


@pytest.mark.parametrize("name", PLAIN_NAMES.split())
def test_other_names_stay_readable(name: str) -> None:
    assert not is_secret_name(name)
    assert mask({name: "text", "n": {name: 5}}) == {name: "text", "n": {name: 5}}


@pytest.mark.parametrize("name", ["name", "key", "attribute", "attributeName", "path", "property", "id", "type"])
@pytest.mark.parametrize("value", ["value", "values", "newValue", "stringValue"])
def test_a_value_beside_the_name_of_a_secret_is_masked(name: str, value: str) -> None:
    assert mask({name: "dbPassword", value: "hush", "op": "add"}) == {name: "dbPassword", value: "***", "op": "add"}
    assert mask({name: "city", value: "Austin"}) == {name: "city", value: "Austin"}


@pytest.mark.parametrize("value", [None, True, False, "", [], {}])
def test_it_stays_visible_whether_there_is_a_secret(value: Any) -> None:
    assert mask({"password": value}) == {"password": value}


@pytest.mark.parametrize(
    "text",
    [
        "Server=db;User Id=sa;Password=hush and more hush;Database=d",
        "jdbc:sqlserver://db;user=sa;password={hush;hush};encrypt=true",
        'Driver=x;PWD="hush;hush"',
        "AccountName=a;AccountKey=hush==;EndpointSuffix=core",
        "postgres://user:hush@db/x",
        "postgres://user:hu@hush@db/x",
        "https://:hush@host",
        "Bearer hush1234.hush",
        "authorization: bearer hush1234",
        "Basic aHVzaDpodXNo",
        "got eyJhbGciOiJodXNoIn0.eyJzdWIiOiJodXNoIn0.hush",
        "-----BEGIN RSA PRIVATE KEY-----\nhush\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nhush",
        '{"user": "x", "client_secret": "hush\\"hush", "n": 1}',
        "grant_type=x&client_secret=hush&n=1",
        "https://host/blob?sv=1&sig=hush",
        "failed: a=b password=hush",
        "https://host/?X-Amz-Signature=hush&a=1",
    ],
)
def test_secrets_within_texts_are_masked(text: str) -> None:
    for shown in (mask_text(text), repr(models.Identity.from_dict({"attributes": {"a": [text]}}))):
        assert "***" in shown
        assert "hush" not in shown
        assert "aHVzaDpodXNo" not in shown


@pytest.mark.parametrize(
    "text",
    ["Bearer authentication", "Basic authentication is required", "a=b", 'name eq "x"', "12:30", "https://host/a"],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert mask_text(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Bearer abc123", "Bearer ***"),
        ("bearer%20abc123", "bearer%20***"),
        ("Authorization: Basic YWJjOmRlZg==", "Authorization: Basic ***"),
        ("grant_type=x&client_secret=abc&y=1", "grant_type=x&client_secret=***&y=1"),
        ('{"access_token": "a b", "x": 1}', '{"access_token": "***", "x": 1}'),
        ('{\\"refresh_token\\":\\"ab\\"}', '{\\"refresh_token\\":\\"***\\"}'),
        ("got eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln!", "got ***!"),
        ("client_secret%3Dabc%26y", "client_secret%3D***"),
        ("token: a1b2c3 is wrong", "token: *** is wrong"),
        ("password='cut off", "password='***"),
        ('{\\"password\\": \\"a b\\", \\"x\\": 1}', '{\\"password\\": \\"***\\", \\"x\\": 1}'),
        ("Bearer authentication is required", "Bearer authentication is required"),
        ("access_token: missing", "access_token: missing"),
    ],
)
def test_the_text_around_a_secret_stays(text: str, masked: str) -> None:
    assert mask_text(text) == masked


PIECES = [
    "a",
    "=",
    ":",
    ";",
    "&",
    '"',
    "'",
    "{",
    "}",
    " ",
    "\n",
    "\\",
    "://",
    "@",
    "eyJ",
    "password",
    "Bearer ",
    "-----BEGIN ",
]


@pytest.mark.parametrize("first", PIECES)
@pytest.mark.parametrize("second", PIECES)
def test_a_long_text_takes_no_longer_than_its_length(first: str, second: str) -> None:
    began = time.monotonic()
    mask_text(f"password={first}" + (first + second) * 20_000 + "=PRIVATE KEY")
    assert time.monotonic() - began < 20


@given(
    st.recursive(
        st.none() | st.integers() | st.text("a=:;\"'@/ {}"),
        lambda inner: st.lists(inner) | st.dictionaries(st.text("ab=;"), inner) | st.tuples(inner, inner),
        max_leaves=8,
    )
)
def test_any_value_can_be_masked(value: Any) -> None:
    assert type(mask(value)) is type(value)
