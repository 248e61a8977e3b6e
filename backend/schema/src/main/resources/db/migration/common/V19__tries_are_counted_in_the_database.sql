-- Token buckets: how often something that can be guessed may be tried. A bucket is the moment at which it is full again;
-- a row whose moment has passed says nothing and is removed.
create table rate_limit (
  key_sha256 char(64) primary key,
  full_at timestamp(6) with time zone not null
);
create index rate_limit_full_at on rate_limit (full_at);
