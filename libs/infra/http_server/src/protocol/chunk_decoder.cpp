#include "protocol/chunk_decoder.hpp"

#include <algorithm>
#include <expected>

#include "protocol/chars.hpp"
#include "protocol/field_line.hpp"
#include "protocol/line.hpp"

namespace lib::http {

namespace {

constexpr std::size_t kSizeDigits = 16;
constexpr std::size_t kSizeLineBytes = 256;
// All extensions of one body together: they carry nothing for us, so a body made of them is an attack.
constexpr std::size_t kExtensionBytes = 4 * 1024;
constexpr std::size_t kTrailerBytes = 8 * 1024;

using Step = ChunkDecoder::Step;
using Outcome = ChunkDecoder::Outcome;

Step refuse(Reject reject) {
  return {.outcome = Outcome::reject, .reject = reject};
}
Step refuse(const char* code, int status = 400) {
  return refuse({status, code});
}

// Length of a quoted-string at the start of `text` (RFC 9110 5.6.4), or 0.
std::size_t quoted_length(std::string_view text) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') return i + 1;
    if (text[i] == '\\' && ++i == text.size()) return 0;
    if (!kValueChars[static_cast<unsigned char>(text[i])]) return 0;
  }
  return 0;
}

std::size_t token_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && kTokenChars[static_cast<unsigned char>(text[length])]) ++length;
  return length;
}

// *( ";" token [ "=" ( token / quoted-string ) ] ), without the blanks that RFC 9112 calls bad.
bool is_extension(std::string_view text) {
  while (!text.empty()) {
    if (text.front() != ';') return false;
    text.remove_prefix(1);
    const std::size_t name = token_length(text);
    if (name == 0) return false;
    text.remove_prefix(name);
    if (text.empty() || text.front() != '=') continue;
    text.remove_prefix(1);
    const std::size_t value = !text.empty() && text.front() == '"' ? quoted_length(text) : token_length(text);
    if (value == 0) return false;
    text.remove_prefix(value);
  }
  return true;
}

std::expected<std::uint64_t, const char*> parse_size(std::string_view digits) {
  if (digits.empty()) return std::unexpected("http.bad_chunk_size");
  if (digits.size() > kSizeDigits) return std::unexpected("http.chunk_size_overflow");
  std::uint64_t size = 0;
  for (const char c : digits) {
    const int value = hex_value(c);
    if (value < 0) return std::unexpected("http.bad_chunk_size");
    size = size * 16 + static_cast<std::uint64_t>(value);
  }
  return size;
}

}  // namespace

Step ChunkDecoder::decode(std::string_view input, std::string& body) {
  std::size_t consumed = 0;
  for (;;) {
    const std::string_view rest = input.substr(consumed);
    const State before = state_;
    Step step;
    switch (state_) {
      case State::size_line:
        step = size_line(rest);
        break;
      case State::data:
        step = data(rest, body);
        break;
      case State::data_end:
        step = data_end(rest);
        break;
      case State::trailer:
        step = trailer(rest);
        break;
      case State::done:
        step.outcome = Outcome::done;
        break;
    }
    const bool moved = step.consumed > 0 || state_ != before;
    consumed += step.consumed;
    step.consumed = consumed;
    if (step.outcome != Outcome::need_more || !moved) return step;
  }
}

Step ChunkDecoder::size_line(std::string_view input) {
  const Line line = next_line(input, kSizeLineBytes);
  if (const auto refusal = refusal_of(line, {400, "http.chunk_line_too_long"})) return refuse(*refusal);
  if (line.state == LineState::incomplete) return {};
  const std::size_t digits = std::min(line.text.find(';'), line.text.size());
  const auto size = parse_size(line.text.substr(0, digits));
  if (!size) return refuse(size.error());
  extension_bytes_ += line.text.size() - digits;
  if (extension_bytes_ > kExtensionBytes || !is_extension(line.text.substr(digits))) {
    return refuse("http.bad_chunk_extension");
  }
  if (*size > limit_ - announced_) return refuse("http.body_too_large", 413);
  announced_ += *size;
  remaining_ = *size;
  state_ = *size == 0 ? State::trailer : State::data;
  return {.consumed = line.consumed};
}

Step ChunkDecoder::data(std::string_view input, std::string& body) {
  const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(remaining_, input.size()));
  body.append(input.substr(0, take));
  remaining_ -= take;
  if (remaining_ == 0) state_ = State::data_end;
  return {.consumed = take};
}

Step ChunkDecoder::data_end(std::string_view input) {
  constexpr std::string_view kEnd = "\r\n";
  const std::size_t have = std::min(input.size(), kEnd.size());
  if (input.substr(0, have) != kEnd.substr(0, have)) return refuse("http.chunk_not_closed");
  if (have < kEnd.size()) return {};
  state_ = State::size_line;
  return {.consumed = have};
}

Step ChunkDecoder::trailer(std::string_view input) {
  const Line line = next_line(input, kTrailerBytes - trailer_bytes_);
  if (const auto refusal = refusal_of(line, {431, "http.trailers_too_large"})) return refuse(*refusal);
  if (line.state == LineState::incomplete) return {};
  if (line.text.empty()) {
    state_ = State::done;
    return {.consumed = line.consumed};
  }
  const auto field = parse_field_line(line.text);
  if (!field) return refuse(field.error().code);
  if (is_forbidden_trailer(field->name)) return refuse("http.forbidden_trailer");
  trailer_bytes_ += line.text.size();
  return {.consumed = line.consumed};
}

}  // namespace lib::http
