#include "instance.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <lib/process/child.hpp>

namespace athyper::cmd {
namespace {

namespace fs = std::filesystem;

lib::Error unusable(const std::string& path, const std::string& why) {
  return {lib::ErrorCode::unavailable, "data_folder.unusable",
          "The data folder " + path + " cannot be used: " + why + "."};
}

std::optional<InstanceFacts> read_facts(const std::string& data_dir) {
  std::ifstream file(data_dir + "/runtime.json", std::ios::binary);
  if (!file) return std::nullopt;
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const auto json = lib::parse_json(text);
  if (!json.ok()) return std::nullopt;
  const auto word = [&](std::string_view name) { return std::string(json->get_string(name).value_or("")); };
  return InstanceFacts{.pid = static_cast<pid_t>(json->get_integer("pid").value_or(0)),
                       .start_ticks = static_cast<std::uint64_t>(json->get_integer("startTicks").value_or(0)),
                       .api_url = word("apiUrl"),
                       .web_url = word("webUrl"),
                       .admin_url = word("adminUrl"),
                       .started_at = word("startedAt"),
                       .version = word("version"),
                       .control_secret = word("controlSecret")};
}

}  // namespace

lib::Json to_json(const InstanceFacts& facts) {
  return lib::Json::object({{"pid", static_cast<std::int64_t>(facts.pid)},
                            {"startTicks", static_cast<std::int64_t>(facts.start_ticks)},
                            {"apiUrl", facts.api_url},
                            {"webUrl", facts.web_url},
                            {"adminUrl", facts.admin_url},
                            {"startedAt", facts.started_at},
                            {"version", facts.version}});
}

std::optional<InstanceFacts> find_running(const std::string& data_dir) {
  auto facts = read_facts(data_dir);
  if (!facts || facts->pid <= 0) return std::nullopt;
  // The id may have been given to another process since: the start time tells.
  const auto ticks = lib::process::start_ticks(facts->pid);
  if (!ticks || *ticks != facts->start_ticks) return std::nullopt;
  return facts;
}

lib::Result<std::unique_ptr<InstanceFolder>> InstanceFolder::acquire(const std::string& data_dir) {
  std::error_code failed;
  const bool existed = fs::exists(data_dir, failed);
  fs::create_directories(data_dir, failed);
  if (failed) return unusable(data_dir, failed.message());
  struct stat facts{};
  if (::stat(data_dir.c_str(), &facts) != 0) return unusable(data_dir, std::strerror(errno));
  if (!S_ISDIR(facts.st_mode)) return unusable(data_dir, "it is not a folder");
  if (facts.st_uid != ::geteuid()) {
    return lib::Error{lib::ErrorCode::forbidden, "data_folder.foreign",
                      "The data folder " + data_dir + " belongs to user " + std::to_string(facts.st_uid) + ", not to " +
                          std::to_string(::geteuid()) + "."};
  }
  if (!existed || (facts.st_mode & 077) != 0) ::chmod(data_dir.c_str(), 0700);
  const std::string lock_path = data_dir + "/instance.lock";
  const int lock = ::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return unusable(data_dir, std::strerror(errno));
  if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock);
    const auto running = find_running(data_dir);
    return lib::Error{lib::ErrorCode::conflict, "instance.already_running",
                      "An instance already serves " + data_dir +
                          (running ? " (process " + std::to_string(running->pid) + ", " + running->web_url + ")" : "") +
                          "."};
  }
  return std::unique_ptr<InstanceFolder>(new InstanceFolder(data_dir, lock));
}

InstanceFolder::~InstanceFolder() {
  ::unlink((path_ + "/runtime.json").c_str());
  ::close(lock_);
}

lib::Result<void> InstanceFolder::publish(const InstanceFacts& facts) const {
  auto json = to_json(facts);
  json.set("controlSecret", facts.control_secret);
  const std::string target = path_ + "/runtime.json", draft = target + ".new";
  const std::string text = json.pretty() + "\n";
  const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return unusable(path_, std::strerror(errno));
  const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  ::close(file);
  if (!written || ::rename(draft.c_str(), target.c_str()) != 0) return unusable(path_, std::strerror(errno));
  return {};
}

std::string absolute_path(const std::string& path) {
  return fs::absolute(path).lexically_normal().string();
}

}  // namespace athyper::cmd
