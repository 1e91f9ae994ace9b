// Many operations of one request in one transaction, part by part.
#include <algorithm>
#include <set>

#include <athyper/runtime/data/module.hpp>

#include "answers.hpp"
#include "batch_work.hpp"

namespace athyper::runtime::data {

using adapters::db::DbTransaction;
using core::data::IntentKind;
using lib::http::Response;

namespace {

/// Times a batch is begun anew without an operation that only the database could refuse.
constexpr int kRuns = 12;

/// Ends where the entity or the kind changes, a record comes again, or an operation uses one of the same part.
std::size_t part_end(const Batch& batch, std::size_t begin, bool singly) {
  const BatchOperation& first = batch.operations[begin];
  std::set<std::string> ids;
  std::size_t end = begin;
  for (; end < batch.operations.size(); ++end) {
    const BatchOperation& one = batch.operations[end];
    if (singly && end > begin) break;
    if (one.entity != first.entity || one.operation.kind != first.operation.kind) break;
    const auto inside = [&](std::size_t used) { return used >= begin; };
    if (one.record_of || std::ranges::any_of(one.uses, inside)) {
      if (end > begin) break;
    }
    if (!one.operation.id.empty() && !ids.insert(one.operation.id).second) break;
    if (one.record_of) return end + 1;
  }
  return end;
}

lib::Result<bool> read_atomic(const RequestScope& scope) {
  bool atomic = false;
  for (const auto& [name, value] : scope.query_pairs()) {
    if (name != "atomic" || (value != "true" && value != "false")) {
      const std::string message = "the only parameter here is `atomic`, true or false";
      return lib::Error{
          lib::ErrorCode::invalid_argument, "data.invalid_parameter", message, {{name, "INVALID_PARAMETER", message}}};
    }
    atomic = value == "true";
  }
  return atomic;
}

}  // namespace

lib::Task<DataService::Answer> DataService::batch(RequestScope& scope) {
  CO_TRY(const lib::Json body, scope.json_body());
  CO_TRY(Batch batch, read_batch(body));
  Answer answer = co_await write_batch(scope, std::move(batch));
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk_create(RequestScope& scope) {
  Answer answer = co_await bulk(scope, IntentKind::create);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk_update(RequestScope& scope) {
  Answer answer = co_await bulk(scope, IntentKind::update);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk_remove(RequestScope& scope) {
  Answer answer = co_await bulk(scope, IntentKind::remove);
  co_return answer;
}

lib::Task<DataService::Answer> DataService::bulk(RequestScope& scope, IntentKind kind) {
  CO_TRY(const Entity entity, find_readable(scope, make_caller(scope)));
  bool any_version = false;
  if (const auto header = scope.request().headers.find("if-match")) {
    CO_TRY(const core::data::ExpectedVersion expected, core::data::parse_if_match(header));
    if (expected.version)
      co_return lib::Error{lib::ErrorCode::invalid_argument, "data.invalid_if_match",
                           "If-Match of many records is *; each has its own `version` beside its id"};
    any_version = true;
  }
  CO_TRY(const bool atomic, read_atomic(scope));
  CO_TRY(const lib::Json body, scope.json_body());
  CO_TRY(Batch batch, read_bulk(kind, entity->entity().name, body, any_version, atomic));
  Answer answer = co_await write_batch(scope, std::move(batch));
  co_return answer;
}

lib::Task<DataService::Answer> DataService::write_batch(RequestScope& scope, Batch batch) {
  CO_TRY(const std::optional<RequestKey> key, read_request_key(scope));
  for (int run = 0; run < kRuns; ++run) {
    BatchEnd end;
    const WriteWork work = [&](DbTransaction& transaction) {
      return carry_out(scope, transaction, batch, run > 0, end);
    };
    auto written = co_await write_once(db_, scope, key, work);
    if (!written.ok() && end.stopped_at) {
      // The transaction is gone with it; the others have another one.
      batch.operations[*end.stopped_at].refused = std::move(end.why);
      continue;
    }
    if (!written.ok() && run == 0 && refused_by_constraint(written.error())) continue;
    if (!written.ok()) co_return std::move(written).error();
    if (!*written) co_return *std::move(end.unkept);
    bell_.ring();
    std::vector<std::string> queues;
    for (const core::jobs::JobRow& notice : end.notices) queues.push_back(notice.queue);
    if (!queues.empty()) co_await jobs_.committed(std::move(queues));
    co_return **std::move(written);
  }
  co_return moved_meanwhile();
}

lib::Task<lib::Result<std::optional<Response>>> DataService::carry_out(RequestScope& scope, DbTransaction& transaction,
                                                                       const Batch& batch, bool singly, BatchEnd& end) {
  BatchWork work{.scope = scope,
                 .transaction = transaction,
                 .batch = batch,
                 .caller = make_caller(scope),
                 .singly = singly,
                 .end = end};
  for (std::size_t begin = 0; begin < batch.operations.size();) {
    const std::size_t stop = part_end(batch, begin, singly);
    CO_TRY(co_await write_part(work, begin, stop));
    if (batch.atomic && work.failed()) co_return batch_refusal(batch, work.outcomes);
    begin = stop;
  }
  Response answer = json_response(200, batch_answer(batch, work.outcomes));
  const bool happened = std::ranges::any_of(work.outcomes, [](const Outcome& one) { return !one.error; });
  if (happened) co_return std::optional<Response>(std::move(answer));
  end.unkept = std::move(answer);
  co_return std::optional<Response>();
}

}  // namespace athyper::runtime::data
