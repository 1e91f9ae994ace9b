// UUIDs: an accepted text is written back in lowercase.
#include <lib/base/text.hpp>
#include <lib/base/uuid.hpp>

#include "target.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = lib::fuzz::to_text(data, size);
  const lib::Result<lib::Uuid> id = lib::parse_uuid(text);
  ATH_ASSERT(id.ok() == lib::is_uuid(text));
  if (id.ok()) ATH_ASSERT(id->to_string() == lib::to_lower_ascii(text));
  return 0;
}
