-- Requests with an Idempotency-Key: the first answer is kept for a day and given again. The key is known to the
-- client alone and opens the answer, so a copy of this table tells neither.
create table idempotent_request (
  actor_id uuid not null,
  key_sha256 char(64) not null,
  request_sha256 char(64) not null,
  encrypted_answer bytea,
  created_at timestamp(6) with time zone not null,
  primary key (actor_id, key_sha256)
);
create index idempotent_request_by_age on idempotent_request (created_at);
