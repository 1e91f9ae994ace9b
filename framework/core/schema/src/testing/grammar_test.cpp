// Every statement that leaves the planner parses by the grammar of PostgreSQL 15 and uses only the node types that are
// listed in testdata/grammar; tests/oracles/grammar.mjs asks a newer grammar the same.
#include <pg_query.h>

#include <set>

#include <gtest/gtest.h>
#include <support/golden.hpp>
#include <support/seed.hpp>

#include <lib/base/json.hpp>

#include "testing/emitted.hpp"

namespace athyper::core::schema {
namespace {

const std::filesystem::path kList =
    std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "testdata" / "grammar" / "nodes.txt";
constexpr int kServer = 15;
constexpr std::uint64_t kListedSeed = 1;
constexpr std::uint64_t kOtherSeed = 2;
constexpr std::size_t kPairs = 300;

class Parsed {
 public:
  explicit Parsed(const std::string& text) : result_(pg_query_parse(text.c_str())) {}
  ~Parsed() { pg_query_free_parse_result(result_); }
  Parsed(const Parsed&) = delete;
  Parsed& operator=(const Parsed&) = delete;

  std::string error() const { return result_.error == nullptr ? "" : result_.error->message; }
  std::string_view tree() const { return result_.parse_tree; }

 private:
  PgQueryParseResult result_;
};

/// Names of node types begin with a capital, those of fields do not.
void collect(const lib::Json& node, std::set<std::string>& types) {
  if (node.is_array()) {
    for (const auto& entry : node.as_array()) collect(entry, types);
  } else if (node.is_object()) {
    for (const auto& [name, value] : node.as_object()) {
      if (name.front() >= 'A' && name.front() <= 'Z') types.insert(name);
      collect(value, types);
    }
  }
}

std::set<std::string> node_types(const std::set<std::string>& statements) {
  std::set<std::string> types;
  for (const auto& statement : statements) {
    const Parsed parsed(statement);
    EXPECT_EQ(parsed.error(), "") << statement;
    if (!parsed.error().empty()) continue;
    const auto tree = lib::parse_json(parsed.tree());
    EXPECT_TRUE(tree.ok()) << statement;
    if (tree.ok()) collect(*tree, types);
  }
  return types;
}

TEST(Grammar, every_statement_parses_and_uses_listed_nodes_only) {
  std::string listed;
  for (const auto& type : node_types(testing::emitted_statements(kServer, kListedSeed, kPairs))) listed += type + "\n";
  athyper::testing::expect_golden(kList, listed);

  const auto seed = athyper::testing::seed_or(kOtherSeed);
  for (const auto& type : node_types(testing::emitted_statements(kServer, seed, kPairs)))
    EXPECT_NE(("\n" + listed).find("\n" + type + "\n"), std::string::npos) << type << " of seed " << seed;
}

}  // namespace
}  // namespace athyper::core::schema
