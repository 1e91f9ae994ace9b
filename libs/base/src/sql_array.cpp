#include <lib/base/sql_array.hpp>

namespace lib::sql {

std::string text_array(const std::vector<Param>& values) {
  std::string out = "{";
  for (const Param& value : values) {
    if (out.size() > 1) out += ',';
    if (!value) {
      out += "NULL";
      continue;
    }
    out += '"';
    for (const char c : *value) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return out += '}';
}

}  // namespace lib::sql
