"""Operations of v2025, a package for each tag; `sailkit_api.v2025.operations` has them all by name."""
