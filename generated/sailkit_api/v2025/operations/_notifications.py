from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        DkimAttributes,
        DomainAddress,
        DomainStatusDto,
        EmailStatusDto,
        MailFromAttributes,
        MailFromAttributesDto,
        NotificationTemplateContext,
        PreferencesDto,
        SendTestNotificationRequestDto,
        TemplateBulkDeleteDto,
        TemplateDto,
        TemplateDtoDefault,
    )


_CREATE_DOMAIN_DKIM = Operation(
    api=API,
    id="createDomainDkim",
    method="POST",
    path="/verified-domains",
    tag="Notifications",
    results={200: {"application/json": "DomainStatusDto"}},
    bodies={"application/json": "DomainAddress"},
    scopes=("sp:notification-verify-domain-dkim:write",),
    user_levels=("ORG_ADMIN",),
    page="create-domain-dkim",
)


def create_domain_dkim(
    body: DomainAddress | Mapping[str, Any],
) -> Request[DomainStatusDto]:
    """Starts the verification of a domain by DKIM.

    Returns the tokens that you then have to publish in DNS.
    """
    return Request(
        _CREATE_DOMAIN_DKIM,
        "/verified-domains",
        body=body,
    )


_CREATE_NOTIFICATION_TEMPLATE = Operation(
    api=API,
    id="createNotificationTemplate",
    method="POST",
    path="/notification-templates",
    tag="Notifications",
    results={200: {"application/json": "TemplateDto"}},
    bodies={"application/json": "TemplateDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    page="create-notification-template",
)


def create_notification_template(
    body: TemplateDto | Mapping[str, Any],
) -> Request[TemplateDto]:
    """Stores the tenant's version of an existing notification template.

    A template of a new key cannot be created; begin with the present content and change what differs.
    """
    return Request(
        _CREATE_NOTIFICATION_TEMPLATE,
        "/notification-templates",
        body=body,
    )


_CREATE_VERIFIED_FROM_ADDRESS = Operation(
    api=API,
    id="createVerifiedFromAddress",
    method="POST",
    path="/verified-from-addresses",
    tag="Notifications",
    results={201: {"application/json": "EmailStatusDto"}},
    bodies={"application/json": "EmailStatusDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    page="create-verified-from-address",
)


def create_verified_from_address(
    body: EmailStatusDto | Mapping[str, Any],
) -> Request[EmailStatusDto]:
    """Adds an address that notifications can be sent from and starts its verification."""
    return Request(
        _CREATE_VERIFIED_FROM_ADDRESS,
        "/verified-from-addresses",
        body=body,
    )


_DELETE_NOTIFICATION_TEMPLATES_IN_BULK = Operation(
    api=API,
    id="deleteNotificationTemplatesInBulk",
    method="POST",
    path="/notification-templates/bulk-delete",
    tag="Notifications",
    results={204: {}},
    bodies={"application/json": ["TemplateBulkDeleteDto"]},
    scopes=("idn:notification-templates:delete",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-notification-templates-in-bulk",
)


def delete_notification_templates_in_bulk(
    body: Sequence[TemplateBulkDeleteDto | Mapping[str, Any]],
) -> Request[None]:
    """Deletes the tenant's versions of notification templates, each given by key, medium and locale."""
    return Request(
        _DELETE_NOTIFICATION_TEMPLATES_IN_BULK,
        "/notification-templates/bulk-delete",
        body=body,
    )


_DELETE_VERIFIED_FROM_ADDRESS = Operation(
    api=API,
    id="deleteVerifiedFromAddress",
    method="DELETE",
    path="/verified-from-addresses/{id}",
    tag="Notifications",
    results={204: {}},
    scopes=("idn:notification-templates:delete",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-verified-from-address",
)


def delete_verified_from_address(
    id: Id,
) -> Request[None]:
    """Deletes an address that notifications can be sent from.

    Args:
        id: ID of the verified from address; see `notifications.list_verified_from_addresses`.
    """
    return Request(
        _DELETE_VERIFIED_FROM_ADDRESS,
        _fill_path("/verified-from-addresses/{id}", **{"id": id}),
    )


_GET_DKIM_ATTRIBUTES = Operation(
    api=API,
    id="getDkimAttributes",
    method="GET",
    path="/verified-domains",
    tag="Notifications",
    results={200: {"application/json": ["DkimAttributes"]}},
    scopes=("sp:notification-dkim-attributes:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-dkim-attributes",
)


def get_dkim_attributes(
    *,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[DkimAttributes], DkimAttributes]:
    """Returns the DKIM settings and verification status of the tenant's domains.

    The service reads at most 100 of them.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        _GET_DKIM_ATTRIBUTES,
        "/verified-domains",
        query={
            "limit": limit,
            "offset": offset,
        },
    )


_GET_MAIL_FROM_ATTRIBUTES = Operation(
    api=API,
    id="getMailFromAttributes",
    method="GET",
    path="/mail-from-attributes/{identity}",
    tag="Notifications",
    results={200: {"application/json": "MailFromAttributes"}},
    scopes=("sp:notification-mail-from-attributes:read",),
    user_levels=("ORG_ADMIN",),
    page="get-mail-from-attributes",
)


def get_mail_from_attributes(
    identity: str,
) -> Request[MailFromAttributes]:
    """Returns the custom MAIL FROM domain of an e-mail identity.

    Its verification status and DNS records come with it.

    Args:
        identity: See `notifications.list_verified_from_addresses`.
    """
    return Request(
        _GET_MAIL_FROM_ATTRIBUTES,
        _fill_path("/mail-from-attributes/{identity}", **{"identity": identity}),
    )


_GET_NOTIFICATION_PREFERENCES = Operation(
    api=API,
    id="getNotificationPreferences",
    method="GET",
    path="/notification-preferences/{key}",
    tag="Notifications",
    results={200: {"application/json": "PreferencesDto"}},
    scopes=("idn:notification-preferences:read",),
    user_levels=("ORG_ADMIN",),
    page="get-notification-preferences",
)


def get_notification_preferences(
    key: str,
) -> Request[PreferencesDto]:
    """Returns the preferred media (e-mail, Slack, Teams) of the notification with this key.

    Args:
        key: Key of the notification preference.
    """
    return Request(
        _GET_NOTIFICATION_PREFERENCES,
        _fill_path("/notification-preferences/{key}", **{"key": key}),
    )


_GET_NOTIFICATION_TEMPLATE = Operation(
    api=API,
    id="getNotificationTemplate",
    method="GET",
    path="/notification-templates/{id}",
    tag="Notifications",
    results={200: {"application/json": "TemplateDto"}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    page="get-notification-template",
)


def get_notification_template(
    id: Id,
) -> Request[TemplateDto]:
    """Returns one notification template that the tenant has changed, by its id.

    Args:
        id: ID of the notification template; see `notifications.list_templates`.
    """
    return Request(
        _GET_NOTIFICATION_TEMPLATE,
        _fill_path("/notification-templates/{id}", **{"id": id}),
    )


_GET_NOTIFICATIONS_TEMPLATE_CONTEXT = Operation(
    api=API,
    id="getNotificationsTemplateContext",
    method="GET",
    path="/notification-template-context",
    tag="Notifications",
    results={200: {"application/json": "NotificationTemplateContext"}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    page="get-notifications-template-context",
)


def get_notifications_template_context() -> Request[NotificationTemplateContext]:
    """Returns the attributes that every notification template of the tenant can refer to."""
    return Request(
        _GET_NOTIFICATIONS_TEMPLATE_CONTEXT,
        "/notification-template-context",
    )


_LIST_FROM_ADDRESSES = Operation(
    api=API,
    id="listFromAddresses",
    method="GET",
    path="/verified-from-addresses",
    tag="Notifications",
    results={200: {"application/json": ["EmailStatusDto"]}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"email": ("eq", "ge", "gt", "le", "lt")},
    sortable=("email",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-from-addresses",
)


def list_from_addresses(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[EmailStatusDto], EmailStatusDto]:
    """Returns the addresses that notifications can be sent from, with their verification status.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_FROM_ADDRESSES,
        "/verified-from-addresses",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_LIST_NOTIFICATION_TEMPLATE_DEFAULTS = Operation(
    api=API,
    id="listNotificationTemplateDefaults",
    method="GET",
    path="/notification-template-defaults",
    tag="Notifications",
    results={200: {"application/json": ["TemplateDtoDefault"]}},
    scopes=("idn:notification-template-defaults:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"key": ("eq", "in", "sw"), "locale": ("eq", "sw"), "medium": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-notification-template-defaults",
)


def list_notification_template_defaults(
    *,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
) -> PagedRequest[list[TemplateDtoDefault], TemplateDtoDefault]:
    """Returns the notification templates as delivered, before any change by the tenant.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _LIST_NOTIFICATION_TEMPLATE_DEFAULTS,
        "/notification-template-defaults",
        query={
            "limit": limit,
            "offset": offset,
            "filters": filters,
        },
    )


_LIST_NOTIFICATION_TEMPLATES = Operation(
    api=API,
    id="listNotificationTemplates",
    method="GET",
    path="/notification-templates",
    tag="Notifications",
    results={200: {"application/json": ["TemplateDto"]}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    filterable={"key": ("eq", "in", "sw"), "locale": ("eq", "sw"), "medium": ("eq", "sw")},
    sortable=("key", "medium", "name"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-notification-templates",
)


def list_notification_templates(
    *,
    limit: int | None = None,
    offset: int | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[TemplateDto], TemplateDto]:
    """Returns the notification templates that the tenant has changed.

    All others are among the defaults.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _LIST_NOTIFICATION_TEMPLATES,
        "/notification-templates",
        query={
            "limit": limit,
            "offset": offset,
            "filters": filters,
            "sorters": sorters,
        },
    )


_PUT_MAIL_FROM_ATTRIBUTES = Operation(
    api=API,
    id="putMailFromAttributes",
    method="PUT",
    path="/mail-from-attributes",
    tag="Notifications",
    results={200: {"application/json": "MailFromAttributes"}},
    bodies={"application/json": "MailFromAttributesDto"},
    scopes=("sp:notification-mail-from-attributes:write",),
    user_levels=("ORG_ADMIN",),
    page="put-mail-from-attributes",
)


def put_mail_from_attributes(
    body: MailFromAttributesDto | Mapping[str, Any],
) -> Request[MailFromAttributes]:
    """Sets the custom MAIL FROM domain of an e-mail identity.

    Returns the MX and TXT records that you then have to publish in DNS.
    """
    return Request(
        _PUT_MAIL_FROM_ATTRIBUTES,
        "/mail-from-attributes",
        body=body,
    )


_SEND_TEST_NOTIFICATION = Operation(
    api=API,
    id="sendTestNotification",
    method="POST",
    path="/send-test-notification",
    tag="Notifications",
    results={204: {}},
    bodies={"application/json": "SendTestNotificationRequestDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    page="send-test-notification",
)


def send_test_notification(
    body: SendTestNotificationRequestDto | Mapping[str, Any],
) -> Request[None]:
    """Sends a notification from a template as a test and returns nothing.

    `recipientEmailList` replaces the usual recipients.
    """
    return Request(
        _SEND_TEST_NOTIFICATION,
        "/send-test-notification",
        body=body,
    )
