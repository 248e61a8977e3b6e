-- Whether local accounts of this institution need a second step at sign-in.
alter table organisation add column second_factor_required boolean not null default true;
update organisation set second_factor_required = false where sample = true;

-- What an authenticator app and the portal share: in use, and new but not yet confirmed by a code. Encrypted.
create table second_step (
  person_id uuid primary key references person (id),
  organisation_id uuid not null references organisation (id),
  encrypted_secret bytea,
  confirmed_at timestamp(6) with time zone,
  -- The interval of the last accepted code: neither that code nor an older one is accepted again.
  last_interval bigint,
  encrypted_new_secret bytea,
  check ((encrypted_secret is null) = (confirmed_at is null))
);

-- Codes for who has lost the app; each works once. The hash is keyed with the portal's secret.
create table recovery_code (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  code_hmac char(64) not null,
  used_at timestamp(6) with time zone,
  primary key (person_id, code_hmac)
);

-- Between the password and the second step a session may do nothing but that step.
alter table session add column stage varchar(20) default 'OPEN' not null check (stage in ('OPEN', 'CODE', 'ENROLMENT'));
