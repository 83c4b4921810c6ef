"""Operations, models and resources of each API version, generated from SailPoint's documents."""

from typing import Final

VERSIONS: Final = ("v2024", "v2025")
DEFAULT_VERSION: Final = "v2025"
