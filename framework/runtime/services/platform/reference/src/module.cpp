#include <athyper/runtime/reference/module.hpp>

#include <charconv>

#include <athyper/runtime/tokens.hpp>
#include <lib/base/text.hpp>
#include <lib/crypto/crypto.hpp>

#include "datasets.hpp"

namespace athyper::runtime::reference {
namespace {

using Answer = lib::Result<lib::http::Response>;

constexpr int kMaxItems = 1'000;
/// Half of a SHA-256 is enough to tell two answers apart.
constexpr std::size_t kETagDigits = 32;
constexpr std::size_t kDateLength = 10;

lib::Error invalid(std::string message) {
  return {lib::ErrorCode::invalid_argument, "request.invalid_parameter", std::move(message)};
}

lib::Result<int> limit_of(const RequestScope& scope) {
  const auto text = scope.query("limit");
  if (!text) return kMaxItems;
  int value = 0;
  const auto [end, failure] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (failure == std::errc() && end == text->data() + text->size() && value >= 1 && value <= kMaxItems) return value;
  return invalid("limit is a whole number from 1 to " + std::to_string(kMaxItems) + ".");
}

/// The language of "de-AT" is "de"; labels have no regions.
std::string language_of(const RequestScope& scope) {
  const std::string locale(scope.query("locale").value_or(scope.tenant().locale));
  return locale.substr(0, locale.find_first_of("-_"));
}

/// A text to look for literally: what LIKE would take for a pattern is none.
std::string literal_pattern(std::string_view text) {
  std::string pattern;
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern;
}

lib::sql::Param given(const RequestScope& scope, std::string_view name) {
  const auto value = name.empty() ? std::nullopt : scope.query(name);
  if (!value || value->empty()) return std::nullopt;
  return std::string(*value);
}

lib::Result<lib::sql::Statement> statement_for(const RequestScope& scope, const Dataset& dataset) {
  TRY(const auto limit, limit_of(scope));
  if (dataset.by_domain && !given(scope, dataset.filter)) {
    return invalid("`" + std::string(dataset.name) + "` holds several classifications: name one with domain=.");
  }
  auto search = given(scope, "q");
  if (search) search = literal_pattern(*search);
  return lib::sql::Statement{dataset.shape,
                             {language_of(scope), given(scope, dataset.filter), std::move(search),
                              std::string(scope.query("after").value_or("")), std::to_string(limit),
                              lib::to_rfc3339(scope.now()).substr(0, kDateLength)}};
}

lib::Task<lib::Result<lib::sql::Rows>> read(RequestScope& scope, lib::sql::Statement statement) {
  lib::sql::Group group;
  group.statements.push_back(std::move(statement));
  CO_TRY(auto results, co_await scope.get(tokens::db).run_platform(std::move(group)));
  co_return std::move(results[0]);
}

/// The same for everybody who may ask, so a browser keeps it for a while and then asks whether it has changed.
lib::http::Response cached(const RequestScope& scope, std::string body) {
  lib::http::Response response;
  const std::string etag = "\"" + lib::crypto::sha256_hex(body).substr(0, kETagDigits) + "\"";
  if (scope.request().headers.find("if-none-match") == etag) {
    response.status = 304;
  } else {
    response.status = 200;
    response.headers.add("Content-Type", "application/json; charset=utf-8");
    response.body = std::move(body);
  }
  response.headers.add("ETag", etag);
  response.headers.add("Cache-Control", "private, max-age=300");
  return response;
}

// GET /api/ref/{dataset}?locale=&q=&after=&limit= and one filter of the data set: items by code; meta.next is the
// `after` of the next page.
lib::Task<Answer> read_items(RequestScope& scope) {
  const auto* dataset = find_dataset(scope.path_param("dataset"));
  if (dataset == nullptr) {
    co_return lib::Error{lib::ErrorCode::not_found, "data.dataset_not_found",
                         "There is no data set `" + scope.path_param("dataset") + "`" +
                             lib::did_you_mean(scope.path_param("dataset"), dataset_names()) + "."};
  }
  CO_TRY(auto statement, statement_for(scope, *dataset));
  const auto limit = *statement.params[4];
  CO_TRY(const auto rows, co_await read(scope, std::move(statement)));
  std::string body = "{\"data\":[";
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (row > 0) body += ',';
    body += rows.get(row, 1);
  }
  const bool full = !rows.empty() && std::to_string(rows.size()) == limit;
  const lib::Json next = full ? lib::Json(std::string(rows.get(rows.size() - 1, 0))) : lib::Json();
  body += "],\"meta\":" + lib::Json::object({{"next", next}}).dump() + "}";
  co_return cached(scope, std::move(body));
}

const lib::sql::ShapePtr& sources() {
  static const auto kShape = lib::sql::make_shape(
      "SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'title', title, 'source', source, 'version', version,"
      " 'licence', licence, 'url', url, 'fetchedOn', fetched_on) ORDER BY code), '[]')::text FROM "
      "ref.reference_dataset");
  return kShape;
}

// GET /api/ref: what there is, where it comes from and under which licence.
lib::Task<Answer> read_sources(RequestScope& scope) {
  CO_TRY(const auto rows, co_await read(scope, {sources(), {}}));
  lib::Json names = lib::Json::array();
  for (auto& name : dataset_names()) names.push_back(std::move(name));
  co_return cached(scope, "{\"data\":" + std::string(rows.get(0, 0)) +
                              ",\"meta\":" + lib::Json::object({{"datasets", std::move(names)}}).dump() + "}");
}

class ReferenceModule final : public RuntimeModule {
 public:
  std::string_view name() const override { return "platform.reference"; }
  void register_services(Container&) override {}
  void contribute(Container&, Registries& out) override {
    using lib::http::Method;
    out.routes.add({.method = Method::get,
                    .path = "/api/ref",
                    .operation = "ref.sources.read",
                    .access = Access::authenticated(),
                    .handler = read_sources});
    out.routes.add({.method = Method::get,
                    .path = "/api/ref/{dataset}",
                    .operation = "ref.items.read",
                    .access = Access::authenticated(),
                    .handler = read_items});
  }
};

}  // namespace

std::unique_ptr<RuntimeModule> make_reference_module() {
  return std::make_unique<ReferenceModule>();
}

}  // namespace athyper::runtime::reference
