"""Key pair of the sandbox, with which clients encrypt passwords; the same in every sandbox."""

from __future__ import annotations

import base64
import binascii
from typing import Final

KEY_ID: Final = "c2FuZGJveC1wYXNzd29yZC1rZXk="
# DER in Base64, as in responses of the service.
PUBLIC_KEY: Final = (
    "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwTA4IKJITGpSxOhtWH8OS5kqmtDiLGYE4diYfBVLv8ryrpvoSZCx+yfU"
    "n4jKp7pU1lOvDdwUZovpdEd/MmPHjO5odNmpUjXsirmsjk3oQB65B+wBjt5uU9SPWfyuGoWwghCdbPKxKCBxGKSwP6PtYmjjgxPk"
    "oczLzu9XX+2ybdYqXBNDrOi/6VfA/JULkwzudzIKCgDzPVdXwICD8lXOmfFAJ5KMrsEsZcrR2PCySm1T7/VybtRxDscs/BdXhY8a"
    "RlfoGlSyg7fqH2XiNYAB56VpQf+4SDhngIwHiym6w9N2B0VMB+WjHwzBiE30zC0ACrGkGStHMcTAfwq/M1rr/QIDAQAB"
)
_PRIVATE_EXPONENT: Final = int(
    "7c04d08362aab723aa6eee270420ccb48b67666ba2468e57a404c01f282cb0bb408007665f939c2e77ab6f9f093a13cc52aa"
    "f63e1782a13240747d5192afab7335b9a909f240ec8d25a17cbcfe1692d3264587a4986b02b89e4448a885bc5106b6f8a397"
    "4555a544ee55bba3c9b71ab58a5043dd8970b560414034ff4840bb711acb08e819193919fdf3d8471ec2a5a632e6de05d9a1"
    "4f4af67c5b68a567057de0beae2917db34ae87fbb1279ef65da25275e3569fbcd5ee2d2a6442e4542ff65a4d46e06fdcc9d8"
    "12f70837a34c0af1dbe2640913e235ab87c8e10a30f0c23b57096adae44005343b583882a7c324847d4a3f8cdba7dac18a89"
    "4873965fffb",
    16,
)
_MODULUS: Final = int.from_bytes(base64.b64decode(PUBLIC_KEY)[33:289])
_BLOCK_LENGTH: Final = 256


def decrypt(text: str) -> str | None:
    """Return an encrypted password (RSA with PKCS #1 v1.5, in Base64) as plain text, or None for any other text."""
    try:
        block = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(block) != _BLOCK_LENGTH:
        return None
    message = pow(int.from_bytes(block), _PRIVATE_EXPONENT, _MODULUS).to_bytes(_BLOCK_LENGTH)
    head, separator, password = message[2:].partition(b"\0")
    if message[:2] != b"\0\2" or not separator or len(head) < 8:
        return None
    try:
        return password.decode()
    except UnicodeDecodeError:
        return None
