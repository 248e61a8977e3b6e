create table organisation (
  id uuid primary key,
  name varchar(200) not null,
  kind varchar(20) not null check (kind in ('INSTITUTION')),
  sample boolean not null default false,
  created_at timestamp(6) with time zone not null
);

create table person (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  email varchar(254) not null unique,
  name varchar(200) not null,
  password_hash varchar(200),
  created_at timestamp(6) with time zone not null,
  deactivated_at timestamp(6) with time zone
);
create index person_of_organisation on person (organisation_id);

create table person_role (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  role varchar(30) not null check (role in ('PURCHASER', 'REVIEWER', 'CONTRACT_MANAGER', 'ADMINISTRATOR')),
  primary key (person_id, role)
);

-- A link that lets somebody set up the first administrator or a password, once.
create table one_time_link (
  id uuid primary key,
  purpose varchar(30) not null check (purpose in ('FIRST_ADMINISTRATOR', 'SET_PASSWORD')),
  person_id uuid references person (id),
  token_hash char(64) not null unique,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone
);

-- Opaque sessions: the cookie holds the random id, the table its hash. Either of a person or of an invited vendor.
create table session (
  id_hash char(64) primary key,
  csrf_token char(64) not null,
  person_id uuid references person (id),
  invitation_id uuid,
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  check ((person_id is null) <> (invitation_id is null))
);
create index session_of_person on session (person_id);
