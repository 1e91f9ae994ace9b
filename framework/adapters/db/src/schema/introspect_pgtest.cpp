#include <athyper/adapters/db/schema_change.hpp>

#include <algorithm>

#include <gtest/gtest.h>

#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using namespace std::chrono_literals;
using core::schema::PhysicalModel;
using core::schema::ReferentialAction;
using core::schema::Table;

constexpr const char* kShop = R"(
create schema shop;
create table shop.country (code text collate "C" primary key);
create table shop.customer (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  name varchar(80) not null,
  code text collate "C",
  amount numeric(18,2) default 0,
  twice numeric generated always as (amount * 2) stored,
  country_code text,
  parent_id uuid,
  status text not null default 'new',
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint customer_pkey primary key (tenant_id, id),
  constraint customer_name_key unique (tenant_id, name),
  constraint customer_status_check check (status in ('new', 'old')),
  constraint customer_country_fkey foreign key (country_code) references shop.country (code)
    on delete set null on update cascade
) with (fillfactor = 70, autovacuum_enabled = true, toast.autovacuum_enabled = false);
alter table shop.customer add constraint customer_code_check check (length(code) > 2) not valid;
alter table shop.customer add constraint customer_parent_fkey foreign key (tenant_id, parent_id)
  references shop.customer (tenant_id, id) on delete restrict not valid;
create unique index customer_code_idx on shop.customer (tenant_id, code) where deleted_at is null;
create index customer_lower_idx on shop.customer (lower(name) desc nulls last, (amount + 1) nulls first)
  include (status, code);
create index customer_pattern_idx on shop.customer (name text_pattern_ops, country_code collate "C" desc);
create index customer_created_idx on shop.customer using brin (created_at);
alter table shop.customer enable row level security, force row level security;
create policy tenant_fence on shop.customer for all to athyper_runtime
  using (tenant_id = (select app.tenant())) with check (tenant_id = (select app.tenant()));
create policy readers on shop.customer for select to public using (deleted_at is null);
grant select, insert on shop.customer to athyper_runtime;
grant select on shop.customer to public;
comment on table shop.customer is 'who buys';
comment on column shop.customer.code is 'given by the tenant';
)";

class IntrospectTest : public ::testing::Test {
 protected:
  void run(const std::string& script) {
    auto connection = lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    ASSERT_TRUE(connection.ok()) << describe(connection.error());
    const auto done = (*connection)->run_script(script);
    ASSERT_TRUE(done.ok()) << describe(done.error());
  }
  PhysicalModel model(const std::vector<std::string>& schemas = {"shop"}) {
    auto read = introspect(database_.owner_connection(), schemas);
    EXPECT_TRUE(read.ok()) << describe(read.error()) << (read.ok() ? "" : first_finding(read.error()));
    return read.ok() ? *std::move(read) : PhysicalModel{};
  }
  static std::string first_finding(const lib::Error& error) {
    return error.details.empty() ? "" : error.details.front().path + ": " + error.details.front().message;
  }
  Table table(const std::string& name) {
    const auto read = model();
    const auto* found = core::schema::find_table(read, {.schema = "shop", .name = name});
    EXPECT_NE(found, nullptr);
    return found != nullptr ? *found : Table{};
  }

  testing::TestDatabase database_;
};

TEST_F(IntrospectTest, schemas_and_tables_stand_in_order_and_alone) {
  run(kShop);
  const auto read = model({"shop", "absent"});
  EXPECT_EQ(read.schemas, std::vector<std::string>{"shop"});
  ASSERT_EQ(read.tables.size(), 2U);
  EXPECT_EQ(to_string(read.tables[0].name), "shop.country");
  EXPECT_EQ(to_string(read.tables[1].name), "shop.customer");
  EXPECT_EQ(read.tables[1].comment, "who buys");
  EXPECT_EQ(read.tables[1].storage_parameters,
            (std::vector<std::string>{"autovacuum_enabled=true", "fillfactor=70", "toast.autovacuum_enabled=false"}));
}

TEST_F(IntrospectTest, columns_are_told_in_the_words_of_the_server) {
  run(kShop);
  run("alter table shop.customer drop column country_code cascade; alter table shop.customer add country_code text");
  const std::vector<core::schema::Column> expected{
      {.name = "amount", .type = "numeric(18,2)", .default_expression = "0"},
      {.name = "code", .type = "text", .collation = "C", .comment = "given by the tenant"},
      {.name = "country_code", .type = "text"},
      {.name = "created_at", .type = "timestamp with time zone", .not_null = true, .default_expression = "now()"},
      {.name = "deleted_at", .type = "timestamp with time zone"},
      {.name = "id", .type = "uuid", .not_null = true, .default_expression = "gen_random_uuid()"},
      {.name = "name", .type = "character varying(80)", .not_null = true},
      {.name = "parent_id", .type = "uuid"},
      {.name = "status", .type = "text", .not_null = true, .default_expression = "'new'::text"},
      {.name = "tenant_id", .type = "uuid", .not_null = true},
      {.name = "twice", .type = "numeric", .generated_expression = "amount * (2)::numeric"},
  };
  const auto columns = table("customer").columns;
  ASSERT_EQ(columns.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(columns[i], expected[i]) << columns[i].name;
}

TEST_F(IntrospectTest, keys_keep_the_order_of_their_columns) {
  run(kShop);
  const auto customer = table("customer");
  ASSERT_TRUE(customer.primary_key.has_value());
  EXPECT_EQ(customer.primary_key->name, "customer_pkey");
  EXPECT_EQ(customer.primary_key->columns, (std::vector<std::string>{"tenant_id", "id"}));
  ASSERT_EQ(customer.unique_keys.size(), 1U);
  EXPECT_EQ(customer.unique_keys[0].name, "customer_name_key");
  EXPECT_EQ(customer.unique_keys[0].columns, (std::vector<std::string>{"tenant_id", "name"}));
}

TEST_F(IntrospectTest, checks_and_references_say_whether_they_were_validated) {
  run(kShop);
  const auto customer = table("customer");
  EXPECT_EQ(customer.checks,
            (std::vector<core::schema::Check>{
                {.name = "customer_code_check", .expression = "length(code) > 2", .validated = false},
                {.name = "customer_status_check", .expression = "status = ANY (ARRAY['new'::text, 'old'::text])"}}));
  EXPECT_EQ(customer.foreign_keys,
            (std::vector<core::schema::ForeignKey>{{.name = "customer_country_fkey",
                                                    .columns = {"country_code"},
                                                    .target = {.schema = "shop", .name = "country"},
                                                    .target_columns = {"code"},
                                                    .on_delete = ReferentialAction::set_null,
                                                    .on_update = ReferentialAction::cascade},
                                                   {.name = "customer_parent_fkey",
                                                    .columns = {"tenant_id", "parent_id"},
                                                    .target = {.schema = "shop", .name = "customer"},
                                                    .target_columns = {"tenant_id", "id"},
                                                    .on_delete = ReferentialAction::restrict,
                                                    .validated = false}}));
}

TEST_F(IntrospectTest, indexes_are_those_that_no_key_stands_on) {
  run(kShop);
  const auto indexes = table("customer").indexes;
  ASSERT_EQ(indexes.size(), 4U);
  EXPECT_EQ(indexes[0], (core::schema::Index{.name = "customer_code_idx",
                                             .keys = {{.expression = "tenant_id"}, {.expression = "code"}},
                                             .unique = true,
                                             .predicate = "deleted_at IS NULL"}));
  EXPECT_EQ(indexes[1], (core::schema::Index{
                            .name = "customer_created_idx", .method = "brin", .keys = {{.expression = "created_at"}}}));
  EXPECT_EQ(indexes[2], (core::schema::Index{.name = "customer_lower_idx",
                                             .keys = {{.expression = "(lower((name)::text))", .descending = true},
                                                      {.expression = "(amount + (1)::numeric)", .nulls_first = true}},
                                             .include = {"status", "code"}}));
  EXPECT_EQ(indexes[3],
            (core::schema::Index{
                .name = "customer_pattern_idx",
                .keys = {{.expression = "name", .operator_class = "text_pattern_ops"},
                         {.expression = "country_code", .descending = true, .nulls_first = true, .collation = "C"}}}));
}

TEST_F(IntrospectTest, an_index_that_a_concurrent_build_left_behind_is_not_valid) {
  run(kShop);
  run("update pg_index set indisvalid = false where indexrelid = 'shop.customer_created_idx'::regclass");
  EXPECT_FALSE(table("customer").indexes[1].valid);
}

TEST_F(IntrospectTest, policies_and_privileges_name_their_roles) {
  run(kShop);
  const auto customer = table("customer");
  EXPECT_TRUE(customer.row_security);
  EXPECT_TRUE(customer.forced_row_security);
  const std::string fence = "tenant_id = ( SELECT app.tenant() AS tenant)";
  EXPECT_EQ(customer.policies,
            (std::vector<core::schema::RowPolicy>{
                {.name = "readers", .command = "select", .roles = {"public"}, .using_expression = "deleted_at IS NULL"},
                {.name = "tenant_fence",
                 .command = "all",
                 .roles = {"athyper_runtime"},
                 .using_expression = fence,
                 .check_expression = fence}}));
  EXPECT_EQ(customer.grants,
            (std::vector<core::schema::Grant>{{.role = "athyper_runtime", .privileges = {"insert", "select"}},
                                              {.role = "public", .privileges = {"select"}}}));
  EXPECT_FALSE(table("country").row_security);
  EXPECT_TRUE(table("country").grants.empty());
}

TEST_F(IntrospectTest, months_of_the_platform_are_not_part_of_the_model) {
  run("create schema shop; create table shop.log (id uuid, at timestamptz, primary key (id, at)) partition by range "
      "(at)");
  const core::schema::Partitioning by_month{.columns = {"at"}, .by_month = true};
  EXPECT_EQ(table("log").partitioning, by_month) << "no month yet";
  run("select app.ensure_month_partitions('shop', 'log', '2026-11-15T12:00:00Z', 3)");
  EXPECT_EQ(table("log").partitioning, by_month);
  EXPECT_EQ(model().tables.size(), 1U);
  run("create table shop.log_old partition of shop.log for values from ('2020-01-01Z') to ('2021-01-01Z')");
  const auto mixed = *table("log").partitioning;
  EXPECT_FALSE(mixed.by_month);
  EXPECT_EQ(mixed.partitions.size(), 6U);
  EXPECT_EQ(
      mixed.partitions.back(),
      (core::schema::Partition{.name = "log_old",
                               .bound = "FOR VALUES FROM ('2020-01-01 00:00:00+00') TO ('2021-01-01 00:00:00+00')"}));
}

TEST_F(IntrospectTest, partitions_by_list_and_hash_are_told_with_their_bounds) {
  run(R"(create schema shop;
    create table shop.a (id int, region text, constraint a_rule check (id > 0)) partition by list (region);
    create table shop.a_eu partition of shop.a for values in ('de', 'fr');
    create index a_idx on shop.a (id);
    create table shop.b (id int, part int) partition by hash (id, part);
    create table shop.b_0 partition of shop.b for values with (modulus 2, remainder 0);
    create table shop.c (n int) partition by range (n))");
  EXPECT_EQ(table("a").partitioning,
            (core::schema::Partitioning{.strategy = "list",
                                        .columns = {"region"},
                                        .partitions = {{.name = "a_eu", .bound = "FOR VALUES IN ('de', 'fr')"}}}));
  EXPECT_EQ(table("b").partitioning,
            (core::schema::Partitioning{
                .strategy = "hash",
                .columns = {"id", "part"},
                .partitions = {{.name = "b_0", .bound = "FOR VALUES WITH (modulus 2, remainder 0)"}}}));
  EXPECT_FALSE(table("c").partitioning->by_month) << "a number is no time";
  EXPECT_EQ(table("a").indexes.size(), 1U);
}

TEST_F(IntrospectTest, a_reference_to_a_partitioned_table_is_told_once) {
  run(R"(create schema shop;
    create table shop.p (id int primary key) partition by range (id);
    create table shop.p_1 partition of shop.p for values from (0) to (9);
    create table shop.q (id int constraint q_p references shop.p))");
  EXPECT_EQ(table("q").foreign_keys.size(), 1U);
}

TEST_F(IntrospectTest, what_the_model_cannot_say_is_named) {
  run(R"(create schema shop;
    create extension if not exists btree_gist schema public;
    create table shop.t (a int generated always as identity, b text, c int, d int4range,
      constraint t_a primary key (a) include (b),
      constraint t_c unique nulls not distinct (c),
      constraint t_b unique (b) deferrable,
      constraint t_d exclude using gist (d with &&),
      constraint t_n check (c > 0) no inherit);
    create table shop.f (x int, y int constraint f_f references shop.t (c) match full);
    create view shop.v as select 1 as one;
    create materialized view shop.m as select 1 as one;
    create sequence shop.s;
    create type shop.e as enum ('a');
    create domain shop.d as text;
    create type shop.r as (a int);
    create function shop.fn() returns trigger language plpgsql as 'begin return new; end';
    create trigger tr before insert on shop.t for each row execute function shop.fn();
    create rule ru as on delete to shop.f do instead nothing;
    create unlogged table shop.u (x int);
    create table shop.h () inherits (shop.u);
    create policy strict on shop.t as restrictive using (true);
    grant select (b) on shop.t to athyper_runtime;
    grant select on shop.f to athyper_runtime with grant option;
    create index f_x on shop.f (x) with (fillfactor = 50);
    create table shop.p (x int, y int) partition by range (x);
    create table shop.p_1 partition of shop.p for values from (0) to (9);
    create index p_1_y on shop.p_1 (y);
    create table shop.p_rest partition of shop.p default;
    create statistics shop.st on x, y from shop.p)");
  const auto read = introspect(database_.owner_connection(), {"shop"});
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().key, "schema.not_expressible");
  std::vector<std::string> findings;
  for (const auto& detail : read.error().details) findings.push_back(detail.path + ": " + detail.message);
  const std::vector<std::string> expected{
      "shop.d: domain",
      "shop.e: enum",
      "shop.f.f_f: reference with MATCH FULL",
      "shop.f.f_x: index with storage parameters",
      "shop.f.ru: rule",
      "shop.f: privileges with grant option",
      "shop.fn(): function",
      "shop.h: inheritance from shop.u",
      "shop.m: materialised view",
      "shop.p: default partition",
      "shop.p_1: partition with an index of its own",
      "shop.r: composite type",
      "shop.s: sequence",
      "shop.st: extended statistics",
      "shop.t.a: identity column",
      "shop.t.b: privileges on a column",
      "shop.t.strict: restrictive policy",
      "shop.t.t_a: key with included columns",
      "shop.t.t_b: deferrable constraint",
      "shop.t.t_c: index in which nulls are not distinct",
      "shop.t.t_d: exclusion constraint",
      "shop.t.t_n: check with NO INHERIT",
      "shop.t.tr: trigger",
      "shop.u: table that is not logged",
      "shop.v: view",
  };
  std::ranges::sort(findings);
  EXPECT_EQ(findings, expected);
}

TEST_F(IntrospectTest, a_reference_over_several_columns_may_clear_all_but_the_tenant) {
  run(R"(create schema shop;
    create table shop.a (tenant_id uuid, id uuid, primary key (tenant_id, id));
    create table shop.b (tenant_id uuid, a_id uuid,
      constraint b_a foreign key (tenant_id, a_id) references shop.a on delete set null (a_id)))");
  EXPECT_EQ(table("b").foreign_keys.at(0).on_delete, ReferentialAction::set_null);
  run("alter table shop.b add constraint b_all foreign key (tenant_id, a_id) references shop.a on delete set null");
  const auto read = introspect(database_.owner_connection(), {"shop"});
  ASSERT_FALSE(read.ok());
  ASSERT_EQ(read.error().details.size(), 1U);
  EXPECT_EQ(read.error().details[0].path, "shop.b.b_all");
}

TEST_F(IntrospectTest, members_of_an_extension_are_nobodys_objects) {
  run("create schema shop; create extension if not exists btree_gist schema shop");
  EXPECT_TRUE(model().tables.empty());
}

TEST_F(IntrospectTest, the_platforms_own_schemas_are_all_expressible) {
  const auto read = model({"core", "meta", "mdm", "ref", "ui"});
  EXPECT_GT(read.tables.size(), 20U);
  const auto* audit = core::schema::find_table(read, {.schema = "core", .name = "audit_log"});
  ASSERT_NE(audit, nullptr);
  EXPECT_TRUE(audit->partitioning->by_month);
}

TEST_F(IntrospectTest, the_texts_do_not_depend_on_the_settings_of_the_database) {
  run(kShop);
  const auto before = model();
  run("alter database \"" + database_.name() +
      "\" set search_path = app, shop;"
      "alter database \"" +
      database_.name() +
      "\" set timezone = 'Asia/Tokyo';"
      "alter database \"" +
      database_.name() + "\" set quote_all_identifiers = on");
  EXPECT_EQ(model(), before);
}

}  // namespace
}  // namespace athyper::adapters::db
