-- A code that was asked for on the page of an invitation, one per browser that asked. Rows of wrong links and
-- addresses look alike: they only lack the invitation, and nobody knows their code.
create table invitation_code (
  browser_sha256 char(64) primary key,
  asked_for_sha256 char(64) not null,
  organisation_id uuid references organisation (id),
  vendor_id uuid references vendor (id),
  invitation_id uuid references invitation (id),
  code_hmac char(64) not null,
  -- For the purchaser to pass on, where no mail server sends it.
  encrypted_code bytea,
  tries_left integer not null,
  asked_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);
create index invitation_code_of_organisation on invitation_code (organisation_id);
create index invitation_code_expires_at on invitation_code (expires_at);
