"""Work items: approvals, and changes of accounts that someone makes by hand."""
