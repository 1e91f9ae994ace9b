#include <lib/log/logger.hpp>

#include <unistd.h>

#include <cerrno>

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

void append_fields(std::string& out, std::initializer_list<Field> fields) {
  for (const auto& [name, value] : fields) {
    if (value.is_null() || (value.is_string() && value.as_string().empty())) continue;
    out += ',';
    append_json_string(out, name);
    out += ':';
    out += value.dump();
  }
}

// "12:30:01 WARN  http.request.failed requestId=… error=…": what a person reads in a terminal.
std::string pretty_line(Timestamp now, Level level, std::string_view event, std::initializer_list<Field> fields) {
  static constexpr const char* kColours[] = {"\x1b[2m", "\x1b[2m", "\x1b[36m", "\x1b[33m", "\x1b[31m", "\x1b[35m"};
  const auto time = to_rfc3339(now).substr(11, 8);
  std::string line =
      time + " " + kColours[static_cast<int>(level)] + std::string(to_string(level)) + "\x1b[0m " + std::string(event);
  for (const auto& [name, value] : fields) {
    if (value.is_null()) continue;
    line += " \x1b[2m" + std::string(name) + "=\x1b[0m" + (value.is_string() ? value.as_string() : value.dump());
  }
  return line + "\n";
}

}  // namespace

Logger::Logger(Sink sink, Level level, const Clock& clock, bool pretty)
    : core_(std::make_shared<const Core>(Core{std::move(sink), level, clock, pretty})),
      fixed_(std::make_shared<const std::string>()) {}

Logger Logger::with(std::initializer_list<Field> fields) const {
  Logger copy = *this;
  std::string fixed = *fixed_;
  append_fields(fixed, fields);
  copy.fixed_ = std::make_shared<const std::string>(std::move(fixed));
  return copy;
}

bool Logger::enabled(Level level) const {
  return level >= core_->level;
}

void Logger::write(Level level, std::string_view event, std::initializer_list<Field> fields) const {
  if (!enabled(level)) return;
  const auto now = core_->clock.now();
  if (core_->pretty) {
    core_->sink(pretty_line(now, level, event, fields));
    return;
  }
  std::string line;
  line.reserve(256);
  line += "{\"timestamp\":\"" + to_rfc3339(now) + "\",\"level\":\"";
  line += to_string(level);
  line += "\",\"schemaVersion\":\"1.1\",\"event\":";
  append_json_string(line, event);
  line += *fixed_;
  append_fields(line, fields);
  line += "}\n";
  core_->sink(line);
}

}  // namespace lib::log
