// Whatever a server sends: framed, taken for the answer to a group of two statements, read back. Nothing may read past
// its bytes or grow without them.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "exchange.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lib::pg;
  if (size == 0) return 0;
  StatementCache cache(4);
  Exchange exchange;
  exchange.prepared = (data[0] & 1) == 0;
  for (const char* text : {"select 1", "select 2"})
    exchange.statements.push_back({.shape = lib::sql::make_shape(text), .params = {}});
  std::string sent;
  exchange.write(sent, cache);

  std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
  auto progress = Exchange::Progress::more;
  while (progress == Exchange::Progress::more) {
    const auto framed = protocol::first_message(input);
    if (framed.state != protocol::Framed::State::whole) break;
    progress = exchange.take(framed.message);
    input.remove_prefix(framed.size);
  }
  if (progress != Exchange::Progress::finished) return 0;
  if (exchange.error()) {
    exchange.settle(cache);
    return 0;
  }
  std::size_t seen = 0;
  for (const auto& rows : exchange.take_results()) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::size_t column = 0; column < rows.columns(); ++column) {
        seen += rows.at(row, column).value_or("").size() + rows.column_name(column).size();
      }
    }
  }
  return seen > size * 100 ? 1 : 0;
}
