-- The content that a sheet or a package was made with, whole and by its hash.
create table content_snapshot (
  sha256 char(64) primary key,
  files text not null,
  stored_at timestamp(6) with time zone not null
);
