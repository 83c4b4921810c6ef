"""Identity profiles: which identities they have, and how attributes of identities come about."""
