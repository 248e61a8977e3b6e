create table outbox_mail (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  recipient varchar(254) not null,
  subject varchar(300) not null,
  body text,
  created_at timestamp(6) with time zone not null,
  attempts integer not null default 0,
  next_attempt_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  given_up_at timestamp(6) with time zone
);
create index outbox_mail_due on outbox_mail (sent_at, next_attempt_at);
