#include <lib/base/sql_array.hpp>

#include <utility>

namespace lib::sql {

void ArrayText::begin_value() {
  if (text_.size() > 1) text_ += ',';
}

void ArrayText::add(std::string_view value) {
  begin_value();
  text_ += '"';
  for (auto special = value.find_first_of("\"\\"); special != std::string_view::npos;
       special = value.find_first_of("\"\\")) {
    text_.append(value.substr(0, special)) += '\\';
    text_ += value[special];
    value.remove_prefix(special + 1);
  }
  text_.append(value) += '"';
}

void ArrayText::add_null() {
  begin_value();
  text_ += "NULL";
}

std::string ArrayText::take() && {
  text_ += '}';
  return std::move(text_);
}

std::string text_array(const std::vector<Param>& values) {
  ArrayText out;
  for (const Param& value : values) {
    if (value) {
      out.add(*value);
    } else {
      out.add_null();
    }
  }
  return std::move(out).take();
}

}  // namespace lib::sql
