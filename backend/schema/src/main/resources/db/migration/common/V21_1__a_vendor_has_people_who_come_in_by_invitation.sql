-- Somebody whose e-mail address a code has proved, as a person of the vendor's organisation. No account: without an
-- invitation such a person comes in nowhere.
create table vendor_person (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  email varchar(254) not null,
  name varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  unique (organisation_id, email)
);
create index vendor_person_email on vendor_person (email);

-- An institution's own entry of a vendor, and the vendor itself once one of its people came in.
alter table vendor add column vendor_organisation_id uuid references organisation (id);
create index vendor_of_organisation on vendor (vendor_organisation_id);

-- Who came in with it; whether that person may submit and agree; and the colleague who sent it, where no purchaser did.
alter table invitation add column vendor_person_id uuid references vendor_person (id);
alter table invitation add column signatory boolean default true not null;
alter table invitation add column invited_by uuid references vendor_person (id);
alter table invitation alter column created_by drop not null;
create index invitation_of_person on invitation (vendor_person_id);
