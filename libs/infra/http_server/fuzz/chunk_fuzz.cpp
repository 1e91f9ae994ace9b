// The chunk decoder: no cut changes the content, the limit holds, and what it gives, chunked again, reads back the
// same.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "protocol/chunk_decoder.hpp"
#include "protocol/response_writer.hpp"

namespace {

using lib::http::ChunkDecoder;

constexpr std::uint64_t kLimit = 1000;

void require(bool holds) {
  if (!holds) std::abort();
}

struct Outcome {
  ChunkDecoder::Outcome outcome = ChunkDecoder::Outcome::need_more;
  int status = 0;
  std::string body;
  std::size_t left = 0;
  bool operator==(const Outcome&) const = default;
};

Outcome decode_in_steps(std::string_view bytes, std::size_t step) {
  ChunkDecoder decoder(kLimit);
  Outcome result;
  std::string pending;
  while (!bytes.empty() && result.outcome == ChunkDecoder::Outcome::need_more) {
    const std::size_t count = std::min(step, bytes.size());
    pending.append(bytes.substr(0, count));
    bytes.remove_prefix(count);
    const auto decoded = decoder.decode(pending, result.body);
    require(decoded.consumed <= pending.size());
    pending.erase(0, decoded.consumed);
    result.outcome = decoded.outcome;
    if (decoded.outcome == ChunkDecoder::Outcome::reject) result.status = decoded.reject.status;
  }
  // After a refusal nothing is promised about what is left or how much content came out before it.
  if (result.outcome == ChunkDecoder::Outcome::done) result.left = pending.size() + bytes.size();
  if (result.outcome == ChunkDecoder::Outcome::reject) result.body.clear();
  return result;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Outcome whole = decode_in_steps(bytes, std::max<std::size_t>(size, 1));
  require(whole.body.size() <= kLimit);
  require(decode_in_steps(bytes, 1) == whole);
  require(decode_in_steps(bytes, 5) == whole);
  if (whole.outcome != ChunkDecoder::Outcome::done) return 0;
  std::string again;
  if (!whole.body.empty()) lib::http::append_chunk(again, whole.body);
  again += lib::http::kLastChunk;
  const Outcome read_back = decode_in_steps(again, 3);
  require(read_back.outcome == ChunkDecoder::Outcome::done && read_back.body == whole.body && read_back.left == 0);
  return 0;
}
