// Words of the sample: people, companies, things to buy, in the language of each tenant.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace athyper::samples::procurement {

struct Place {
  std::string_view country;
  std::string_view city;
  std::string_view dial_code;
};

struct Article {
  std::string_view name;
  std::string_view unit;
  /// In hundredths of the tenant's currency.
  int price;
};

struct TenantContent {
  std::string_view code;
  std::string_view name;
  std::string_view display_name;
  /// Code of the parent tenant, empty for a group's head.
  std::string_view parent;
  std::string_view locale;
  std::string_view timezone;
  std::string_view currency;
  std::string_view mail_domain;
  /// In the order of kAccounts.
  std::array<std::string_view, 12> people;
  std::array<std::string_view, 10> company_stems;
  std::array<std::string_view, 4> company_kinds;
  /// A company's name is "stem kind", in Arabic "kind stem".
  bool kind_first;
  std::array<std::string_view, 12> subjects;
  std::array<Article, 14> articles;
  std::array<Place, 5> places;
  std::array<std::string_view, 4> delivery_points;
  std::string_view justification;
};

std::span<const TenantContent> tenant_contents();

}  // namespace athyper::samples::procurement
