#include <athyper/core/data/title.hpp>

#include <lib/base/text.hpp>

namespace athyper::core::data {

TitleTemplate::TitleTemplate(const meta::Entity& entity) {
  std::string_view rest = entity.title;
  while (!rest.empty()) {
    const std::size_t open = rest.find('{');
    const std::size_t close = open == std::string_view::npos ? open : rest.find('}', open);
    if (close == std::string_view::npos) break;
    const meta::Field* field = entity.find_field(rest.substr(open + 1, close - open - 1));
    const bool usable = field != nullptr && field->has_column();
    pieces_.push_back({.literal = std::string(rest.substr(0, usable ? open : close + 1)),
                       .field = usable ? field : nullptr,
                       .column = std::nullopt});
    rest.remove_prefix(close + 1);
  }
  pieces_.push_back({.literal = std::string(rest), .field = nullptr, .column = std::nullopt});
}

TitleTemplate TitleTemplate::of_column(std::size_t column) {
  TitleTemplate title;
  title.pieces_.push_back({.literal = {}, .field = nullptr, .column = column});
  return title;
}

void TitleTemplate::need_columns(RecordLayout& layout, const FieldAccess& fields) {
  for (Piece& piece : pieces_) {
    if (piece.field != nullptr && fields.opens(*piece.field)) piece.column = layout.need(*piece.field);
  }
}

std::string TitleTemplate::text(const lib::sql::Rows& rows, std::size_t row) const {
  std::string out;
  for (const Piece& piece : pieces_) {
    out += piece.literal;
    if (piece.column) out += rows.at(row, *piece.column).value_or("");
  }
  return std::string(lib::trim(out));
}

}  // namespace athyper::core::data
