// The connection of start-up and tools: plain calls, no loop.
#include <lib/pg/pool.hpp>

#include <libpq-fe.h>
#include <poll.h>

#include <algorithm>

#include "errors.hpp"
#include "parameters.hpp"
#include "result_rows.hpp"

namespace lib::pg {
namespace {

using std::chrono::milliseconds;
using SteadyClock = std::chrono::steady_clock;

struct FinishConnection {
  void operator()(PGconn* connection) const { PQfinish(connection); }
};
using ConnectionPtr = std::unique_ptr<PGconn, FinishConnection>;

void ignore_notice(void*, const PGresult*) {}

/// Steps libpq's connection handshake until it ends or `deadline` passes.
Result<void> finish_connecting(PGconn* connection, SteadyClock::time_point deadline) {
  auto wanted = PGRES_POLLING_WRITING;
  while (wanted != PGRES_POLLING_OK) {
    if (wanted == PGRES_POLLING_FAILED) return unavailable(connection_message(connection));
    const auto left = std::chrono::ceil<milliseconds>(deadline - SteadyClock::now());
    if (left <= milliseconds::zero()) return unavailable("no connection within the limit");
    pollfd socket{.fd = PQsocket(connection),
                  .events = static_cast<short>(wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT),
                  .revents = 0};
    if (poll(&socket, 1, static_cast<int>(left.count())) > 0) wanted = PQconnectPoll(connection);
  }
  return {};
}

class LibpqConnection final : public BlockingConnection {
 public:
  explicit LibpqConnection(ConnectionPtr connection) : connection_(std::move(connection)) {}

  Result<sql::Rows> execute(const sql::Statement& statement) override {
    TRY(check_parameters(statement));
    const auto values = parameter_values(statement);
    ResultPtr result(PQexecParams(connection_.get(), statement.shape->text.c_str(), static_cast<int>(values.size()),
                                  nullptr, values.data(), nullptr, nullptr, 0));
    TRY(check(result.get()));
    return make_rows(std::move(result));
  }

  Result<void> run_script(const std::string& text) override {
    const ResultPtr result(PQexec(connection_.get(), text.c_str()));
    return check(result.get());
  }

  Result<StatementDescription> describe(const std::string& text) override {
    const ResultPtr prepared(PQprepare(connection_.get(), "", text.c_str(), 0, nullptr));
    TRY(check(prepared.get()));
    const ResultPtr result(PQdescribePrepared(connection_.get(), ""));
    TRY(check(result.get()));
    StatementDescription description;
    for (int i = 0; i < PQnparams(result.get()); ++i) description.parameters.push_back(PQparamtype(result.get(), i));
    for (int i = 0; i < PQnfields(result.get()); ++i) {
      description.columns.push_back({.name = PQfname(result.get(), i),
                                     .type = PQftype(result.get(), i),
                                     .table = PQftable(result.get(), i),
                                     .attribute = PQftablecol(result.get(), i)});
    }
    return description;
  }

  Result<void> copy_in(const std::string& command, const std::string& data) override {
    constexpr std::size_t kPiece = 1U << 20U;
    const ResultPtr begun(PQexec(connection_.get(), command.c_str()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) return check(begun.get());
    bool sent = true;
    for (std::size_t at = 0; at < data.size() && sent; at += kPiece) {
      const auto length = static_cast<int>(std::min(kPiece, data.size() - at));
      sent = PQputCopyData(connection_.get(), data.data() + at, length) == 1;
    }
    sent = sent && PQputCopyEnd(connection_.get(), nullptr) == 1;
    // What COPY says comes first, then the end of results.
    const ResultPtr result(PQgetResult(connection_.get()));
    while (ResultPtr rest{PQgetResult(connection_.get())}) {
    }
    return sent ? check(result.get()) : unavailable(connection_message(connection_.get()));
  }

  int backend_pid() const override { return PQbackendPID(connection_.get()); }

 private:
  Result<void> check(const PGresult* result) const {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return {};
    if (PQstatus(connection_.get()) != CONNECTION_OK) return unavailable(connection_message(connection_.get()));
    return map_server_error(server_error(result));
  }

  ConnectionPtr connection_;
};

}  // namespace

Result<std::unique_ptr<BlockingConnection>> BlockingConnection::open(const std::string& connection,
                                                                     milliseconds limit) {
  const auto deadline = SteadyClock::now() + limit;
  TRY(const auto parameters, ConnectParameters::parse(connection));
  ConnectionPtr handle(PQconnectStartParams(parameters.keys().data(), parameters.values().data(), 0));
  if (!handle) return unavailable("out of memory");
  if (PQstatus(handle.get()) == CONNECTION_BAD) return unavailable(connection_message(handle.get()));
  TRY(finish_connecting(handle.get(), deadline));
  PQsetNoticeReceiver(handle.get(), &ignore_notice, nullptr);
  return std::unique_ptr<BlockingConnection>(std::make_unique<LibpqConnection>(std::move(handle)));
}

}  // namespace lib::pg
