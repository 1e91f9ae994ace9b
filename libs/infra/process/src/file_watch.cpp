#include <lib/process/file_watch.hpp>

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>

namespace lib::process {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kEvents =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR | IN_EXCL_UNLINK;

Error cannot_watch(const std::string& what) {
  return {ErrorCode::unavailable, "process.cannot_watch", what + " cannot be watched: " + std::strerror(errno) + "."};
}

class InotifyWatch final : public FileWatch {
 public:
  explicit InotifyWatch(int descriptor) : descriptor_(descriptor) {}
  ~InotifyWatch() override { ::close(descriptor_); }
  InotifyWatch(const InotifyWatch&) = delete;
  InotifyWatch& operator=(const InotifyWatch&) = delete;

  /// The folder and all below it; one that is watched already stays as it is.
  Result<void> add(const std::string& folder) {
    if (::inotify_add_watch(descriptor_, folder.c_str(), kEvents) < 0) return cannot_watch(folder);
    // A folder that goes meanwhile needs no watch.
    std::error_code gone;
    for (auto entry = fs::recursive_directory_iterator(folder, gone);
         !gone && entry != fs::recursive_directory_iterator(); entry.increment(gone)) {
      std::error_code ignored;
      if (!entry->is_directory(ignored)) continue;
      if (::inotify_add_watch(descriptor_, entry->path().c_str(), kEvents) < 0 && errno != ENOENT)
        return cannot_watch(entry->path().string());
    }
    return {};
  }

  void watch_again(std::vector<std::string> folders) { folders_ = std::move(folders); }

  Result<bool> wait(milliseconds limit, milliseconds quiet, const std::vector<std::string>& ignored) override {
    const auto end = Clock::now() + limit;
    for (;;) {
      const auto left = std::chrono::ceil<milliseconds>(end - Clock::now());
      TRY(const bool changed, next(std::max(left, milliseconds(0)), ignored));
      if (changed) break;
      if (Clock::now() >= end) return false;
    }
    for (;;) {
      if (!readable(quiet)) return true;
      TRY(next(milliseconds(0), ignored));
    }
  }

 private:
  bool readable(milliseconds limit) const {
    pollfd asked{.fd = descriptor_, .events = POLLIN, .revents = 0};
    return ::poll(&asked, 1, static_cast<int>(limit.count())) > 0;
  }

  /// Whether something that counts has happened; reads what there is.
  Result<bool> next(milliseconds limit, const std::vector<std::string>& ignored) {
    if (!readable(limit)) return false;
    alignas(inotify_event) std::array<char, 16 * 1024> bytes{};
    const auto size = ::read(descriptor_, bytes.data(), bytes.size());
    bool counts = false;
    bool new_folder = false;
    for (long at = 0; at < size;) {
      inotify_event event{};
      std::memcpy(&event, bytes.data() + at, sizeof(event));
      const std::string_view name(event.len > 0 ? bytes.data() + at + sizeof(event) : "");
      const bool is_folder = (event.mask & IN_ISDIR) != 0;
      new_folder = new_folder || (is_folder && (event.mask & (IN_CREATE | IN_MOVED_TO)) != 0);
      // A file that was only begun says more when it is closed.
      const bool is_begun = !is_folder && (event.mask & IN_CREATE) != 0;
      const bool is_ignored =
          std::ranges::any_of(ignored, [&](const std::string& ending) { return name.ends_with(ending); });
      counts =
          counts || (event.mask & IN_Q_OVERFLOW) != 0 || (!is_begun && !is_ignored && (event.mask & IN_IGNORED) == 0);
      at += static_cast<long>(sizeof(event) + event.len);
    }
    if (new_folder) {
      for (const std::string& folder : folders_) {
        TRY(add(folder));
      }
    }
    return counts;
  }

  int descriptor_;
  std::vector<std::string> folders_;
};

}  // namespace

Result<std::unique_ptr<FileWatch>> FileWatch::make(std::vector<std::string> folders) {
  const int descriptor = ::inotify_init1(IN_CLOEXEC);
  if (descriptor < 0) return cannot_watch("Nothing");
  auto watch = std::make_unique<InotifyWatch>(descriptor);
  for (const std::string& folder : folders) {
    TRY(watch->add(folder));
  }
  watch->watch_again(std::move(folders));
  return std::unique_ptr<FileWatch>(std::move(watch));
}

}  // namespace lib::process
