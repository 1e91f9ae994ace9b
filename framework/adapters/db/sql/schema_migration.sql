-- namespace: athyper::adapters::db
-- What migrations ask of the tables they change.

-- name: months_of
-- rows: one
-- params: name
-- reads: months as texts
-- never null: months
-- The partitions of a table.
select coalesce(json_agg(c.relname order by c.relname), '[]') as months
  from pg_inherits h join pg_class c on c.oid = h.inhrelid where h.inhparent = to_regclass(:name);

-- name: tables_there
-- rows: one
-- params: names
-- reads: names as texts
-- never null: names
-- Which of the tables are in the database.
select coalesce(json_agg(t), '[]') as names from unnest(:names::text[]) as t where to_regclass(t) is not null;
