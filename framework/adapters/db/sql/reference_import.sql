-- namespace: athyper::adapters::db
-- temporary: seed (code text, parent_code text, name text)
-- temporary: seed_label (code text, locale text, label text)
-- What a file of a classification says stands in tables of the session: made by its columns, checked and taken over here.

-- name: list_incomplete_rows
-- rows: many
-- never null: place
select coalesce(code, '') || ' ' || coalesce(name, '') as place from seed where coalesce(code, '') = '' or coalesce(name, '') = '' limit 20;

-- name: list_repeated_codes
-- rows: many
-- never null: code
select code from seed group by code having count(*) > 1 order by 1 limit 20;

-- name: list_orphans
-- rows: many
-- never null: code
select code from seed s
 where parent_code is not null and not exists (select from seed p where p.code = s.parent_code) order by 1 limit 20;

-- name: upsert_dataset
-- rows: none
-- params: code, title, source, version, licence, url
insert into ref.reference_dataset (code, title, source, version, licence, url, fetched_on)
values (:code, :title, :source, :version, :licence, :url, current_date)
on conflict (code) do update set (title, source, version, licence, url, fetched_on, loaded_at)
  = row(excluded.title, excluded.source, excluded.version, excluded.licence, excluded.url, excluded.fetched_on, now());

-- name: upsert_commodity_codes
-- rows: exec
-- params: domain
insert into ref.commodity_code as target (domain, code, parent_code, name) select :domain, code, parent_code, name from seed
on conflict (domain, code) do update set (parent_code, name, status) = row(excluded.parent_code, excluded.name, 'active')
 where row(target.parent_code, target.name, target.status) is distinct from row(excluded.parent_code, excluded.name, 'active');

-- name: upsert_industry_codes
-- rows: exec
-- params: domain
insert into ref.industry_code as target (domain, code, parent_code, name) select :domain, code, parent_code, name from seed
on conflict (domain, code) do update set (parent_code, name, status) = row(excluded.parent_code, excluded.name, 'active')
 where row(target.parent_code, target.name, target.status) is distinct from row(excluded.parent_code, excluded.name, 'active');

-- name: deprecate_commodity_codes
-- rows: exec
-- params: domain
-- Those that the file no longer has.
update ref.commodity_code as target set status = 'deprecated'
 where domain = :domain and status <> 'deprecated' and not exists (select from seed where seed.code = target.code);

-- name: deprecate_industry_codes
-- rows: exec
-- params: domain
update ref.industry_code as target set status = 'deprecated'
 where domain = :domain and status <> 'deprecated' and not exists (select from seed where seed.code = target.code);

-- name: upsert_labels
-- rows: none
-- params: dataset
insert into ref.label (dataset, code, locale, label) select :dataset, code, locale, label from seed_label
on conflict (dataset, locale, code) do update set label = excluded.label;
