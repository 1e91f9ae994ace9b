// Titles: how a record is called where it is only mentioned ("{document_number} {subject}").
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <athyper/core/data/record_layout.hpp>

namespace athyper::core::data {

/// A title template over the fields of one entity. Unknown names in braces stay as they are written.
class TitleTemplate {
 public:
  explicit TitleTemplate(const meta::Entity& entity);
  /// What one column says, whatever it is read from.
  static TitleTemplate of_column(std::size_t column);
  /// Asks the layout for the columns the title needs.
  void need_columns(RecordLayout& layout, const FieldAccess& fields);
  /// Text of the title; absent values leave nothing, white space around it is cut. Needs need_columns() first.
  std::string text(const lib::sql::Rows& rows, std::size_t row) const;

 private:
  struct Piece {
    std::string literal;
    const meta::Field* field = nullptr;
    std::optional<std::size_t> column = std::nullopt;
  };
  TitleTemplate() = default;

  std::vector<Piece> pieces_;
};

}  // namespace athyper::core::data
