// Result<T>: a value or an Error. For everything that input or the outside can cause; exceptions are for bugs and
// exhaustion.
#pragma once

#include <expected>
#include <type_traits>
#include <utility>

#include <lib/base/assert.hpp>
#include <lib/base/error.hpp>

namespace lib {

/// A value or an Error; the compiler warns when one is dropped. A class and not an alias, since [[nodiscard]] on an
/// alias warns of nothing.
template <class T>
class [[nodiscard]] Result {
 public:
  using value_type = T;

  template <class U = T>
    requires(std::is_constructible_v<T, U &&> && !std::is_same_v<std::remove_cvref_t<U>, Error> &&
             !std::is_same_v<std::remove_cvref_t<U>, Result>)
  Result(U&& value) : state_(std::in_place, std::forward<U>(value)) {}  // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::unexpect, std::move(error)) {}      // NOLINT(google-explicit-constructor)

  bool ok() const { return state_.has_value(); }
  explicit operator bool() const { return ok(); }

  /// The value; calling this on an error is a bug and ends the process.
  T& value() & { return checked(state_); }
  const T& value() const& { return checked(state_); }
  T&& value() && { return std::move(checked(state_)); }
  T& operator*() & { return checked(state_); }
  const T& operator*() const& { return checked(state_); }
  T&& operator*() && { return std::move(checked(state_)); }
  T* operator->() { return &checked(state_); }
  const T* operator->() const { return &checked(state_); }

  /// The error; calling this on a value is a bug and ends the process.
  const Error& error() const& { return checked_error(state_); }
  Error&& error() && { return std::move(checked_error(state_)); }

  template <class U>
  T value_or(U&& fallback) && {
    return ok() ? std::move(*state_) : static_cast<T>(std::forward<U>(fallback));
  }

  /// Applies `f` (T -> Result<U>) to a value, carries an error through.
  template <class F>
  auto and_then(F&& f) && -> std::invoke_result_t<F, T&&> {
    if (!ok()) return std::move(state_.error());
    return std::forward<F>(f)(std::move(*state_));
  }

 private:
  template <class State>
  static auto& checked(State& state) {
    ATH_ASSERT(state.has_value());
    return *state;
  }
  template <class State>
  static auto& checked_error(State& state) {
    ATH_ASSERT(!state.has_value());
    return state.error();
  }

  std::expected<T, Error> state_;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
 public:
  using value_type = void;

  Result() = default;
  Result(Error error) : state_(std::unexpect, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return state_.has_value(); }
  explicit operator bool() const { return ok(); }
  const Error& error() const& {
    ATH_ASSERT(!ok());
    return state_.error();
  }
  Error&& error() && {
    ATH_ASSERT(!ok());
    return std::move(state_.error());
  }

 private:
  std::expected<void, Error> state_;
};

}  // namespace lib

#define ATH_CAT_(a, b) a##b
#define ATH_CAT(a, b) ATH_CAT_(a, b)
#define ATH_TRY_(ret, tmp, expr) \
  auto tmp = (expr);             \
  if (!tmp.ok()) ret std::move(tmp).error()
#define ATH_TRY_D(ret, tmp, decl, ...)       \
  auto tmp = (__VA_ARGS__);                  \
  if (!tmp.ok()) ret std::move(tmp).error(); \
  decl = *std::move(tmp)
#define ATH_TRY_PICK(...) ATH_CAT(ATH_TRY_, __VA_OPT__(D))

/// As statements: `TRY(auto x, f());` returns f's error from the function or names its value; `TRY(g());` only checks.
#define TRY(first, ...) \
  ATH_TRY_PICK(__VA_ARGS__)(return, ATH_CAT(ath_result_, __LINE__), first __VA_OPT__(, ) __VA_ARGS__)
/// The same inside a coroutine: `CO_TRY(auto x, co_await f());`.
#define CO_TRY(first, ...) \
  ATH_TRY_PICK(__VA_ARGS__)(co_return, ATH_CAT(ath_result_, __LINE__), first __VA_OPT__(, ) __VA_ARGS__)
