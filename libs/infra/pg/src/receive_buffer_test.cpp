#include "receive_buffer.hpp"

#include <gtest/gtest.h>

#include <string>

namespace lib::pg {
namespace {

void receive(ReceiveBuffer& buffer, std::string_view bytes, std::size_t wanted = 0) {
  const auto room = buffer.room(wanted);
  ASSERT_GE(room.size(), bytes.size());
  std::ranges::copy(bytes, room.begin());
  buffer.filled(bytes.size());
}

TEST(ReceiveBuffer, moves_what_is_left_to_the_front) {
  ReceiveBuffer buffer;
  receive(buffer, "onetw");
  buffer.consume(3);
  receive(buffer, "o");
  EXPECT_EQ(buffer.content(), "two");
  buffer.consume(3);
  EXPECT_EQ(buffer.content(), "");
}

TEST(ReceiveBuffer, has_room_for_a_message_larger_than_usual_and_gives_it_back) {
  ReceiveBuffer buffer;
  const std::string large(ReceiveBuffer::kUsual * 4, 'x');
  receive(buffer, std::string_view(large).substr(0, 10));
  receive(buffer, std::string_view(large).substr(10), large.size());
  EXPECT_EQ(buffer.content(), large);
  buffer.consume(large.size());
  EXPECT_EQ(buffer.room(0).size(), ReceiveBuffer::kUsual);
}

TEST(ReceiveBuffer, never_offers_an_empty_room) {
  ReceiveBuffer buffer;
  receive(buffer, std::string(ReceiveBuffer::kUsual, 'x'));
  EXPECT_FALSE(buffer.room(0).empty());
}

}  // namespace
}  // namespace lib::pg
