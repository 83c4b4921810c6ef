"""Names of the sources of a new tenant, and the account attributes that are synchronized to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SYSTEM_SOURCE: Final = "IdentityNow"
PERSONNEL: Final = "Personnel Records"
DIRECTORY: Final = "Corporate Directory"
MAIL: Final = "Mail and Calendar"
DESK: Final = "Service Desk"
HOSTING: Final = "Code Hosting"

# By source: account attribute, and the identity attribute that it takes its value from.
SYNCHRONIZED_ATTRIBUTES: Final[Mapping[str, Mapping[str, str]]] = {
    DIRECTORY: {"displayName": "displayName", "mail": "email", "department": "department"},
    MAIL: {"displayName": "displayName", "mail": "email"},
    DESK: {"name": "displayName", "email": "email", "department": "department"},
    HOSTING: {"name": "displayName", "email": "email"},
}
