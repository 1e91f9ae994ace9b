-- namespace: athyper::runtime::reference
-- The items of a data set in one language, by code. `filter` narrows by the data set's own column, `search` is a pattern
-- of LIKE that code or label contains, `after` is the code of the last item of the page before. Every query names every
-- parameter, so that all are called alike.

-- name: list_commodity_codes
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'domain', r.domain, 'parent', r.parent_code))::text as item
  from ref.commodity_code r left join ref.label l on l.dataset = r.domain and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null or r.domain = :filter)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_countries
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'alpha3', r.alpha3, 'numeric', r.numeric_code,
           'currency', (select c.currency_code from ref.country_currency c
                         where c.country_code = r.code and c.is_tender and c.status = 'active'
                           and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
                         order by c.valid_from desc, c.currency_code limit 1)))::text as item
  from ref.country r left join ref.label l on l.dataset = 'country' and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_currencies
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'numeric', r.numeric_code, 'symbol', r.symbol, 'digits', r.digits,
           'cashDigits', r.cash_digits, 'cashRounding', r.cash_rounding,
           'validFrom', r.valid_from, 'validTo', r.valid_to))::text as item
  from ref.currency r left join ref.label l on l.dataset = 'currency' and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null or (select c.country_code from ref.country_currency c
                                       where c.currency_code = r.code and c.country_code = :filter
                                         and c.status = 'active' limit 1) = :filter)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_industry_codes
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'domain', r.domain, 'parent', r.parent_code))::text as item
  from ref.industry_code r left join ref.label l on l.dataset = r.domain and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null or r.domain = :filter)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_languages
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'alpha3', r.alpha3, 'native', r.native_name))::text as item
  from ref.language r left join ref.label l on l.dataset = 'language' and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_locales
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'language', r.language_code, 'script', r.script, 'country', r.country_code,
           'direction', r.direction, 'firstDay', r.first_day))::text as item
  from ref.locale r left join ref.label l on l.dataset = 'locale' and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null or r.language_code = :filter)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_state_regions
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'country', r.country_code, 'parent', r.parent_code))::text as item
  from ref.state_region r left join ref.label l on l.dataset = 'state_region' and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null or r.country_code = :filter)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_timezones
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'country', r.country_code, 'windows', r.windows_name,
           'aliases', to_jsonb(r.aliases)))::text as item
  from ref.timezone r left join ref.label l on l.dataset = 'timezone' and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null or r.country_code = :filter)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_units
-- rows: many
-- params: locale, filter?, search?, after, day, rows
-- row: item
-- never null: code, item
select r.code,
       jsonb_strip_nulls(jsonb_build_object(
           'code', r.code, 'label', coalesce(l.label, r.name),
           'symbol', r.symbol, 'quantity', r.quantity, 'base', r.base_code,
           'factor', r.factor::text, 'offset', r.offset_value::text))::text as item
  from ref.uom r left join ref.label l on l.dataset = 'uom' and l.locale = :locale and l.code = r.code
 where r.status = 'active' and r.code > :after and :day::date is not null
   and (:filter::text is null or r.quantity = :filter)
   and (:search::text is null or r.code ilike :search || '%' or coalesce(l.label, r.name) ilike '%' || :search || '%')
 order by r.code limit :rows::int;

-- name: list_sources
-- rows: one
-- never null: sources
-- All data sets with where they come from, as one JSON array.
select coalesce(jsonb_agg(jsonb_build_object('code', code, 'title', title, 'source', source, 'version', version,
                                             'licence', licence, 'url', url, 'fetchedOn', fetched_on) order by code),
                '[]')::text as sources
  from ref.reference_dataset;
