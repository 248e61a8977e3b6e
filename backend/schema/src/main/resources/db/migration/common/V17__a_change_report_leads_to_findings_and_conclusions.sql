-- Somebody reports a change of an AI system in use; its answers stand on a sheet of the same id.
create table change_report (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  system_id uuid not null references ai_system (id),
  opened_by uuid not null references person (id),
  opened_at timestamp(6) with time zone not null
);
create index change_report_of_system on change_report (system_id, opened_at);

-- What the rules made of a report, as it was judged. Never updated.
create table change_assessment (
  report_id uuid primary key references change_report (id),
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  purpose_version integer not null,
  purpose_sha256 char(64) not null,
  -- Why there is nothing to find, where the rules found nothing.
  no_finding_because text not null,
  answers text not null,
  assessed_by uuid not null references person (id),
  assessed_at timestamp(6) with time zone not null
);
create index change_assessment_of_organisation on change_assessment (organisation_id, assessed_at);

create table finding (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  report_id uuid not null references change_assessment (report_id),
  system_id uuid not null references ai_system (id),
  rule varchar(60) not null,
  alert varchar(20) not null,
  possible_role_shift boolean not null,
  content text not null,
  found_at timestamp(6) with time zone not null,
  unique (report_id, rule)
);
create index finding_of_organisation on finding (organisation_id, found_at);

-- What a person concludes from a finding. A later conclusion follows an earlier one; none is changed.
create table finding_conclusion (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  finding_id uuid not null references finding (id),
  conclusion varchar(15) not null check (conclusion in ('NO_SHIFT', 'SHIFT', 'NOT_SETTLED')),
  measure varchar(20) not null check (measure in ('STOP', 'REVERT', 'ACCEPT', 'AGREE_NEW_PURPOSE', 'NONE')),
  reason text not null,
  concluded_by uuid not null references person (id),
  concluded_at timestamp(6) with time zone not null
);
create index finding_conclusion_of_finding on finding_conclusion (finding_id, concluded_at);
