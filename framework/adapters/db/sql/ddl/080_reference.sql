-- Reference data: what is the same for every tenant. Natural keys, no tenant, read by everybody, written by provisioning and importers only.
-- `name` is English; other languages stand in ref.label. A code that leaves its source becomes deprecated, so that records keep their meaning.

create table if not exists ref.reference_dataset (
  code text collate "C" primary key,
  title text not null,
  source text not null,
  version text not null,
  licence text not null,
  url text not null default '',
  fetched_on date not null,
  loaded_at timestamptz not null default now()
);
comment on table ref.reference_dataset is 'platform: where the reference data come from and under which licence';

create table if not exists ref.label (
  dataset text collate "C" not null references ref.reference_dataset (code) on delete cascade,
  code text collate "C" not null,
  locale text collate "C" not null,
  label text not null,
  primary key (dataset, locale, code)
);
comment on table ref.label is 'platform: names of reference data by language, the same for every tenant';

create table if not exists ref.country (
  code text collate "C" primary key check (code ~ '^[A-Z]{2}$'),
  alpha3 text collate "C" not null unique check (alpha3 ~ '^[A-Z]{3}$'),
  numeric_code text collate "C" not null unique check (numeric_code ~ '^\d{3}$'),
  name text not null,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}'
);
comment on table ref.country is 'platform: ISO 3166-1, the same for every tenant';

create table if not exists ref.state_region (
  code text collate "C" primary key,
  country_code text collate "C" not null references ref.country (code),
  parent_code text collate "C",
  name text not null,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}'
);
create index if not exists state_region_country_idx on ref.state_region (country_code, code);
comment on table ref.state_region is 'platform: ISO 3166-2, the same for every tenant';

create table if not exists ref.currency (
  code text collate "C" primary key check (code ~ '^[A-Z]{3}$'),
  numeric_code text collate "C" check (numeric_code ~ '^\d{3}$'),
  name text not null,
  symbol text,
  digits smallint not null check (digits between 0 and 4),
  cash_digits smallint not null check (cash_digits between 0 and 4),
  -- Smallest amount of cash in units of the last cash digit; 0 and 1 round nothing.
  cash_rounding smallint not null default 0,
  valid_from date,
  -- NULL: tender somewhere today.
  valid_to date,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}'
);
comment on table ref.currency is 'platform: ISO 4217 with its past, the same for every tenant';

create table if not exists ref.country_currency (
  country_code text collate "C" not null references ref.country (code),
  currency_code text collate "C" not null references ref.currency (code),
  valid_from date not null default '-infinity',
  valid_to date,
  is_tender boolean not null default true,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  primary key (country_code, currency_code, valid_from)
);
create index if not exists country_currency_currency_idx on ref.country_currency (currency_code);
comment on table ref.country_currency is 'platform: which money was tender where and when, the same for every tenant';

create table if not exists ref.language (
  code text collate "C" primary key check (code ~ '^[a-z]{2,3}$'),
  alpha3 text collate "C",
  name text not null,
  native_name text,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}'
);
comment on table ref.language is 'platform: ISO 639, the same for every tenant';

create table if not exists ref.locale (
  code text collate "C" primary key,
  language_code text collate "C" not null references ref.language (code),
  script text collate "C",
  country_code text collate "C" references ref.country (code),
  name text not null,
  direction text not null check (direction in ('ltr', 'rtl')),
  -- Monday is 1.
  first_day smallint not null check (first_day between 1 and 7),
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}'
);
create index if not exists locale_language_idx on ref.locale (language_code);
create index if not exists locale_country_idx on ref.locale (country_code);
comment on table ref.locale is 'platform: BCP 47 tags, the same for every tenant';

create table if not exists ref.timezone (
  code text collate "C" primary key,
  name text not null,
  country_code text collate "C" references ref.country (code),
  windows_name text,
  aliases text[] not null default '{}',
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}'
);
create index if not exists timezone_country_idx on ref.timezone (country_code);
comment on table ref.timezone is 'platform: IANA time zones, the same for every tenant';

create table if not exists ref.uom (
  code text collate "C" primary key,
  name text not null,
  symbol text,
  quantity text collate "C",
  -- value * factor + offset_value is the value in base_code.
  base_code text collate "C",
  factor numeric,
  offset_value numeric,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}'
);
comment on table ref.uom is 'platform: UN/CEFACT Recommendation 20, the same for every tenant';

create table if not exists ref.industry_code (
  domain text collate "C" not null references ref.reference_dataset (code),
  code text collate "C" not null,
  parent_code text collate "C",
  name text not null,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}',
  primary key (domain, code)
);
create index if not exists industry_code_parent_idx on ref.industry_code (domain, parent_code);
comment on table ref.industry_code is 'platform: classifications of industries, the same for every tenant';

create table if not exists ref.commodity_code (
  domain text collate "C" not null references ref.reference_dataset (code),
  code text collate "C" not null,
  parent_code text collate "C",
  name text not null,
  status text not null default 'active' check (status in ('active', 'deprecated')),
  metadata jsonb not null default '{}',
  primary key (domain, code)
);
create index if not exists commodity_code_parent_idx on ref.commodity_code (domain, parent_code);
comment on table ref.commodity_code is 'platform: classifications of goods that an importer loaded, the same for every tenant';

grant select on all tables in schema ref to athyper_runtime;
