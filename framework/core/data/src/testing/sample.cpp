#include "testing/sample.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include <athyper/core/meta/resolve.hpp>

namespace athyper::core::data::testing {
namespace {

class LiteralRows final : public lib::sql::RowSource {
 public:
  explicit LiteralRows(std::vector<std::vector<lib::sql::Param>> rows) : rows_(std::move(rows)) {}
  std::size_t rows() const override { return rows_.size(); }
  std::size_t columns() const override { return rows_.empty() ? 0 : rows_.front().size(); }
  std::string_view column_name(std::size_t) const override { return "?"; }
  std::optional<std::string_view> at(std::size_t row, std::size_t column) const override {
    const lib::sql::Param& value = rows_.at(row).at(column);
    return value ? std::optional<std::string_view>(*value) : std::nullopt;
  }
  std::size_t affected() const override { return rows_.size(); }

 private:
  std::vector<std::vector<lib::sql::Param>> rows_;
};

std::vector<meta::SourceFile> read_files(const std::filesystem::path& folder) {
  std::vector<meta::SourceFile> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path());
    files.push_back({entry.path().filename().string(), std::string(std::istreambuf_iterator<char>(file), {})});
  }
  return files;
}

void break_before(std::string& text, std::string_view clause) {
  for (std::size_t at = text.find(clause); at != std::string::npos; at = text.find(clause, at + clause.size()))
    text[at] = '\n';
}

}  // namespace

meta::ModelPtr sample_model() {
  static const meta::ModelPtr model = [] {
    auto resolved = meta::resolve(read_files(std::filesystem::path(ATHYPER_TEST_SOURCE_DIR) / "src/testdata/model"));
    if (!resolved.ok()) {
      for (const lib::ErrorDetail& detail : resolved.error().details)
        std::cerr << detail.path << " " << detail.message << "\n";
      std::abort();
    }
    resolved->version = 7;
    return std::make_shared<const meta::Model>(*std::move(resolved));
  }();
  return model;
}

std::shared_ptr<CompiledEntity> sample_entity(std::string_view name) {
  return find_entity(sample_model(), name);
}

Caller caller_with(std::vector<std::string> roles, std::string username) {
  using namespace std::chrono;
  const sys_days day = year(2026) / November / 22;
  return {.subject = {.id = *lib::parse_uuid("00000000-0000-7000-8000-0000000000aa"),
                      .username = std::move(username),
                      .persona = "viewer",
                      .roles = std::move(roles)},
          .tenant = *lib::parse_uuid("00000000-0000-7000-8000-000000000001"),
          .now = lib::Timestamp(day + hours(21)),
          .today = year_month_day(day)};
}

lib::sql::Rows make_rows(std::vector<std::vector<lib::sql::Param>> rows) {
  return lib::sql::Rows(std::make_unique<LiteralRows>(std::move(rows)));
}

std::string show(const lib::sql::Statement& statement) {
  std::string text = statement.shape->text;
  for (const char* clause : {" FROM \"", " FROM w", " FROM n", " FROM (", " WHERE ", " AND ", " ORDER BY ", " LIMIT ",
                             " RETURNING ", " SET ", " VALUES ", " ON CONFLICT "}) {
    break_before(text, clause);
  }
  for (std::size_t i = 0; i < statement.params.size(); ++i) {
    text += "\n-- $" + std::to_string(i + 1) + " = " + statement.params[i].value_or("NULL");
  }
  return text + "\n";
}

std::string show(const lib::sql::Group& group) {
  std::string text;
  for (const lib::sql::Statement& statement : group.statements) text += show(statement) + "\n";
  return text;
}

}  // namespace athyper::core::data::testing
