#include <athyper/runtime/audit_governance/exporter.hpp>

#include <array>
#include <map>

#include <lib/base/base64.hpp>

namespace athyper::runtime::audit_governance {
namespace {

using lib::Json;

constexpr std::int64_t kRowsInLook = 1'000;

constexpr std::array kTenantColumns{"tenant_id",  "id",          "occurred_at", "actor_id",       "actor_type",
                                    "action",     "entity_name", "entity_id",   "entity_version", "correlation_id",
                                    "ip_address", "user_agent",  "payload",     "salt",           "leaf_hash"};
constexpr std::array kSignInColumns{"id",       "occurred_at", "event",      "realm_key", "tenant_code", "user_key",
                                    "sid_hash", "ip_address",  "user_agent", "workbench", "reason",      "meta"};

template <class Visit>
void each_column(const std::string& chain, const Visit& visit) {
  if (chain == kSignInChain) {
    for (const auto* column : kSignInColumns) visit(column);
  } else {
    for (const auto* column : kTenantColumns) visit(column);
  }
}

// Spreadsheets take a text that begins like a formula for one; an apostrophe in front keeps it a text.
std::string csv_field(std::string_view text) {
  std::string out = "\"";
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

std::string csv_row(const std::string& chain, const AuditRecord& record, std::int64_t seal, std::int64_t place) {
  std::string line = seal == 0 ? "," : std::to_string(seal) + "," + std::to_string(place);
  each_column(chain, [&](const char* column) {
    line += ',';
    if (const auto text = record.values.get_string(column)) line += csv_field(*text);
  });
  return line + "\r\n";
}

std::string seal_line(const Seal& seal) {
  Json rows = Json::array();
  for (const auto& row : seal.rows) {
    rows.push_back(Json::array({row.id.to_string(), lib::to_rfc3339(row.occurred_at), lib::hex_encode(row.hash)}));
  }
  return Json::object({{"type", "seal"},
                       {"header", seal.text},
                       {"signature", lib::hex_encode(seal.signature)},
                       {"rows", std::move(rows)}})
             .dump() +
         "\n";
}

}  // namespace

lib::Task<lib::Result<std::string>> Exporter::next() {
  while (stage_ != Stage::end) {
    if (stage_ == Stage::begin) {
      stage_ = Stage::sealed;
      co_return first_line();
    }
    CO_TRY(auto piece, stage_ == Stage::sealed ? co_await seal_lines() : co_await unsealed_lines());
    if (!piece.empty()) co_return piece;
  }
  co_return std::string();
}

std::string Exporter::first_line() const {
  if (format_ == ExportFormat::csv) {
    std::string line = "seal,place";
    each_column(chain_->name(), [&](const char* column) { line.append(",").append(column); });
    return line + "\r\n";
  }
  Json keys = Json::array();
  for (const auto& key : keys_.trusted()) keys.push_back(key);
  return Json::object({{"type", "begin"},
                       {"version", "1"},
                       {"chain", chain_->name()},
                       {"exportedAt", lib::to_rfc3339(now_)},
                       {"keys", std::move(keys)}})
             .dump() +
         "\n";
}

std::string Exporter::last_line() const {
  if (format_ == ExportFormat::csv) return {};
  return Json::object({{"type", "end"}, {"seals", seals_}, {"rows", rows_}, {"head", head_}}).dump() + "\n";
}

lib::Task<lib::Result<std::string>> Exporter::seal_lines() {
  CO_TRY(const auto seals, co_await chain_->seals(last_seal_, 1));
  if (seals.empty()) {
    stage_ = Stage::unsealed;
    co_return std::string();
  }
  const Seal& seal = seals.front();
  last_seal_ = seal.place;
  ++seals_;
  head_ = seal_hash(seal.text);
  std::string lines;
  if (format_ == ExportFormat::jsonl) lines = seal_line(seal);
  std::vector<lib::Uuid> ids;
  std::map<lib::Uuid, std::int64_t> places;
  for (const auto& row : seal.rows) {
    places.emplace(row.id, seal.header.first + static_cast<std::int64_t>(ids.size()));
    ids.push_back(row.id);
  }
  CO_TRY(const auto records, co_await chain_->records(std::move(ids)));
  for (const auto& record : records) lines += row_line(record, seal.place, places[record.id]);
  co_return lines;
}

lib::Task<lib::Result<std::string>> Exporter::unsealed_lines() {
  std::string lines;
  while (lines.empty() && stage_ == Stage::unsealed) {
    CO_TRY(const auto stretch, co_await chain_->look(after_, kRowsInLook));
    after_ = stretch.end;
    if (stretch.is_last) stage_ = Stage::end;
    std::vector<lib::Uuid> ids;
    for (const auto& row : stretch.rows) ids.push_back(row.id);
    if (!ids.empty()) {
      CO_TRY(const auto records, co_await chain_->records(std::move(ids)));
      for (const auto& record : records) lines += row_line(record, 0, 0);
    }
  }
  if (stage_ == Stage::end) lines += last_line();
  co_return lines;
}

std::string Exporter::row_line(const AuditRecord& record, std::int64_t seal, std::int64_t place) {
  ++rows_;
  if (format_ == ExportFormat::csv) return csv_row(chain_->name(), record, seal, place);
  return Json::object({{"type", "row"},
                       {"seal", seal == 0 ? Json() : Json(seal)},
                       {"place", place == 0 ? Json() : Json(place)},
                       {"record", record.values}})
             .dump() +
         "\n";
}

}  // namespace athyper::runtime::audit_governance
