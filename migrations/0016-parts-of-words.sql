-- A part of a title is looked up by its groups of three letters. The extension comes with PostgreSQL and is a trusted one: whoever
-- may create in the database may install it.
create extension if not exists pg_trgm with schema public;
