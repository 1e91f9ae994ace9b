// Lists of platform tables on a real database: every operator, the order of pages, and the fence.
#include <athyper/adapters/db/list_query.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include <athyper/adapters/db/create.hpp>
#include <lib/base/json.hpp>
#include <lib/net/loops.hpp>
#include <lib/pg/pool.hpp>
#include <support/pg_fixture.hpp>

namespace athyper::adapters::db {
namespace {

using std::chrono_literals::operator""s;

constexpr std::array kColumns{
    ListColumn{"id", "id", ListType::uuid},
    ListColumn{"code", "code", ListType::text},
    ListColumn{"version", "version", ListType::integer},
    ListColumn{"isActive", "is_active", ListType::boolean},
    ListColumn{"createdAt", "created_at", ListType::instant},
};
const ListTable kRoles{.schema = "core", .table = "role", .columns = kColumns, .default_sort = "code", .key = "id"};
const lib::Uuid kAcme = *lib::parse_uuid("00000000-0000-7000-8000-00000000000a");
const lib::Uuid kBorealis = *lib::parse_uuid("00000000-0000-7000-8000-00000000000b");

class ListQueryTest : public ::testing::Test {
 protected:
  ListQueryTest() {
    loops_.start();
    db_ = *create_db_adapter({.runtime_connection = database_.runtime_connection(),
                              .prepared_statements = testing::TestDatabase::prepared_statements()},
                             loops_, clock_);
    const auto owner = *lib::pg::BlockingConnection::open(database_.owner_connection(), 5s);
    const auto seeded = owner->run_script(
        "insert into core.tenant (id, code, name, display_name) values"
        " ('00000000-0000-7000-8000-00000000000a', 'acme', 'Acme', 'Acme'),"
        " ('00000000-0000-7000-8000-00000000000b', 'borealis', 'Borealis', 'Borealis');"
        "insert into core.role (tenant_id, id, code, name, version, is_active, created_at)"
        " select '00000000-0000-7000-8000-00000000000a', gen_random_uuid(), 'role_' || n, 'Role', 1 + n % 3, n <> 7,"
        " timestamptz '2026-01-01T00:00:00Z' + n * interval '1 day' from generate_series(1, 9) n;"
        "insert into core.role (tenant_id, id, code, name) values"
        " ('00000000-0000-7000-8000-00000000000b', gen_random_uuid(), 'theirs', 'Role')");
    EXPECT_TRUE(seeded.ok()) << describe(seeded.error());
  }
  ~ListQueryTest() override {
    db_->close(2s);
    loops_.stop();
  }

  lib::Json page(const lib::QueryPairs& pairs, const lib::Uuid& tenant = kAcme) {
    lib::Result<std::string> body = lib::Error{};
    loops_.run_and_wait(0, [&]() -> lib::Task<void> { body = co_await ask(pairs, tenant); });
    EXPECT_TRUE(body.ok()) << describe(body.error());
    return *lib::parse_json(body.ok() ? *body : "{\"data\":[],\"meta\":{}}");
  }
  lib::Task<lib::Result<std::string>> ask(lib::QueryPairs pairs, lib::Uuid tenant) {
    CO_TRY(const auto request, parse_list_request(kRoles, pairs));
    CO_TRY(auto list, tenant_list(kRoles, request, tenant));
    const Fence fence{.tenant = tenant, .principal = {}, .meta_version = 0, .entitlement_version = 0};
    CO_TRY(const auto answers, co_await run_all(*db_, fence, {}, std::move(list.rows), std::move(list.count)));
    co_return list_page(request, std::get<0>(answers), std::get<1>(answers));
  }
  /// Last digits of the codes.
  std::string found(const lib::QueryPairs& pairs, const lib::Uuid& tenant = kAcme) {
    std::string out;
    const auto answer = page(pairs, tenant);
    for (const auto& row : answer.find("data")->as_array()) out += row.get_string("code")->back();
    return out;
  }

  lib::net::Loops loops_{1};
  lib::ManualClock clock_{*lib::parse_rfc3339("2026-01-01T00:00:00Z")};
  testing::TestDatabase database_;
  std::unique_ptr<DbAdapter> db_;
};

TEST_F(ListQueryTest, every_operator_finds_what_it_says) {
  EXPECT_EQ(found({{"code", "role_3"}}), "3");
  EXPECT_EQ(found({{"code.ne", "role_3"}}), "12456789");
  EXPECT_EQ(found({{"version.gt", "2"}}), "258");
  EXPECT_EQ(found({{"version.gte", "2"}}), "124578");
  EXPECT_EQ(found({{"version.lt", "2"}}), "369");
  EXPECT_EQ(found({{"version.lte", "1"}}), "369");
  EXPECT_EQ(found({{"code.like", "%_7"}}), "7");
  EXPECT_EQ(found({{"code.ilike", "ROLE_8"}}), "8");
  EXPECT_EQ(found({{"code.in", "role_1,role_9"}}), "19");
  EXPECT_EQ(found({{"version.nin", "1,2"}}), "258");
  EXPECT_EQ(found({{"code.null", ""}}), "");
  EXPECT_EQ(found({{"code.nnull", ""}}), "123456789");
  EXPECT_EQ(found({{"isActive", "false"}}), "7");
  EXPECT_EQ(found({{"createdAt.gte", "2026-01-09T00:00:00+00:00"}}), "89");
  EXPECT_EQ(found({{"version", "3"}, {"isActive", "true"}, {"code.ne", "role_2"}}), "58") << "all of them hold";
}

TEST_F(ListQueryTest, pages_follow_each_other_without_a_gap_or_a_repeat) {
  std::string all;
  for (const auto* number : {"1", "2", "3", "4", "5"})
    all += found({{"sort", "-version"}, {"pageSize", "2"}, {"page", number}});
  EXPECT_EQ(all.size(), 9u);
  std::ranges::sort(all);
  EXPECT_EQ(all, "123456789");
  const auto meta = *page({{"pageSize", "4"}, {"page", "3"}}).find("meta");
  EXPECT_EQ(meta.get_integer("total"), 9);
  EXPECT_EQ(meta.get_integer("totalPages"), 3);
  EXPECT_EQ(meta.get_bool("hasNext"), false);
  EXPECT_EQ(found({{"sort", "-createdAt"}, {"pageSize", "3"}}), "987");
}

TEST_F(ListQueryTest, a_row_shows_its_fields_in_forms_no_session_changes) {
  const auto row = page({{"code", "role_1"}}).find("data")->as_array().at(0);
  EXPECT_EQ(row.get_string("createdAt"), "2026-01-02T00:00:00.000000Z");
  EXPECT_EQ(row.get_integer("version"), 2);
  EXPECT_EQ(row.get_bool("isActive"), true);
  EXPECT_EQ(row.find("name"), nullptr) << "what is not listed is not shown";
}

TEST_F(ListQueryTest, another_tenants_rows_are_in_no_page_and_no_count) {
  EXPECT_EQ(found({}, kBorealis), "s");
  EXPECT_EQ(page({}, kBorealis).find("meta")->get_integer("total"), 1);
}

}  // namespace
}  // namespace athyper::adapters::db
