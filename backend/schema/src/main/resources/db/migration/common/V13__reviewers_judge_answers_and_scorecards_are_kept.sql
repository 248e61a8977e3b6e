create table review (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  offer_id uuid not null references offer (id),
  question_id varchar(40) not null,
  -- 0 to 4, as in a rubric; points are a quarter of it
  score integer check (score between 0 and 4),
  reason text not null,
  not_applicable varchar(10) not null check (not_applicable in ('PENDING', 'ACCEPTED', 'REFUSED')),
  lift_reason text,
  reviewed_by uuid not null references person (id),
  reviewed_at timestamp(6) with time zone not null,
  version integer not null,
  unique (offer_id, question_id)
);

create table evidence_review (
  evidence_id uuid primary key references evidence (id),
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  offer_id uuid not null references offer (id),
  seen varchar(10) not null check (seen in ('ACCEPTED', 'REJECTED')),
  reviewed_by uuid not null references person (id),
  reviewed_at timestamp(6) with time zone not null
);
create index evidence_review_of_offer on evidence_review (offer_id);

-- A scorecard as it stood when somebody decided on it, with what it was computed from.
create table scorecard (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  offer_id uuid not null references offer (id),
  computed_at timestamp(6) with time zone not null,
  assessed_on date not null,
  inputs text not null,
  inputs_sha256 char(64) not null,
  lowest numeric(4, 1),
  highest numeric(4, 1)
);
create index scorecard_of_offer on scorecard (offer_id, computed_at);
