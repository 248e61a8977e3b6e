-- V18.1, in the portal, gave the rows from before the chain their place.
alter table audit_event alter column sequence set not null;
alter table audit_event alter column previous_sha256 set not null;
alter table audit_event alter column sha256 set not null;
alter table audit_event add constraint audit_event_place unique (organisation_id, sequence);
