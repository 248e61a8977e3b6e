-- Idempotency-Key per actor: the first answer is kept and given again.
create table idempotent_request (
  actor_id uuid not null,
  idempotency_key varchar(100) not null,
  request_sha256 char(64) not null,
  answer text not null,
  created_at timestamp(6) with time zone not null,
  primary key (actor_id, idempotency_key)
);
