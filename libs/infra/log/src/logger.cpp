#include <lib/log/logger.hpp>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>

namespace lib::log {

struct Logger::Core {
  Sink sink;
  Level level;
  const Clock& clock;
  bool pretty;
};

std::string_view to_string(Level level) {
  switch (level) {
    case Level::trace:
      return "trace";
    case Level::debug:
      return "debug";
    case Level::info:
      return "info";
    case Level::warn:
      return "warn";
    case Level::error:
      return "error";
    case Level::fatal:
      return "fatal";
  }
  return "";
}

Result<Level> parse_level(std::string_view text) {
  for (const auto level : {Level::trace, Level::debug, Level::info, Level::warn, Level::error, Level::fatal}) {
    if (to_string(level) == text) return level;
  }
  return Error{ErrorCode::invalid_argument, "log.unknown_level", "There is no log level '" + std::string(text) + "'."};
}

Sink fd_sink(int descriptor) {
  return [descriptor](std::string_view line) {
    // One write for a line keeps lines whole between threads; a full pipe may take it in parts.
    while (!line.empty()) {
      const auto written = ::write(descriptor, line.data(), line.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) return;  // Nobody reads: a lost log line is no reason to fail.
      line.remove_prefix(static_cast<std::size_t>(written));
    }
  };
}

namespace {

// What a person reads in a terminal: "12:30:01 WARN  http.request.failed requestId=… error=…".
constexpr std::array<const char*, 6> kColours{"\x1b[2m", "\x1b[2m", "\x1b[36m", "\x1b[33m", "\x1b[31m", "\x1b[35m"};

template <class Number>
void append_number(std::string& out, Number value) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
  out.append(text.data(), end);
}

}  // namespace

void Line::begin_member(std::string_view name) {
  if (pretty_) {
    out_.append(" \x1b[2m").append(name).append("=\x1b[0m");
    return;
  }
  out_ += ',';
  append_json_string(out_, name);
  out_ += ':';
}

void Line::text(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  begin_member(name);
  if (pretty_) {
    out_ += value;
  } else {
    append_json_string(out_, value);
  }
}

void Line::number(std::string_view name, std::int64_t value) {
  begin_member(name);
  append_number(out_, value);
}

void Line::number(std::string_view name, double value) {
  begin_member(name);
  append_number(out_, value);
}

void Line::json(std::string_view name, const Json& value) {
  if (value.is_null()) return;
  if (value.is_string()) return text(name, value.as_string());
  begin_member(name);
  out_ += value.dump();
}

Logger::Logger(Sink sink, Level level, const Clock& clock, bool pretty)
    : core_(std::make_shared<const Core>(Core{std::move(sink), level, clock, pretty})),
      fixed_(std::make_shared<const std::string>()) {}

Logger Logger::with(std::initializer_list<Field> fields) const {
  Logger copy = *this;
  std::string fixed = *fixed_;
  Line line(fixed, false);
  for (const auto& [name, value] : fields) line.json(name, value);
  copy.fixed_ = std::make_shared<const std::string>(std::move(fixed));
  return copy;
}

bool Logger::enabled(Level level) const {
  return level >= core_->level;
}

Line Logger::begin(Level level, std::string_view event) const {
  thread_local std::string text;
  text.clear();
  const auto now = to_rfc3339(core_->clock.now());
  const auto index = static_cast<std::size_t>(level);
  if (core_->pretty) {
    text.append(now, 11, 8).append(" ").append(kColours[index]).append(to_string(level)).append("\x1b[0m ");
    text.append(event);
    return {text, true};
  }
  text.append(R"({"timestamp":")").append(now).append(R"(","level":)");
  append_number(text, 10 * (static_cast<int>(level) + 1));
  text.append(R"(,"levelLabel":")").append(to_string(level)).append(R"(","schemaVersion":"1.1","event":)");
  append_json_string(text, event);
  text += *fixed_;
  return {text, false};
}

void Logger::end(Line& line) const {
  line.out_ += line.pretty_ ? "\n" : "}\n";
  core_->sink(line.out_);
}

void Logger::write(Level level, std::string_view event, std::initializer_list<Field> fields) const {
  write(level, event, [&](Line& line) {
    for (const auto& [name, value] : fields) line.json(name, value);
  });
}

}  // namespace lib::log
