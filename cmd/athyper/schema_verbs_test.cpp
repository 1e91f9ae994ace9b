// What the verbs of the schema show: a bar, a line, a difference.
#include <gtest/gtest.h>

#include "change_progress.hpp"
#include "text_diff.hpp"

namespace athyper::cmd {
namespace {

using adapters::db::ChangeProgress;
using adapters::db::ChangeState;

ChangeProgress half_filled() {
  ChangeProgress progress;
  progress.change_id = "migration:0002_x";
  progress.state = ChangeState::applying;
  progress.step = 2;
  progress.steps = 3;
  progress.title = "fill c";
  progress.rows_done = 500;
  progress.rows_total = 1'000;
  return progress;
}

TEST(ChangeProgress, a_bar_counts_steps_and_the_rows_of_the_one_under_way) {
  EXPECT_EQ(progress_bar(half_filled()), "[############············] 2/3 fill c, 500 of 1000 rows");
  auto done = half_filled();
  done.state = ChangeState::completed;
  done.step = 3;
  done.rows_total = 0;
  EXPECT_EQ(progress_bar(done), "[########################] 3/3 fill c");
  EXPECT_EQ(progress_bar({}), "[########################] 0/0 ");
}

TEST(ChangeProgress, a_line_says_the_same_in_words_or_json) {
  EXPECT_EQ(progress_line(half_filled(), false), "migration:0002_x applying 2/3 fill c, 500 of 1000 rows");
  EXPECT_EQ(progress_line(half_filled(), true),
            R"({"change":"migration:0002_x","state":"applying","step":2,"steps":3,"title":"fill c","rowsDone":500,)"
            R"("rowsTotal":1000,"retries":0,"lockHeldMicroseconds":0})");
}

TEST(TextDiff, shows_what_goes_and_what_comes_with_the_line_before) {
  EXPECT_EQ(text_diff("a\nb\nc\nd\n", "a\nx\nc\nd\ne\n"), "  a\n- b\n+ x\n  d\n+ e\n");
  EXPECT_EQ(text_diff("", "a\n"), "+ a\n");
  EXPECT_EQ(text_diff("a\nb", ""), "- a\n- b\n");
  EXPECT_EQ(text_diff("a\n\nb\n", "a\n\nb\n"), "");
}

}  // namespace
}  // namespace athyper::cmd
