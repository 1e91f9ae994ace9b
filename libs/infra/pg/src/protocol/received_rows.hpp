// The rows of one answer as they came off the wire: the bytes of all values in one text, and where each begins.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <lib/base/sql.hpp>

#include "protocol/backend.hpp"

namespace lib::pg::protocol {

class ReceivedRows final : public sql::RowSource {
 public:
  explicit ReceivedRows(ColumnsPtr columns) : columns_(std::move(columns)) {}

  /// Takes a DataRow. False when it is broken, has another number of columns, or makes the result too large.
  bool add(std::string_view body);
  void set_affected(std::size_t count) { affected_ = count; }

  std::size_t rows() const override { return rows_; }
  std::size_t columns() const override { return columns_ ? columns_->size() : 0; }
  std::string_view column_name(std::size_t column) const override;
  std::optional<std::string_view> at(std::size_t row, std::size_t column) const override;
  std::size_t affected() const override { return affected_; }

 private:
  static constexpr std::uint32_t kNull = ~std::uint32_t{0};
  struct Cell {
    std::uint32_t offset;
    std::uint32_t length;
  };

  ColumnsPtr columns_;
  std::string bytes_;
  std::vector<Cell> cells_;
  std::size_t rows_ = 0;
  std::size_t affected_ = 0;
};

}  // namespace lib::pg::protocol
