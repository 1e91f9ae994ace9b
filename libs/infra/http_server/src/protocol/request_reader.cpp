#include "protocol/request_reader.hpp"

#include <algorithm>
#include <expected>
#include <utility>

#include "protocol/chars.hpp"
#include "protocol/field_line.hpp"
#include "protocol/line.hpp"
#include "protocol/target.hpp"

namespace lib::http {

namespace {

using Step = RequestReader::Step;
using Outcome = RequestReader::Outcome;

// A large announced body gets its memory as it arrives, so that announcing costs the sender as much as us.
constexpr std::size_t kFirstBodyBytes = 16 * 1024;
constexpr std::size_t kUsualFields = 16;

Step refuse(Reject reject) {
  return {.outcome = Outcome::reject, .reject = reject};
}

// HTTP-version is case-sensitive and exactly one digit each (RFC 9112 2.3).
std::expected<int, Reject> parse_version(std::string_view text) {
  const bool shaped =
      text.size() == 8 && text.starts_with("HTTP/") && is_digit(text[5]) && text[6] == '.' && is_digit(text[7]);
  if (!shaped) return std::unexpected(Reject{400, "http.bad_request_line"});
  if (text[5] != '1' || text[7] > '1') return std::unexpected(Reject{505, "http.unsupported_version"});
  return text[7] - '0';
}

std::expected<Method, Reject> judge_method(std::string_view text) {
  if (const auto method = parse_method(text)) return *method;
  if (text == "TRACE" || text == "CONNECT") return std::unexpected(Reject{405, "http.method_not_allowed"});
  return std::unexpected(Reject{501, "http.unknown_method"});
}

bool same_authority(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return lower(x) == lower(y);
  });
}

}  // namespace

Step RequestReader::read(std::string_view input) {
  std::size_t consumed = 0;
  for (;;) {
    const std::string_view rest = input.substr(consumed);
    const State before = state_;
    Step step;
    switch (state_) {
      case State::request_line:
        step = read_request_line(rest);
        break;
      case State::fields:
        step = read_field(rest);
        break;
      case State::sized_body:
        step = read_sized_body(rest);
        break;
      case State::chunked_body:
        step = read_chunked_body(rest);
        break;
      case State::complete:
        step.outcome = Outcome::request;
        break;
    }
    const bool moved = step.consumed > 0 || state_ != before;
    consumed += step.consumed;
    step.consumed = consumed;
    if (step.outcome == Outcome::need_more && moved) continue;
    has_partial_line_ = consumed < input.size();
    return step;
  }
}

Request RequestReader::take() {
  Request request = std::move(head_.request);
  head_ = Head();
  state_ = State::request_line;
  has_partial_line_ = false;
  continue_wanted_ = false;
  return request;
}

bool RequestReader::keep_alive() const {
  if (head_.says_close) return false;
  return head_.minor_version == 1 || head_.says_keep_alive;
}

RequestReader::Phase RequestReader::phase() const {
  if (state_ == State::request_line && !has_partial_line_) return Phase::idle;
  return state_ == State::sized_body || state_ == State::chunked_body ? Phase::body : Phase::head;
}

bool RequestReader::take_continue_wanted() {
  return std::exchange(continue_wanted_, false);
}

Step RequestReader::read_request_line(std::string_view input) {
  const Line line = next_line(input, limits_->request_line_bytes);
  if (const auto refusal = refusal_of(line, {414, "http.request_line_too_long"})) return refuse(*refusal);
  if (line.state == LineState::incomplete) return {};
  // One empty line before a request is forgiven (RFC 9112 2.2).
  if (line.text.empty()) {
    if (std::exchange(head_.skipped_empty_line, true)) return refuse({400, "http.bad_request_line"});
    return {.consumed = line.consumed};
  }
  if (const Verdict verdict = judge_request_line(line.text)) return refuse(*verdict);
  state_ = State::fields;
  return {.consumed = line.consumed};
}

RequestReader::Verdict RequestReader::judge_request_line(std::string_view line) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  const Reject malformed{400, "http.bad_request_line"};
  if (first == std::string_view::npos || first == 0 || last <= first + 1) return malformed;
  const std::string_view method_text = line.substr(0, first);
  const std::string_view target_text = line.substr(first + 1, last - first - 1);
  if (!all_of(method_text, kTokenChars) || target_text.find(' ') != std::string_view::npos) return malformed;
  const auto version = parse_version(line.substr(last + 1));
  if (!version) return version.error();
  const auto method = judge_method(method_text);
  if (!method) return method.error();
  auto target = parse_target(*method, target_text);
  if (!target) return target.error();
  head_.minor_version = *version;
  head_.authority = std::move(target->authority);
  head_.request.method = *method;
  head_.request.target = std::move(target->origin_form);
  head_.request.path = std::move(target->path);
  head_.request.query = std::move(target->query);
  head_.request.headers.reserve(kUsualFields);
  return std::nullopt;
}

Step RequestReader::read_field(std::string_view input) {
  // The two bytes of the line end count too; with none left only the empty line fits.
  const std::size_t left = limits_->header_bytes - head_.field_bytes;
  const Line line = next_line(input, left < 2 ? 0 : left - 2);
  if (const auto refusal = refusal_of(line, {431, "http.header_too_large"})) return refuse(*refusal);
  if (line.state == LineState::incomplete) return {};
  if (line.text.empty()) {
    if (const Verdict verdict = judge_head()) return refuse(*verdict);
    return {.consumed = line.consumed};
  }
  head_.field_bytes += line.consumed;
  if (++head_.field_count > limits_->header_fields) return refuse({431, "http.too_many_fields"});
  const auto field = parse_field_line(line.text);
  if (!field) return refuse(field.error());
  if (const Verdict verdict = note_field(field->name, field->value)) return refuse(*verdict);
  head_.request.headers.add(std::string(field->name), std::string(field->value));
  return {.consumed = line.consumed};
}

RequestReader::Verdict RequestReader::note_field(std::string_view name, std::string_view value) {
  if (equals_lower(name, "host")) {
    if (std::exchange(head_.has_host, true)) return Reject{400, "http.second_host"};
    if (!is_valid_host(value)) return Reject{400, "http.bad_host"};
    head_.request.host = value;
  } else if (equals_lower(name, "content-length")) {
    if (head_.content_length) return Reject{400, "http.second_content_length"};
    const auto length = parse_content_length(value);
    if (!length) return length.error();
    head_.content_length = *length;
  } else if (equals_lower(name, "transfer-encoding")) {
    if (std::exchange(head_.has_transfer_encoding, true)) return Reject{400, "http.second_transfer_encoding"};
    head_.chunked = equals_lower(value, "chunked");
    if (!head_.chunked) return Reject{400, "http.bad_transfer_encoding"};
  } else if (equals_lower(name, "connection")) {
    if (!is_token_list(value)) return Reject{400, "http.bad_connection"};
    head_.says_close = head_.says_close || list_contains(value, "close");
    head_.says_keep_alive = head_.says_keep_alive || list_contains(value, "keep-alive");
  } else if (equals_lower(name, "expect")) {
    head_.expects_continue = equals_lower(value, "100-continue");
    head_.bad_expectation = head_.bad_expectation || !head_.expects_continue;
  }
  return std::nullopt;
}

// What can only be said of a whole head.
RequestReader::Verdict RequestReader::judge_head() {
  const Request& request = head_.request;
  if (!head_.has_host && head_.minor_version == 1) return Reject{400, "http.no_host"};
  if (!head_.authority.empty()) {
    if (head_.has_host && !same_authority(head_.authority, request.host)) return Reject{400, "http.other_host"};
    head_.request.host = head_.authority;
  }
  if (head_.chunked && head_.minor_version == 0) return Reject{400, "http.chunked_before_1_1"};
  if (head_.chunked && head_.content_length) return Reject{400, "http.two_lengths"};
  if (head_.bad_expectation && head_.minor_version == 1) return Reject{417, "http.unknown_expectation"};
  const std::uint64_t limit =
      limits_->body_limit ? limits_->body_limit(request.method, request.path) : limits_->body_bytes;
  if (head_.content_length.value_or(0) > limit) return Reject{413, "http.body_too_large"};
  begin_body(limit);
  return std::nullopt;
}

void RequestReader::begin_body(std::uint64_t limit) {
  const bool has_body = head_.chunked || head_.content_length.value_or(0) > 0;
  continue_wanted_ = has_body && head_.expects_continue && head_.minor_version == 1;
  if (!has_body) {
    state_ = State::complete;
  } else if (head_.chunked) {
    chunks_ = ChunkDecoder(limit);
    state_ = State::chunked_body;
  } else {
    remaining_ = *head_.content_length;
    head_.request.body.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(remaining_, kFirstBodyBytes)));
    state_ = State::sized_body;
  }
}

Step RequestReader::read_sized_body(std::string_view input) {
  const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(remaining_, input.size()));
  head_.request.body.append(input.substr(0, take));
  remaining_ -= take;
  if (remaining_ == 0) state_ = State::complete;
  return {.consumed = take};
}

Step RequestReader::read_chunked_body(std::string_view input) {
  const ChunkDecoder::Step step = chunks_.decode(input, head_.request.body);
  switch (step.outcome) {
    case ChunkDecoder::Outcome::need_more:
      break;
    case ChunkDecoder::Outcome::done:
      state_ = State::complete;
      break;
    case ChunkDecoder::Outcome::reject:
      return refuse(step.reject);
  }
  return {.consumed = step.consumed};
}

}  // namespace lib::http
