#include "exchange.hpp"

#include <utility>

#include "errors.hpp"
#include "protocol/frontend.hpp"

namespace lib::pg {

// --- Out -------------------------------------------------------------------------------------------------------------

void Exchange::plan(StatementCache& cache) {
  named_.assign(statements.size(), nullptr);
  fresh_.clear();
  described_ = 0;
  dropped_ = 0;
  results_.clear();
  results_.reserve(statements.size());
  error_.reset();
  if (!prepared) return;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    auto found = cache.find_or_add(statements[i].shape);
    named_[i] = std::move(found.statement);
    if (found.fresh) fresh_.push_back(i);
  }
  retired_ = cache.take_retired();
}

/// Every statement that has to be prepared goes in front of all that execute, where no failing statement can skip it.
/// A named one is described once, then, and not at each execution.
void Exchange::write(std::string& out, StatementCache& cache) {
  plan(cache);
  for (const std::size_t i : fresh_) {
    protocol::append_parse(out, named_[i]->name, statements[i].shape->text);
    protocol::append_describe_statement(out, named_[i]->name);
  }
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (named_[i]) {
      protocol::append_bind(out, named_[i]->name, statements[i].params);
    } else {
      protocol::append_parse(out, {}, statements[i].shape->text);
      protocol::append_bind(out, {}, statements[i].params);
      protocol::append_describe_portal(out);
    }
    protocol::append_execute(out);
  }
  // Dropping comes last: a group larger than the cache may retire a name it uses itself.
  for (const auto& name : retired_) protocol::append_close_statement(out, name);
  protocol::append_sync(out);
}

// --- In --------------------------------------------------------------------------------------------------------------

Exchange::Progress Exchange::take(const protocol::Message& message) {
  switch (message.type) {
    case 'D':  // DataRow
      return take_row(message.body) ? Progress::more : Progress::broken;
    case 'C':  // CommandComplete
      if (results_.size() >= statements.size()) return Progress::broken;
      finish_statement(protocol::affected_rows(message.body));
      return Progress::more;
    case 'I':  // EmptyQueryResponse
      if (results_.size() >= statements.size()) return Progress::broken;
      finish_statement(0);
      return Progress::more;
    case 'T': {  // RowDescription
      auto columns = protocol::read_row_description(message.body);
      if (!columns) return Progress::broken;
      take_columns(std::make_shared<const protocol::Columns>(*std::move(columns)));
      return Progress::more;
    }
    case 'n':  // NoData
      take_columns(nullptr);
      return Progress::more;
    case 'E':  // ErrorResponse: the server skips everything up to the Sync
      if (!error_) error_ = protocol::read_error(message.body);
      receiving_.reset();
      return Progress::more;
    case '3':  // CloseComplete
      ++dropped_;
      return Progress::more;
    case 'Z':  // ReadyForQuery
      if (!error_ && results_.size() != statements.size()) return Progress::broken;
      return Progress::finished;
    case '1':  // ParseComplete
    case '2':  // BindComplete
    case 't':  // ParameterDescription
    case 'N':  // NoticeResponse
    case 'S':  // ParameterStatus
    case 'A':  // NotificationResponse
      return Progress::more;
    default:
      return Progress::broken;
  }
}

void Exchange::take_columns(protocol::ColumnsPtr columns) {
  if (described_ < fresh_.size()) {
    named_[fresh_[described_++]]->columns = std::move(columns);
  } else {
    unnamed_columns_ = std::move(columns);
  }
}

const protocol::ColumnsPtr& Exchange::columns_of_current() const {
  const auto& named = named_[results_.size()];
  return named ? named->columns : unnamed_columns_;
}

bool Exchange::take_row(std::string_view body) {
  if (results_.size() >= statements.size()) return false;
  if (!receiving_) receiving_ = std::make_unique<protocol::ReceivedRows>(columns_of_current());
  return receiving_->add(body);
}

void Exchange::finish_statement(std::size_t affected) {
  if (!receiving_) receiving_ = std::make_unique<protocol::ReceivedRows>(columns_of_current());
  receiving_->set_affected(affected);
  results_.emplace_back(std::move(receiving_));
  unnamed_columns_.reset();
}

// --- After an error --------------------------------------------------------------------------------------------------

const sql::Statement* Exchange::failed_statement() const {
  if (!error_ || described_ < fresh_.size() || results_.size() >= statements.size()) return nullptr;
  return &statements[results_.size()];
}

void Exchange::settle(StatementCache& cache) const {
  for (std::size_t i = described_; i < fresh_.size(); ++i) {
    cache.forget(statements[fresh_[i]].shape, named_[fresh_[i]], false);
  }
  for (std::size_t i = dropped_; i < retired_.size(); ++i) cache.retire(retired_[i]);
  if (!is_stale_plan(error_->sqlstate)) return;
  // 0A000: the server has the statement, but its result has another shape by now.
  const bool server_knows = error_->sqlstate == "0A000";
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (named_[i]) cache.forget(statements[i].shape, named_[i], server_knows);
  }
}

}  // namespace lib::pg
