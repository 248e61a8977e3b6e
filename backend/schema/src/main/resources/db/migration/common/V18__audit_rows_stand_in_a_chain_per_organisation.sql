-- One chain per organisation: each row names its place and the hash of the row before it.
alter table audit_event add column sequence bigint;
alter table audit_event add column previous_sha256 char(64);
alter table audit_event add column sha256 char(64);

-- Where a chain ends; locked while rows are added to it.
create table audit_head (
  organisation_id uuid primary key references organisation (id),
  sequence bigint not null,
  sha256 char(64) not null
);
