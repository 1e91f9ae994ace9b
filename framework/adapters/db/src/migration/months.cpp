#include "months.hpp"

#include <algorithm>
#include <utility>

namespace athyper::adapters::db::migration {
namespace {

using core::schema::Plan;
using core::schema::Step;
using core::schema::TableName;

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

void replace_all(std::string& text, const std::string& part, const std::string& by) {
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + by.size()))
    text.replace(at, part.size(), by);
}

void replace_all(std::vector<std::string>& texts, const std::string& part, const std::string& by) {
  for (auto& text : texts) replace_all(text, part, by);
}

/// A step is of one month when its own object is.
bool is_of_month(const Step& step, const std::string& any) {
  return has(step.object, any);
}

bool speaks_of_month(const Step& step, const std::string& any) {
  const auto speaks = [&](const std::string& text) { return has(text, any); };
  return is_of_month(step, any) || std::ranges::any_of(step.statements, speaks) ||
         std::ranges::any_of(step.inverse, speaks);
}

Step of_month(Step step, const std::string& any, const std::string& month) {
  for (auto* text : {&step.title, &step.object, &step.precondition, &step.postcondition})
    replace_all(*text, any, month);
  replace_all(step.statements, any, month);
  replace_all(step.inverse, any, month);
  if (step.other_table) replace_all(step.other_table->name, any, month);
  return step;
}

/// Each line about any month becomes one for each.
std::vector<std::string> of_every_month(const std::vector<std::string>& lines, const std::string& any,
                                        const std::vector<std::string>& months) {
  std::vector<std::string> out;
  for (const auto& line : lines) {
    if (!has(line, any)) {
      out.push_back(line);
      continue;
    }
    for (const auto& month : months) replace_all(out.emplace_back(line), any, month);
  }
  return out;
}

std::vector<Step> expand(const Step& step, const std::string& any, const std::vector<std::string>& months) {
  std::vector<Step> out;
  if (is_of_month(step, any)) {
    for (const auto& month : months) out.push_back(of_month(step, any, month));
    return out;
  }
  out.push_back(step);
  out.back().statements = of_every_month(step.statements, any, months);
  out.back().inverse = of_every_month(step.inverse, any, months);
  return out;
}

}  // namespace

std::string month_of_any(const TableName& table) {
  return table.name + "_YYYY_MM";
}

std::vector<TableName> tables_by_month(const Plan& plan) {
  std::vector<TableName> out;
  for (const auto& step : plan.steps) {
    const bool is_new = std::ranges::find(out, step.table) == out.end();
    if (is_new && speaks_of_month(step, month_of_any(step.table))) out.push_back(step.table);
  }
  return out;
}

Plan with_months(const Plan& plan, const MonthsOf& months_of) {
  Plan out = plan;
  for (const auto& table : tables_by_month(plan)) {
    const auto any = month_of_any(table);
    const auto months = months_of(table);
    std::vector<Step> steps;
    for (const auto& step : out.steps) {
      if (step.table != table) {
        steps.push_back(step);
        continue;
      }
      std::ranges::move(expand(step, any, months), std::back_inserter(steps));
    }
    out.steps = std::move(steps);
  }
  return out;
}

}  // namespace athyper::adapters::db::migration
