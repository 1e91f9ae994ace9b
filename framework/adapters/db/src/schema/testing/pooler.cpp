#include "pooler.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string_view>

namespace athyper::adapters::db::schema {
namespace {

/// BackendKeyData: its length is 12; process and key follow.
constexpr std::string_view kKeyData("K\0\0\0\x0c", 5);

sockaddr_un address_in(const std::string& folder) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  (folder + "/.s.PGSQL.5432").copy(address.sun_path, sizeof address.sun_path - 1);
  return address;
}

void must(int result) {
  if (result < 0) std::abort();
}

void send_all(int to, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = write(to, bytes.data(), bytes.size());
    if (sent <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

/// False at the end of the stream.
bool pass(int from, int to, bool name_another_process) {
  std::array<char, 65'536> buffer{};
  const auto got = read(from, buffer.data(), buffer.size());
  if (got <= 0) return false;
  std::string bytes(buffer.data(), static_cast<std::size_t>(got));
  const auto key = bytes.find(kKeyData);
  if (name_another_process && key != std::string::npos && key + 8 < bytes.size()) bytes[key + 8] ^= 0x55;
  send_all(to, bytes);
  return true;
}

void pass_both_ways(int client, int server) {
  for (;;) {
    std::array<pollfd, 2> ends{pollfd{.fd = client, .events = POLLIN, .revents = 0},
                               pollfd{.fd = server, .events = POLLIN, .revents = 0}};
    must(poll(ends.data(), ends.size(), -1));
    if (ends[0].revents != 0 && !pass(client, server, false)) return;
    if (ends[1].revents != 0 && !pass(server, client, true)) return;
  }
}

}  // namespace

Pooler::Pooler(const std::string& server_folder) {
  listener_ = socket(AF_UNIX, SOCK_STREAM, 0);
  const auto here = address_in(folder_.path());
  must(bind(listener_, reinterpret_cast<const sockaddr*>(&here), sizeof here));
  must(listen(listener_, 1));
  passing_ = std::thread([listener = listener_, there = address_in(server_folder)] {
    const int client = accept(listener, nullptr, nullptr);
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    must(connect(server, reinterpret_cast<const sockaddr*>(&there), sizeof there));
    pass_both_ways(client, server);
    close(client);
    close(server);
  });
}

Pooler::~Pooler() {
  passing_.join();
  close(listener_);
}

}  // namespace athyper::adapters::db::schema
