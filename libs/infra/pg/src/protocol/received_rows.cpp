#include "protocol/received_rows.hpp"

#include "protocol/bytes.hpp"

namespace lib::pg::protocol {

bool ReceivedRows::add(std::string_view body) {
  Bytes bytes(body);
  const auto count = bytes.take_uint16();
  if (!count || *count != columns() || bytes_.size() + body.size() > kLargest) return false;
  for (std::size_t i = 0; i < *count; ++i) {
    const auto length = bytes.take_uint32();
    if (!length) return false;
    const auto offset = static_cast<std::uint32_t>(bytes_.size());
    cells_.push_back({.offset = offset, .length = *length});
    if (*length == kNull) continue;
    const auto value = bytes.take(*length);
    if (!value) return false;
    bytes_ += *value;
  }
  ++rows_;
  return bytes.empty();
}

std::string_view ReceivedRows::column_name(std::size_t column) const {
  return columns_ && column < columns_->size() ? std::string_view((*columns_)[column]) : std::string_view();
}

std::optional<std::string_view> ReceivedRows::at(std::size_t row, std::size_t column) const {
  if (row >= rows_ || column >= columns()) return {};
  const Cell cell = cells_[row * columns_->size() + column];
  if (cell.length == kNull) return {};
  return std::string_view(bytes_).substr(cell.offset, cell.length);
}

}  // namespace lib::pg::protocol
