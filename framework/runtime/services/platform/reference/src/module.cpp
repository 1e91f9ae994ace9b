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
constexpr adapters::db::QueryLimits kLimits{.lane = lib::sql::Lane::exclusive};

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

std::optional<std::string> given(const RequestScope& scope, std::string_view name) {
  const auto value = name.empty() ? std::nullopt : scope.query(name);
  if (!value || value->empty()) return std::nullopt;
  return std::string(*value);
}

lib::Result<adapters::db::PlatformQuery<std::vector<queries::Item>>> query_for(const RequestScope& scope,
                                                                               const Dataset& dataset, int limit) {
  if (dataset.by_domain() && !given(scope, dataset.filter)) {
    return invalid("`" + std::string(dataset.name) + "` holds several classifications: name one with domain=.");
  }
  auto search = given(scope, "q");
  if (search) search = literal_pattern(*search);
  return dataset.list(language_of(scope), given(scope, dataset.filter), std::move(search),
                      std::string(scope.query("after").value_or("")),
                      std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(scope.now())), limit);
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
  CO_TRY(const auto limit, limit_of(scope));
  CO_TRY(auto query, query_for(scope, *dataset, limit));
  CO_TRY(const auto items, co_await adapters::db::run_platform(scope.get(tokens::db), std::move(query), kLimits));
  std::string body = "{\"data\":[";
  for (const auto& item : items) {
    if (&item != &items.front()) body += ',';
    body += item.item;
  }
  const bool full = !items.empty() && items.size() == static_cast<std::size_t>(limit);
  const lib::Json next = full ? lib::Json(items.back().code) : lib::Json();
  body += "],\"meta\":" + lib::Json::object({{"next", next}}).dump() + "}";
  co_return cached(scope, std::move(body));
}

// GET /api/ref: what there is, where it comes from and under which licence.
lib::Task<Answer> read_sources(RequestScope& scope) {
  CO_TRY(const auto sources,
         co_await adapters::db::run_platform(scope.get(tokens::db), queries::list_sources(), kLimits));
  lib::Json names = lib::Json::array();
  for (auto& name : dataset_names()) names.push_back(std::move(name));
  co_return cached(
      scope, "{\"data\":" + sources + ",\"meta\":" + lib::Json::object({{"datasets", std::move(names)}}).dump() + "}");
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
