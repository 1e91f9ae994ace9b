// Task<T>: the one coroutine type. Lazy, one owner, awaited once; it runs on the event loop of the thread that awaits
// it.
#pragma once

#include <boost/asio/awaitable.hpp>

#include <lib/base/result.hpp>

namespace lib {

template <class T>
using Task = boost::asio::awaitable<T>;

}  // namespace lib
