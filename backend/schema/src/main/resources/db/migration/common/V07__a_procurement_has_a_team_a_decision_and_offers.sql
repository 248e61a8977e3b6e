create table vendor (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  name varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  unique (organisation_id, name)
);

create table procurement (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  title varchar(200) not null,
  need text not null,
  language varchar(2) not null check (language in ('nl', 'en')),
  owner_id uuid not null references person (id),
  deadline timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  frozen_at timestamp(6) with time zone,
  version integer not null
);
create index procurement_of_organisation on procurement (organisation_id, created_at);

create table team_member (
  organisation_id uuid not null references organisation (id),
  procurement_id uuid not null references procurement (id),
  person_id uuid not null references person (id),
  raci varchar(15) not null check (raci in ('RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED')),
  primary key (procurement_id, person_id)
);

-- Go or no-go after the pre-flight. A newer decision follows an older one; none is changed.
create table procurement_decision (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  procurement_id uuid not null references procurement (id),
  outcome varchar(10) not null check (outcome in ('GO', 'NO_GO')),
  reason text not null,
  dissent text not null,
  decided_by uuid not null references person (id),
  decided_at timestamp(6) with time zone not null
);
create index procurement_decision_of_procurement on procurement_decision (procurement_id, decided_at);

-- What a person concluded instead of what the answers say; the derived value stays visible beside it.
create table decided_value (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  procurement_id uuid not null references procurement (id),
  offer_id uuid,
  fact varchar(60) not null,
  decided_values varchar(400) not null,
  reason text not null,
  decided_by uuid not null references person (id),
  decided_at timestamp(6) with time zone not null
);
create index decided_value_of_procurement on decided_value (procurement_id, decided_at);

-- An answer that stops the procurement, lifted by a person where the question allows it.
create table lifted_stop (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  procurement_id uuid not null references procurement (id),
  question_id varchar(40) not null,
  reason text not null,
  lifted_by uuid not null references person (id),
  lifted_at timestamp(6) with time zone not null,
  unique (procurement_id, question_id)
);

create table offer (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  procurement_id uuid not null references procurement (id),
  vendor_id uuid not null references vendor (id),
  system_name varchar(200) not null,
  contact_name varchar(200) not null,
  contact_email varchar(254) not null,
  created_at timestamp(6) with time zone not null
);
create index offer_of_procurement on offer (procurement_id);
