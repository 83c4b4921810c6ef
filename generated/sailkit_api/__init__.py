"""Operations, models and resources of each API version, generated from SailPoint's OpenAPI documents."""
