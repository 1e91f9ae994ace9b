// The platform's .prisma files and migrations as they were built into the program.
#pragma once

#include <string_view>
#include <vector>

namespace athyper::adapters::db::migration {

struct EmbeddedText {
  std::string_view name;
  std::string_view text;
};
/// By name.
const std::vector<EmbeddedText>& embedded_schema();

struct EmbeddedMigration {
  std::string_view name;
  std::string_view plan_json;
  std::string_view sql;
};
/// In the order of their numbers.
const std::vector<EmbeddedMigration>& embedded_migrations();

}  // namespace athyper::adapters::db::migration
