#include "records.hpp"

#include <athyper/samples/procurement.hpp>
#include <lib/base/decimal.hpp>
#include <lib/base/random.hpp>

namespace athyper::samples::procurement {
namespace {

using lib::Json;

constexpr int kSuppliers = 40;
constexpr int kRequisitions = 64;
constexpr int kMaxLines = 5;
/// Time between two requisitions; the newest is a few hours old.
constexpr auto kInterval = std::chrono::hours(31);

constexpr std::array<std::string_view, 8> kStatuses = {"draft",    "submitted", "approved", "ordered",
                                                       "received", "closed",    "rejected", "cancelled"};
constexpr std::array<std::string_view, 4> kPriorities = {"normal", "high", "low", "urgent"};
constexpr std::array<std::string_view, 5> kTerms = {"EXW", "FCA", "CPT", "DAP", "DDP"};
constexpr std::array<std::string_view, 4> kDepartments = {"Operations", "Finance", "Engineering", "Administration"};
constexpr std::array<std::string_view, 12> kJobTitles = {"Buyer",
                                                         "Senior buyer",
                                                         "Head of purchasing",
                                                         "Controller",
                                                         "Director operations",
                                                         "Director finance",
                                                         "Managing director",
                                                         "Counsel",
                                                         "Administrator",
                                                         "Security officer",
                                                         "Compliance officer",
                                                         "Platform engineer"};
/// Who writes requisitions, as places in kAccounts: most by the user, so that ownership shows in his list.
constexpr std::array<std::size_t, 8> kWriters = {0, 1, 0, 2, 1, 0, 8, 2};

std::string padded(int number, std::size_t digits) {
  std::string text = std::to_string(number);
  return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

/// Hundredths as a decimal text: 48900 is "489.00".
std::string hundredths(std::int64_t value) {
  return std::to_string(value / 100) + "." + padded(static_cast<int>(value % 100), 2);
}

class RecordMaker {
 public:
  RecordMaker(const TenantContent& content, lib::Timestamp now, std::uint64_t seed)
      : content_(content), now_(now), random_(seed) {}

  TenantRecords make() {
    for (int i = 0; i < kSuppliers; ++i) out_.suppliers.push_back(supplier(i));
    for (std::size_t i = 0; i < kAccounts.size(); ++i) out_.employees.push_back(employee(i));
    for (int i = 0; i < kRequisitions; ++i) requisition(i);
    return std::move(out_);
  }

 private:
  lib::Uuid id_of(std::string_view kind, int number) const {
    return lib::make_uuid_v5(tenant_id(content_.code), std::string(kind) + "/" + std::to_string(number));
  }
  lib::Uuid account(std::size_t place) const { return principal_id(content_.code, kAccounts[place].username); }
  std::size_t pick(std::size_t count) { return static_cast<std::size_t>(random_.next() % count); }

  Record record(std::string_view kind, int number, std::size_t writer, lib::Timestamp created) const {
    return {id_of(kind, number), account(writer), created, Json::object()};
  }

  Record supplier(int i) {
    constexpr std::size_t kFinance = 3;
    Record out = record("supplier", i, kFinance, now_ - std::chrono::days(200 - i));
    const auto place_number = static_cast<std::size_t>(i);
    const std::string stem(content_.company_stems[place_number % content_.company_stems.size()]);
    const std::string kind(content_.company_kinds[place_number / content_.company_stems.size()]);
    const Place& place = content_.places[pick(content_.places.size())];
    const std::string code = std::string(place.country) + "-" + padded(1000 + i, 4);
    out.values.set("code", Json(code)).set("name", Json(content_.kind_first ? kind + " " + stem : stem + " " + kind));
    out.values.set("status", i % 13 == 5 ? "on_hold" : i % 17 == 9 ? "blocked" : "active");
    out.values.set("email", Json("sales@" + lower(code) + ".example"));
    out.values.set("phone",
                   Json(std::string(place.dial_code) + " " + padded(static_cast<int>(pick(900'000)) + 100'000, 6)));
    out.values.set("website", Json("https://" + lower(code) + ".example"));
    out.values.set("country", place.country).set("city", place.city).set("currency", content_.currency);
    out.values.set("payment_terms", i % 3 == 0 ? "net_14" : i % 3 == 1 ? "net_30" : "net_60");
    out.values.set("rating", static_cast<int>(1 + pick(5)));
    return out;
  }

  Record employee(std::size_t i) {
    constexpr std::size_t kAdmin = 8;
    const int number = static_cast<int>(i);
    Record out = record("employee", number, kAdmin, now_ - std::chrono::days(400 - number));
    const auto hired = std::chrono::floor<std::chrono::days>(now_ - std::chrono::days(600 + 97 * number));
    out.values.set("code", Json("E-" + padded(100 + number, 4))).set("full_name", content_.people[i]);
    out.values.set("email", Json(std::string(kAccounts[i].username) + "@" + std::string(content_.mail_domain)));
    out.values.set("job_title", kJobTitles[i]).set("department", kDepartments[i % kDepartments.size()]);
    out.values.set("cost_center", Json("CC-" + padded(10 * (number % 4 + 1), 3)));
    out.values.set("hired_on", Json(lib::to_iso_date(std::chrono::year_month_day(hired)))).set("is_active", true);
    return out;
  }

  void requisition(int i) {
    const std::size_t writer = kWriters[static_cast<std::size_t>(i) % kWriters.size()];
    const lib::Timestamp created = now_ - std::chrono::hours(5) - kInterval * (kRequisitions - 1 - i);
    Record out = record("purchase_requisition", i, writer, created);
    const auto day = std::chrono::floor<std::chrono::days>(created);
    const std::string created_on = lib::to_iso_date(std::chrono::year_month_day(day));
    const std::string year = created_on.substr(0, 4);
    const auto needed = std::chrono::year_month_day(day + std::chrono::days(10 + pick(60)));
    const std::size_t status = status_of(i);
    out.values.set("document_number", Json("PR-" + year + "-" + padded(++out_.last_number[year], 5)));
    out.values.set("status", kStatuses[status]).set("subject", content_.subjects[pick(content_.subjects.size())]);
    out.values.set("requester", Json(id_of("employee", static_cast<int>(writer)).to_string()));
    // A draft may still lack its supplier.
    if (status != 0 || i % 2 == 0)
      out.values.set("supplier", Json(id_of("supplier", static_cast<int>(pick(kSuppliers))).to_string()));
    out.values.set("priority", kPriorities[pick(kPriorities.size())]).set("needed_by", Json(lib::to_iso_date(needed)));
    out.values.set("currency", content_.currency)
        .set("cost_center", Json("CC-" + padded(static_cast<int>(10 * (1 + pick(4))), 3)));
    if (i % 3 == 0) out.values.set("project_code", Json("P-" + padded(static_cast<int>(100 + pick(40)), 3)));
    out.values.set("delivery_to", content_.delivery_points[pick(content_.delivery_points.size())]);
    out.values.set("incoterm", kTerms[pick(kTerms.size())]).set("is_budgeted", pick(4) != 0);
    if (i % 5 == 0) out.values.set("contract_ref", Json("C-" + year + "-" + padded(static_cast<int>(pick(90)), 3)));
    out.values.set("justification", content_.justification);
    if (status > 0) out.values.set("posting_date", Json(created_on));
    out.values.set("total", Json(hundredths(add_lines(i, out))));
    out_.requisitions.push_back(std::move(out));
  }

  /// Old ones are further along; the last eight are drafts and fresh submissions.
  std::size_t status_of(int i) {
    if (i >= kRequisitions - 8) return static_cast<std::size_t>(i % 2);
    return 1 + pick(kStatuses.size() - 1);
  }

  /// Lines of one requisition; gives their sum in hundredths.
  std::int64_t add_lines(int number, const Record& parent) {
    std::int64_t total = 0;
    const int count = static_cast<int>(1 + pick(kMaxLines));
    for (int line = 0; line < count; ++line) {
      const Article& article = content_.articles[pick(content_.articles.size())];
      const auto quantity = static_cast<std::int64_t>(1 + pick(12));
      const std::int64_t line_total = quantity * article.price;
      Record out{id_of("purchase_requisition_line", number * 10 + line),
                 parent.created_by,
                 parent.created_at,
                 Json::object(),
                 parent.id,
                 line};
      out.values.set("item_description", article.name)
          .set("quantity", Json(std::to_string(quantity) + ".000"))
          .set("unit", article.unit);
      out.values.set("unit_price", Json(hundredths(article.price))).set("line_total", Json(hundredths(line_total)));
      out_.lines.push_back(std::move(out));
      total += line_total;
    }
    return total;
  }

  static std::string lower(std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
  }

  const TenantContent& content_;
  lib::Timestamp now_;
  lib::SeededRandom random_;
  TenantRecords out_;
};

}  // namespace

TenantRecords make_records(const TenantContent& content, lib::Timestamp now) {
  std::uint64_t seed = 2026;
  for (const char c : content.code) seed = seed * 131 + static_cast<unsigned char>(c);
  return RecordMaker(content, now, seed).make();
}

}  // namespace athyper::samples::procurement
