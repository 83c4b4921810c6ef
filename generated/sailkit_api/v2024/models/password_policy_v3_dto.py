from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class PasswordPolicyV3Dto(Model):
    account_id_min_word_length: int | Unset = _field("accountIdMinWordLength", default=UNSET)
    account_name_min_word_length: int | Unset = _field("accountNameMinWordLength", default=UNSET)
    created: str | None | Unset = _field("created", default=UNSET)
    date_created: int | Unset = _field("dateCreated", default=UNSET)
    default_policy: bool | Unset = _field("defaultPolicy", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    enable_passwd_expiration: bool | Unset = _field("enablePasswdExpiration", default=UNSET)
    first_expiration_reminder: int | Unset = _field("firstExpirationReminder", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    last_updated: int | None | Unset = _field("lastUpdated", default=UNSET)
    max_length: int | Unset = _field("maxLength", default=UNSET)
    max_repeated_chars: int | Unset = _field("maxRepeatedChars", default=UNSET)
    min_alpha: int | Unset = _field("minAlpha", default=UNSET)
    min_character_types: int | Unset = _field("minCharacterTypes", default=UNSET)
    min_length: int | Unset = _field("minLength", default=UNSET)
    min_lower: int | Unset = _field("minLower", default=UNSET)
    min_numeric: int | Unset = _field("minNumeric", default=UNSET)
    min_special: int | Unset = _field("minSpecial", default=UNSET)
    min_upper: int | Unset = _field("minUpper", default=UNSET)
    modified: str | None | Unset = _field("modified", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    password_expiration: int | Unset = _field("passwordExpiration", default=UNSET)
    require_strong_auth_off_network: bool | Unset = _field("requireStrongAuthOffNetwork", default=UNSET)
    require_strong_auth_untrusted_geographies: bool | Unset = _field(
        "requireStrongAuthUntrustedGeographies", default=UNSET
    )
    require_strong_authn: bool | Unset = _field("requireStrongAuthn", default=UNSET)
    source_ids: list[str] | Unset = _field("sourceIds", default=UNSET)
    use_account_attributes: bool | Unset = _field("useAccountAttributes", default=UNSET)
    use_dictionary: bool | Unset = _field("useDictionary", default=UNSET)
    use_identity_attributes: bool | Unset = _field("useIdentityAttributes", default=UNSET)
    validate_against_account_id: bool | Unset = _field("validateAgainstAccountId", default=UNSET)
    validate_against_account_name: bool | Unset = _field("validateAgainstAccountName", default=UNSET)
