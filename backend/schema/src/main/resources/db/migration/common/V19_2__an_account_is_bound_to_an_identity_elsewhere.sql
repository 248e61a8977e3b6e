-- Who somebody is at the identity provider of the institution: bound at the first sign-in, by the address that an
-- administrator had added.
create table external_identity (
  issuer varchar(300) not null,
  subject varchar(255) not null,
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  bound_at timestamp(6) with time zone not null,
  primary key (issuer, subject),
  unique (issuer, person_id)
);

-- Answers of the identity provider that were used: each opens one session.
create table used_sign_in_state (
  state_sha256 char(64) primary key,
  used_at timestamp(6) with time zone not null
);
