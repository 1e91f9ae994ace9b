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
