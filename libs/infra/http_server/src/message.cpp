#include <lib/http_server/message.hpp>

#include <algorithm>
#include <array>

#include <lib/base/text.hpp>

namespace lib::http {

namespace {

struct MethodName {
  Method method;
  std::string_view name;
};

constexpr std::array<MethodName, 8> kMethods = {{
    {Method::get, "GET"},
    {Method::head, "HEAD"},
    {Method::post, "POST"},
    {Method::put, "PUT"},
    {Method::patch, "PATCH"},
    {Method::delete_, "DELETE"},
    {Method::options, "OPTIONS"},
    {Method::query, "QUERY"},
}};

}  // namespace

std::string_view to_string(Method method) {
  return std::ranges::find(kMethods, method, &MethodName::method)->name;
}

std::optional<Method> parse_method(std::string_view text) {
  const auto* const found = std::ranges::find(kMethods, text, &MethodName::name);
  if (found == kMethods.end()) return std::nullopt;
  return found->method;
}

void Fields::set(std::string_view name, std::string value) {
  remove(name);
  add(std::string(name), std::move(value));
}

void Fields::remove(std::string_view name) {
  std::erase_if(fields_, [&](const auto& field) { return equals_ignore_case_ascii(field.first, name); });
}

std::optional<std::string_view> Fields::find(std::string_view name) const {
  for (const auto& [field, value] : fields_) {
    if (equals_ignore_case_ascii(field, name)) return value;
  }
  return std::nullopt;
}

std::size_t Fields::count(std::string_view name) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(fields_, [&](const auto& field) { return equals_ignore_case_ascii(field.first, name); }));
}

}  // namespace lib::http
