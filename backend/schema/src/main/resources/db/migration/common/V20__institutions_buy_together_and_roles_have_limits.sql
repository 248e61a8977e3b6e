-- A body that buys on behalf of institutions, and a vendor, are organisations as well. Columns are
-- replaced whole, because a constraint without a name can't be dropped by name in both databases.
alter table organisation add column organisation_kind varchar(20) default 'INSTITUTION' not null
  check (organisation_kind in ('INSTITUTION', 'JOINT_BODY', 'VENDOR'));
alter table organisation drop column kind;
alter table organisation alter column organisation_kind drop default;
alter table organisation rename column organisation_kind to kind;
-- What an institution gives to a body, so that it may take part in what that body buys.
alter table organisation add column join_code varchar(20);
alter table organisation add constraint organisation_join_code unique (join_code);
-- Set up first: its administrators let further organisations in.
alter table organisation add column runs_portal boolean default false not null;
update organisation set runs_portal = true
  where id = (select o.id from organisation o where o.sample = false order by o.created_at, o.id limit 1);

-- A link with which a further organisation sets itself up, once; kept by the organisation that made it.
create table organisation_link (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  token_hash char(64) not null unique,
  made_by uuid not null references person (id),
  made_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  used_for uuid references organisation (id)
);
create index organisation_link_of_organisation on organisation_link (organisation_id, made_at);

-- The institutions for which a body buys: each reads the procurement and has its own clause package.
create table procurement_participant (
  organisation_id uuid not null references organisation (id),
  procurement_id uuid not null references procurement (id),
  participant_id uuid not null references organisation (id),
  added_by uuid not null references person (id),
  added_at timestamp(6) with time zone not null,
  primary key (procurement_id, participant_id)
);
create index procurement_participant_of_institution on procurement_participant (participant_id);

-- One package, contract and AI system per institution that buys the offer.
alter table clause_package add column awarded_offer_id uuid references offer (id);
update clause_package set awarded_offer_id = offer_id;
alter table clause_package alter column awarded_offer_id set not null;
alter table clause_package drop column offer_id;
alter table clause_package rename column awarded_offer_id to offer_id;
alter table clause_package add constraint clause_package_of_offer unique (organisation_id, offer_id);

alter table frozen_package add column awarded_offer_id uuid references offer (id);
update frozen_package set awarded_offer_id = offer_id;
alter table frozen_package alter column awarded_offer_id set not null;
alter table frozen_package drop column offer_id;
alter table frozen_package rename column awarded_offer_id to offer_id;
alter table frozen_package add constraint frozen_package_of_offer unique (organisation_id, offer_id);

alter table ai_system add column awarded_offer_id uuid references offer (id);
update ai_system set awarded_offer_id = offer_id;
alter table ai_system alter column awarded_offer_id set not null;
alter table ai_system drop column offer_id;
alter table ai_system rename column awarded_offer_id to offer_id;
alter table ai_system add constraint ai_system_of_offer unique (organisation_id, offer_id);

-- A role in one procurement alone. A table of its own, so that a query of the roles that hold
-- everywhere can't take one of these for its own.
create table procurement_role (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  procurement_id uuid not null references procurement (id),
  role varchar(30) not null check (role in ('PURCHASER', 'REVIEWER', 'CONTRACT_MANAGER')),
  primary key (person_id, procurement_id, role)
);
create index procurement_role_of_procurement on procurement_role (procurement_id);

-- Which domains of the questionnaire a reviewer judges; without any row: all of them.
create table reviewer_domain (
  organisation_id uuid not null references organisation (id),
  person_id uuid not null references person (id),
  domain varchar(60) not null,
  primary key (person_id, domain)
);
