#include "change_fixture.hpp"

namespace athyper::adapters::db::schema {
namespace {

using namespace std::chrono_literals;
using core::schema::LockClass;
using core::schema::Plan;
using core::schema::Step;

Step step(std::string rule, Step::Kind kind, std::vector<std::string> statements, std::vector<std::string> inverse) {
  Step made{.rule = std::move(rule), .title = {}, .table = {.schema = "shop", .name = "item"}};
  made.title = "step " + made.rule;
  made.kind = kind;
  made.statements = std::move(statements);
  made.inverse = std::move(inverse);
  return made;
}

}  // namespace

Plan amount_plan() {
  Step add = step("A1", Step::Kind::statement, {"alter table shop.item add column amount int"},
                  {"alter table shop.item drop column amount"});
  add.lock = LockClass::access_exclusive;
  add.postcondition =
      "select exists (select from pg_attribute where attrelid = 'shop.item'::regclass and attname = 'amount')";
  const Step fence = step("B19.2", Step::Kind::version_fence, {}, {});
  Step fill = step("B19.3", Step::Kind::backfill, {}, {});
  fill.backfill = core::schema::Backfill{.table = fill.table,
                                         .key = {"tenant_id", "id"},
                                         .assignments = {"amount = qty::int"},
                                         .pending = "amount is null"};
  fill.postcondition = "select not exists (select from shop.item where amount is null)";
  Step index = step("B13.1", Step::Kind::slow, {"create index concurrently item_amount_idx on shop.item (amount)"},
                    {"drop index concurrently if exists shop.item_amount_idx"});
  index.concurrent = true;
  index.postcondition =
      "select exists (select from pg_index where indexrelid = to_regclass('shop.item_amount_idx') and indisvalid)";
  Step check = step("B10.1", Step::Kind::statement,
                    {"alter table shop.item add constraint item_amount_check check (amount >= 0) not valid"},
                    {"alter table shop.item drop constraint item_amount_check"});
  check.lock = LockClass::access_exclusive;
  const Step validate =
      step("B10.3", Step::Kind::slow, {"alter table shop.item validate constraint item_amount_check"}, {});
  Step drop = step("B19.7", Step::Kind::contract, {"alter table shop.item drop column qty"}, {});
  drop.lock = LockClass::access_exclusive;
  return {.changes = {}, .violations = {}, .steps = {add, fence, fill, index, check, validate, drop}, .refusals = {}};
}

void ChangeFixture::make_table() {
  run("drop schema if exists shop cascade; delete from core.schema_change; create schema shop;"
      "create table shop.item (tenant_id uuid, id int, qty text, primary key (tenant_id, id));"
      "insert into shop.item select '00000000-0000-0000-0000-000000000001'::uuid, n, n::text from generate_series(1, " +
      std::to_string(kRows) + ") as n");
}

std::unique_ptr<lib::pg::BlockingConnection> ChangeFixture::owner() {
  auto connection = lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
  EXPECT_TRUE(connection.ok()) << describe(connection.error());
  return *std::move(connection);
}

void ChangeFixture::run(const std::string& script) {
  const auto done = owner()->run_script(script);
  ASSERT_TRUE(done.ok()) << describe(done.error());
}

std::string ChangeFixture::ask(const std::string& text) {
  const auto rows = owner()->execute({.shape = lib::sql::make_shape(text), .params = {}});
  if (!rows.ok()) return describe(rows.error());
  return rows->empty() ? "nothing" : std::string(rows->at(0, 0).value_or("null"));
}

ApplyOptions ChangeFixture::options() {
  ApplyOptions options{.owner_connection = database_.owner_connection(), .schemas = {"shop"}};
  options.limits.first_batch_rows = 25;
  options.limits.batch_shortest = 0ms;
  options.limits.batch_longest = 1h;
  options.sleep = [](std::chrono::milliseconds) {};
  options.random = [] { return 0.5; };
  return options;
}

std::string ChangeFixture::catalogue() {
  const auto model = introspect(database_.owner_connection(), {"shop"});
  return model.ok() ? core::schema::describe(*model) : describe(model.error());
}

std::string ChangeFixture::converted() {
  return ask("select count(*) filter (where amount = id) || '/' || count(*) from shop.item");
}

}  // namespace athyper::adapters::db::schema
