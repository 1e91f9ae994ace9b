// Any bytes as a stored seal, which an attacker may have written: its header, a zero byte, its entries. Refused, or
// read as the same seal again.
#include <lib/base/base64.hpp>

#include <athyper/runtime/audit_governance/seal.hpp>

#include "target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace athyper::runtime::audit_governance;
  const std::string_view text = lib::fuzz::to_text(data, size);
  const std::size_t end = std::min(text.find('\0'), text.size());
  if (const auto header = parse_header(text.substr(0, end)); header.ok()) {
    const std::string printed = to_text(*header);
    const auto again = parse_header(printed);
    ATH_ASSERT(again.ok() && to_text(*again) == printed);
  }
  const std::string_view entries = end == text.size() ? std::string_view() : text.substr(end + 1);
  std::vector<std::string> ids;
  for (std::size_t at = 48; at <= entries.size(); at += 48)
    ids.push_back("01a21e5d-6d23-70fc-8d9c-" + lib::hex_encode(entries.substr(at - 6, 6)));
  const auto rows = unpack_entries(ids, entries);
  if (!rows.ok()) return 0;
  ATH_ASSERT(pack_entries(*rows) == entries);
  ATH_ASSERT(root_of(*rows).size() == 64);
  return 0;
}
