"""Operations of v2024, a package for each tag; `sailkit_api.v2024.operations` has them all by name."""
