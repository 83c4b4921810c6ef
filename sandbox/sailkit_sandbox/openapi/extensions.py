"""Extensions of OpenAPI in the vendored documents."""

from __future__ import annotations

from typing import Final

# A discriminator whose propertyName begins with this prefix is a property of the object that contains the union.
PARENT: Final = "^"
