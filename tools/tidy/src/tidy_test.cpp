#include <fstream>
#include <iterator>
#include <map>

#include <gtest/gtest.h>

#include "scan.hpp"

namespace athyper::tidy {
namespace {

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Rules real_rules() {
  const std::string root = std::string(ATHYPER_TEST_SOURCE_DIR) + "/../..";
  return {*parse_matrix(read(root + "/tooling/cmake/layers.cmake")),
          *parse_forbidden(read(root + "/tools/tidy/forbidden_includes.txt"))};
}

// The cells of the specification's matrix (2.1), row by row; "" is allowed, else the rule that refuses it.
struct Cell {
  const char* from;
  const char* include;
  const char* rule;
};

class MatrixCell : public testing::TestWithParam<Cell> {};

TEST_P(MatrixCell, answers_as_the_specification_says) {
  const auto& cell = GetParam();
  const auto findings = scan_cpp(real_rules(), cell.from, "#include <" + std::string(cell.include) + ">\n");
  if (*cell.rule == '\0') {
    EXPECT_TRUE(findings.empty()) << findings.front().message;
  } else {
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().rule, cell.rule);
    EXPECT_EQ(findings.front().line, 1);
  }
}

constexpr const char* kCore = "framework/core/src/a.cpp";
constexpr const char* kRuntime = "framework/runtime/src/a.cpp";
constexpr const char* kDb = "framework/adapters/db/src/a.cpp";
constexpr const char* kContracts = "packages/contracts/cpp/a.cpp";
constexpr const char* kPackage = "packages/dashboard/src/a.cpp";
constexpr const char* kProduct = "products/neon/auth/src/a.cpp";
constexpr const char* kToCore = "athyper/core/model/entity.hpp";
constexpr const char* kToRuntime = "athyper/runtime/scope.hpp";
constexpr const char* kToDb = "athyper/adapters/db/db_client.hpp";
constexpr const char* kToContracts = "athyper/contracts/platform.hpp";
constexpr const char* kToPackage = "athyper/packages/ui/x.hpp";
constexpr const char* kToProduct = "neon/auth/session.hpp";

INSTANTIATE_TEST_SUITE_P(
    Specification, MatrixCell,
    testing::Values(
        Cell{kCore, kToCore, ""}, Cell{kCore, kToRuntime, "core-no-infra"}, Cell{kCore, kToDb, "core-no-infra"},
        Cell{kCore, kToContracts, ""}, Cell{kCore, kToPackage, "core-no-infra"},
        Cell{kCore, kToProduct, "core-no-infra"}, Cell{kRuntime, kToCore, ""}, Cell{kRuntime, kToRuntime, ""},
        Cell{kRuntime, kToDb, ""}, Cell{kRuntime, kToContracts, ""}, Cell{kRuntime, kToPackage, ""},
        Cell{kRuntime, kToProduct, "runtime-may-not-use-products"}, Cell{kDb, kToCore, ""},
        Cell{kDb, kToRuntime, "adapter-may-not-use-runtime"}, Cell{kDb, kToDb, ""}, Cell{kDb, kToContracts, ""},
        Cell{kDb, kToPackage, "adapters-no-packages-except-contracts"},
        Cell{kDb, kToProduct, "adapter-may-not-use-products"}, Cell{kContracts, kToCore, "contracts-may-not-use-core"},
        Cell{kContracts, kToRuntime, "contracts-may-not-use-runtime"},
        Cell{kContracts, kToDb, "contracts-may-not-use-adapter"}, Cell{kContracts, kToContracts, ""},
        Cell{kContracts, kToPackage, "contracts-may-not-use-packages"},
        Cell{kContracts, kToProduct, "contracts-may-not-use-products"},
        Cell{kPackage, kToCore, "packages-no-framework"}, Cell{kPackage, kToRuntime, "packages-no-framework"},
        Cell{kPackage, kToDb, "packages-no-framework"}, Cell{kPackage, kToContracts, ""},
        Cell{kPackage, kToPackage, ""}, Cell{kPackage, kToProduct, "packages-may-not-use-products"},
        Cell{kProduct, kToCore, "products-no-framework"}, Cell{kProduct, kToRuntime, "products-no-framework"},
        Cell{kProduct, kToDb, "products-no-framework"}, Cell{kProduct, kToContracts, ""},
        Cell{kProduct, kToPackage, ""}, Cell{kProduct, kToProduct, ""}));

INSTANTIATE_TEST_SUITE_P(
    ForbiddenRules, MatrixCell,
    testing::Values(Cell{kCore, "lib/pg/pool.hpp", "core-no-infra"},
                    Cell{kRuntime, "lib/pg/pool.hpp", "runtime-no-direct-infra"},
                    Cell{kRuntime, "lib/jose/jwt.hpp", "runtime-no-direct-infra"},
                    Cell{kRuntime, "lib/log/logger.hpp", ""},
                    Cell{"framework/adapters/auth/src/a.cpp", kToDb, "adapter-auth-no-cross-talk"},
                    Cell{kDb, "athyper/adapters/auth/auth_adapter.hpp", "adapter-db-no-cross-talk"},
                    Cell{"framework/adapters/memorycache/src/a.cpp", kToDb, "adapter-memorycache-no-cross-talk"},
                    Cell{"framework/adapters/objectstorage/src/a.cpp", kToDb, "adapter-objectstorage-no-cross-talk"},
                    Cell{"framework/adapters/telemetry/src/a.cpp", kToDb, "adapter-telemetry-no-cross-talk"},
                    Cell{kDb, "lib/pg/pool.hpp", ""},
                    Cell{"framework/adapters/auth/src/a.cpp", "lib/pg/pool.hpp", "adapter-may-not-use-libs_infra"},
                    Cell{"libs/base/src/a.cpp", "lib/net/loops.hpp", "libs_base-may-not-use-libs_infra"}));

TEST(Tidy, a_forbidden_system_header_is_named_with_its_reason) {
  const auto findings = scan_cpp(real_rules(), kRuntime, "// x\n#include <libpq-fe.h>\n");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].rule, "forbidden-include");
  EXPECT_EQ(findings[0].line, 2);
  EXPECT_NE(findings[0].message.find("DbClient"), std::string::npos);
}

TEST(Tidy, every_layer_has_at_least_fifteen_forbidden_includes) {
  std::map<std::string, int> counts;
  for (const auto& rule : real_rules().forbidden) {
    for (const auto& layer : rule.layers) ++counts[layer];
  }
  for (const auto* layer :
       {"libs_base", "libs_infra", "contracts", "core", "adapter", "runtime", "packages", "products", "cmd"})
    EXPECT_GE(counts[layer], 15) << layer;
}

TEST(Tidy, public_headers_hold_no_third_party_header_but_awaitable) {
  const auto* header = "libs/infra/net/include/lib/net/x.hpp";
  EXPECT_TRUE(scan_cpp(real_rules(), header, "#include <boost/asio/awaitable.hpp>\n").empty());
  EXPECT_EQ(scan_cpp(real_rules(), header, "#include <boost/asio.hpp>\n").front().rule,
            "no-third-party-in-public-headers");
  EXPECT_TRUE(
      scan_cpp(real_rules(), "tests/support/include/support/x.hpp", "#include <boost/asio/io_context.hpp>\n").empty());
}

TEST(Tidy, a_rule_without_a_reason_is_refused) {
  EXPECT_EQ(parse_forbidden("core | x |\n").error().key, "tidy.bad_rule");
}

}  // namespace
}  // namespace athyper::tidy
