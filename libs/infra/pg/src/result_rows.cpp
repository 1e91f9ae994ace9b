#include "result_rows.hpp"

#include <charconv>
#include <utility>

namespace lib::pg {
namespace {

class ResultRows final : public sql::RowSource {
 public:
  explicit ResultRows(ResultPtr result) : result_(std::move(result)) {}

  std::size_t rows() const override { return static_cast<std::size_t>(PQntuples(result_.get())); }
  std::size_t columns() const override { return static_cast<std::size_t>(PQnfields(result_.get())); }
  std::string_view column_name(std::size_t column) const override {
    const char* name = PQfname(result_.get(), static_cast<int>(column));
    return name != nullptr ? name : std::string_view{};
  }
  std::optional<std::string_view> at(std::size_t row, std::size_t column) const override {
    const auto r = static_cast<int>(row);
    const auto c = static_cast<int>(column);
    if (PQgetisnull(result_.get(), r, c) != 0) return {};
    return std::string_view(PQgetvalue(result_.get(), r, c),
                            static_cast<std::size_t>(PQgetlength(result_.get(), r, c)));
  }
  std::size_t affected() const override {
    const std::string_view text = PQcmdTuples(result_.get());
    std::size_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return count;
  }

 private:
  ResultPtr result_;
};

}  // namespace

sql::Rows make_rows(ResultPtr result) {
  return sql::Rows(std::make_unique<ResultRows>(std::move(result)));
}

}  // namespace lib::pg
