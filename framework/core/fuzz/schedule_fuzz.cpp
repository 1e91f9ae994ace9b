// Cron expressions. What is read has times that follow each other, the same from wherever they are looked for; what is
// refused says where.
#include <athyper/core/jobs/schedule.hpp>

#include "target.hpp"

namespace {

using namespace athyper::core::jobs;
using std::chrono::seconds;

void check_times(const Schedule& schedule, lib::Timestamp from) {
  auto due = schedule.next_after(from);
  if (!due) return;
  ATH_ASSERT(*due > from);
  for (int i = 0; i < 4; ++i) {
    const auto next = schedule.next_after(*due);
    if (!next) return;
    ATH_ASSERT(*next > *due);
    ATH_ASSERT(schedule.next_after(*next - seconds(1)) == next);
    ATH_ASSERT(schedule.next_after(*due + (*next - *due) / 2) == next);
    ATH_ASSERT(schedule.last_until(*next) == next);
    ATH_ASSERT(schedule.last_until(*next - seconds(1)) == due);
    due = next;
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view expression = lib::fuzz::to_text(data, size);
  for (const char* const zone : {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "America/Sao_Paulo"}) {
    const auto schedule = Schedule::cron(expression, zone);
    if (!schedule.ok()) {
      ATH_ASSERT(!schedule.error().details.empty());
      return 0;
    }
    for (const std::int64_t from : {1'540'000'000L, 1'711'800'000L, 4'102'400'000L}) {
      check_times(*schedule, lib::from_unix_seconds(from));
    }
  }
  return 0;
}
