#include "secret_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <span>

namespace athyper::cmd {
namespace {

constexpr std::size_t kSecretBytes = 32;

}  // namespace

lib::Result<std::string> load_or_make_secret(const std::string& data_dir, const std::string& name,
                                             lib::Random& random) {
  const std::string path = data_dir + "/" + name;
  const auto failed = [&](const char* what) {
    return lib::Error{lib::ErrorCode::unavailable, "data_folder.unusable",
                      path + " cannot be " + what + ": " + std::strerror(errno) + "."};
  };
  std::array<char, kSecretBytes> bytes{};
  if (const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC); file >= 0) {
    const auto got = ::read(file, bytes.data(), bytes.size());
    ::close(file);
    if (got == static_cast<ssize_t>(bytes.size())) return std::string(bytes.data(), bytes.size());
  }
  random.fill(std::as_writable_bytes(std::span(bytes)));
  const std::string draft = path + ".new";
  const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return failed("made");
  const bool written =
      ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && ::fsync(file) == 0;
  ::close(file);
  if (!written || ::rename(draft.c_str(), path.c_str()) != 0) return failed("written");
  return std::string(bytes.data(), bytes.size());
}

}  // namespace athyper::cmd
