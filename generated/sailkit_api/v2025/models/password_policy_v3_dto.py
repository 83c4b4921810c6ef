from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordPolicyV3Dto(Model):
    account_id_min_word_length: int | None = _field("accountIdMinWordLength", default=...)
    account_name_min_word_length: int | None = _field("accountNameMinWordLength", default=...)
    created: str | None = _field("created", default=...)
    date_created: int | None = _field("dateCreated", default=...)
    default_policy: bool | None = _field("defaultPolicy", default=...)
    description: str | None = _field("description", default=...)
    enable_passwd_expiration: bool | None = _field("enablePasswdExpiration", default=...)
    first_expiration_reminder: int | None = _field("firstExpirationReminder", default=...)
    id: str = _field("id", default=...)
    last_updated: int | None = _field("lastUpdated", default=...)
    max_length: int | None = _field("maxLength", default=...)
    max_repeated_chars: int | None = _field("maxRepeatedChars", default=...)
    min_alpha: int | None = _field("minAlpha", default=...)
    min_character_types: int | None = _field("minCharacterTypes", default=...)
    min_length: int | None = _field("minLength", default=...)
    min_lower: int | None = _field("minLower", default=...)
    min_numeric: int | None = _field("minNumeric", default=...)
    min_special: int | None = _field("minSpecial", default=...)
    min_upper: int | None = _field("minUpper", default=...)
    modified: str | None = _field("modified", default=...)
    name: str | None = _field("name", default=...)
    password_expiration: int | None = _field("passwordExpiration", default=...)
    require_strong_auth_off_network: bool | None = _field("requireStrongAuthOffNetwork", default=...)
    require_strong_auth_untrusted_geographies: bool | None = _field(
        "requireStrongAuthUntrustedGeographies", default=...
    )
    require_strong_authn: bool | None = _field("requireStrongAuthn", default=...)
    source_ids: list[str] | None = _field("sourceIds", default=...)
    use_account_attributes: bool | None = _field("useAccountAttributes", default=...)
    use_dictionary: bool | None = _field("useDictionary", default=...)
    use_identity_attributes: bool | None = _field("useIdentityAttributes", default=...)
    validate_against_account_id: bool | None = _field("validateAgainstAccountId", default=...)
    validate_against_account_name: bool | None = _field("validateAgainstAccountName", default=...)
