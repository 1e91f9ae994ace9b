// Facts about processes, read from /proc (proc(5)).
#include <lib/process/child.hpp>

#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace lib::process {
namespace {

constexpr std::size_t kStateField = 3;
constexpr std::size_t kStartTimeField = 22;

/// Field `number` (from 1) of /proc/<pid>/stat; nothing when the process is gone. Counted behind the program name,
/// which may hold spaces.
std::optional<std::string> stat_field(pid_t pid, std::size_t number) {
  std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  auto position = text.rfind(')');
  if (position == std::string::npos) return {};
  for (std::size_t field = 2; field < number; ++field) {
    position = text.find(' ', position + 1);
    if (position == std::string::npos) return {};
  }
  const auto end = text.find(' ', position + 1);
  return text.substr(position + 1, end - position - 1);
}

bool is_executable_file(const std::string& path) {
  return access(path.c_str(), X_OK) == 0;
}

}  // namespace

bool is_running(pid_t pid) {
  if (pid <= 0 || (kill(pid, 0) != 0 && errno != EPERM)) return false;
  const auto state = stat_field(pid, kStateField);
  return state && *state != "Z" && *state != "X";
}

std::optional<std::uint64_t> start_ticks(pid_t pid) {
  const auto text = stat_field(pid, kStartTimeField);
  if (!text) return {};
  std::uint64_t ticks = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), ticks);
  if (error != std::errc()) return {};
  return ticks;
}

std::size_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::size_t total = 0;
  std::size_t resident = 0;
  file >> total >> resident;
  return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::optional<std::string> find_program(const std::string& name) {
  if (name.empty()) return {};
  if (name.find('/') != std::string::npos) {
    return is_executable_file(name) ? std::optional(name) : std::nullopt;
  }
  const char* path = std::getenv("PATH");
  std::string_view rest = path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin";
  while (!rest.empty()) {
    const auto colon = rest.find(':');
    const std::string candidate = std::string(rest.substr(0, colon)) + "/" + name;
    if (candidate.front() == '/' && is_executable_file(candidate)) return candidate;
    rest = colon == std::string_view::npos ? std::string_view{} : rest.substr(colon + 1);
  }
  return {};
}

}  // namespace lib::process
