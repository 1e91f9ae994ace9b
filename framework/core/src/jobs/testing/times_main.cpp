// Says when schedules are due, for the oracle: reads lines "FROM UNTIL ZONE EXPRESSION" (seconds since 1970) and writes
// for each how many times lie in between and a sum over them; with --list the times themselves.
#include <cstdint>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

#include <athyper/core/jobs/schedule.hpp>

namespace {

using namespace athyper::core::jobs;

struct Question {
  std::int64_t from = 0;
  std::int64_t until = 0;
  std::string zone;
  std::string expression;
};

bool read(std::istream& in, Question& question) {
  std::string line;
  if (!std::getline(in, line)) return false;
  std::istringstream words(line);
  words >> question.from >> question.until >> question.zone >> std::ws;
  return static_cast<bool>(std::getline(words, question.expression));
}

/// FNV-1a over whole seconds: times in another order have another sum.
std::uint32_t added(std::uint32_t sum, std::int64_t second) {
  return (sum ^ static_cast<std::uint32_t>(second)) * 16'777'619U;
}

void answer(const Question& question, const Schedule& schedule, bool list) {
  std::uint64_t count = 0;
  std::uint32_t sum = 2'166'136'261U;
  auto due = schedule.next_after(lib::from_unix_seconds(question.from - 1));
  for (; due && lib::to_unix_seconds(*due) < question.until; due = schedule.next_after(*due)) {
    const std::int64_t second = lib::to_unix_seconds(*due);
    if (list) std::cout << second << '\n';
    ++count;
    sum = added(sum, second);
  }
  if (!list) std::cout << count << ' ' << sum << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const bool list = argc == 2 && std::string_view(argv[1]) == "--list";
  Question question;
  while (read(std::cin, question)) {
    const auto schedule = Schedule::cron(question.expression, question.zone);
    if (!schedule.ok()) {
      std::cout << schedule.error().message << '\n';
      continue;
    }
    answer(question, *schedule, list);
  }
}
