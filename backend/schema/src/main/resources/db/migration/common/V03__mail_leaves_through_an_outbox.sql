-- A mail is asked for in the transaction that causes it and sent afterwards. Its body may hold a link that lets
-- somebody in: it is kept encrypted, and only until the mail has left or was given up.
create table outbox_mail (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  recipient_name varchar(200) not null,
  recipient varchar(254) not null,
  language varchar(2) not null check (language in ('nl', 'en')),
  subject varchar(300) not null,
  encrypted_body bytea,
  created_at timestamp(6) with time zone not null,
  attempts integer not null default 0,
  next_attempt_at timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  given_up_at timestamp(6) with time zone,
  constraint mail_waits_or_is_done check ((next_attempt_at is null) = (sent_at is not null or given_up_at is not null)),
  constraint mail_has_a_body_while_it_waits check ((encrypted_body is null) = (next_attempt_at is null))
);
create index outbox_mail_due on outbox_mail (next_attempt_at);
create index outbox_mail_of_organisation on outbox_mail (organisation_id, created_at);
