// The register of tables: every table the platform has or will have, by domain, with the feature that brings it. One
// that is there is read and written by named queries, or by the file that the register names.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#include <athyper/core/schema/prisma.hpp>
#include <lib/base/json.hpp>

namespace athyper::queries {
namespace {

namespace fs = std::filesystem;

const fs::path kRoot = fs::path(ATHYPER_TEST_SOURCE_DIR) / "../..";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

lib::Json read_json(const std::string& path) {
  const auto json = lib::parse_json(read(kRoot / path));
  EXPECT_TRUE(json.ok()) << path;
  return json.ok() ? *json : lib::Json::object({});
}

struct Entry {
  bool there = false;
  std::string feature;
  /// Files that read or write it with text of their own: the data planner, the list query, seed files.
  std::string read_by;
  std::string written_by;
};

std::string word(const lib::Json& entry, std::string_view key) {
  return std::string(entry.get_string(key).value_or(std::string_view()));
}

std::map<std::string, Entry> register_of_tables() {
  std::map<std::string, Entry> entries;
  const auto json = read_json("framework/adapters/db/schema/tables.json");
  for (const auto& [domain, tables] : json.as_object()) {
    for (const auto& [table, entry] : tables.as_object()) {
      entries[domain + "." + table] = {.there = entry.get_bool("there").value_or(false),
                                       .feature = word(entry, "feature"),
                                       .read_by = word(entry, "readBy"),
                                       .written_by = word(entry, "writtenBy")};
    }
  }
  return entries;
}

/// "schema.table" of every model in the .prisma files.
std::set<std::string> declared_tables() {
  std::vector<core::schema::PrismaFile> files;
  for (const auto& file : fs::directory_iterator(kRoot / "framework/adapters/db/schema")) {
    if (file.path().extension() == ".prisma") files.push_back({file.path().filename().string(), read(file.path())});
  }
  const auto model = core::schema::parse_prisma(files);
  EXPECT_TRUE(model.ok());
  std::set<std::string> names;
  if (!model.ok()) return names;
  for (const auto& table : model->tables) names.insert(to_string(table.name));
  return names;
}

/// Tables that named queries read or write.
std::set<std::string> tables_queried(std::string_view how) {
  std::set<std::string> names;
  for (const auto& query : read_json("tools/queries/generated/queries.json").as_array()) {
    for (const auto& table : query.find(how)->as_array()) names.insert(table.as_string());
  }
  return names;
}

bool names_table(const std::string& file, const std::string& table) {
  return !file.empty() && read(kRoot / file).find(table.substr(table.find('.') + 1)) != std::string::npos;
}

TEST(TableRegister, it_names_every_table_that_is_there_and_none_that_is_not) {
  const auto entries = register_of_tables();
  const auto declared = declared_tables();
  ASSERT_GT(declared.size(), 30u);
  for (const auto& table : declared) {
    const auto entry = entries.find(table);
    EXPECT_TRUE(entry != entries.end() && entry->second.there) << table << " stands in a .prisma file";
  }
  for (const auto& [table, entry] : entries) {
    EXPECT_EQ(entry.there, declared.contains(table)) << table;
    EXPECT_FALSE(entry.feature.empty()) << table;
  }
}

TEST(TableRegister, a_table_that_is_there_is_read_and_written) {
  const auto reads = tables_queried("reads");
  const auto writes = tables_queried("writes");
  for (const auto& [table, entry] : register_of_tables()) {
    if (!entry.there) continue;
    const bool is_read = reads.contains(table) || names_table(entry.read_by, table);
    const bool is_written = writes.contains(table) || names_table(entry.written_by, table);
    EXPECT_TRUE(is_read) << table << " has no reading query";
    EXPECT_TRUE(is_written) << table << " has no writing query";
    EXPECT_FALSE(reads.contains(table) && !entry.read_by.empty()) << table << " is read by a named query";
    EXPECT_FALSE(writes.contains(table) && !entry.written_by.empty()) << table << " is written by a named query";
  }
}

/// Section 6.1 of the specification: what each domain covers, in its words.
const std::map<std::string, std::vector<std::string>> kSpecified{
    {"core", {"address", "approval",  "attachment", "audit_log", "contact",      "document", "entity",
              "field",   "group",     "job",        "lifecycle", "notification", "overlay",  "permission",
              "persona", "principal", "role",       "tenant",    "workflow",     "workspace"}},
    {"ref",
     {"commodity_code", "country", "currency", "industry_code", "language", "locale", "state_region", "timezone",
      "uom"}},
    {"ui", {"dashboard_widget", "notification", "recent_activity", "saved_view", "search_history", "user_preference"}},
    {"meta", {"entity", "entity_version", "entity_compiled", "overlay"}}};

TEST(TableRegister, it_covers_the_domains_of_the_specification) {
  std::map<std::string, int> counts;
  const auto entries = register_of_tables();
  for (const auto& [table, entry] : entries) ++counts[table.substr(0, table.find('.'))];
  EXPECT_GE(counts["core"], 70);
  EXPECT_GE(counts["ref"], 10);
  EXPECT_GE(counts["ui"], 7);
  EXPECT_GE(counts["meta"], 25);
  // What core says of the model itself (overlays) stands in the registry of metadata.
  const auto covers = [&](const std::string& domain, const std::string& word) {
    return std::ranges::any_of(entries, [&](const auto& entry) {
      const auto& table = entry.first;
      const bool in_domain = table.starts_with(domain + ".") || (domain == "core" && table.starts_with("meta."));
      return in_domain && table.find(word, table.find('.')) != std::string::npos;
    });
  };
  for (const auto& [domain, words] : kSpecified) {
    for (const auto& word : words) EXPECT_TRUE(covers(domain, word)) << domain << " " << word;
  }
  for (const auto* domain : {"ref", "ui", "meta"}) {
    for (const auto& table : kSpecified.at(domain))
      EXPECT_TRUE(entries.contains(std::string(domain) + "." + table)) << domain << "." << table;
  }
  for (const auto* table :
       {"core.approval_instance", "core.workflow_instance", "core.principal_group", "core.contact_point"})
    EXPECT_TRUE(entries.contains(table)) << table;
}

}  // namespace
}  // namespace athyper::queries
