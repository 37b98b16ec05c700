// Whole-number arithmetic, rounding and money at their edges.
#include <doctest/doctest.h>

#include <limits>

#include "core/base/checked.hpp"
#include "core/base/money.hpp"
#include "core/base/rounding.hpp"

namespace elp {
namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

}  // namespace

TEST_CASE("a sum or product that does not fit answers with nothing") {
    CHECK(add(largest, 0) == largest);
    CHECK_FALSE(add(largest, 1).has_value());
    CHECK_FALSE(add(smallest, -1).has_value());
    CHECK(multiply(largest, 1) == largest);
    CHECK_FALSE(multiply(largest, 2).has_value());
    CHECK_FALSE(multiply(smallest, -1).has_value());
    CHECK_FALSE(add(Money{largest}, Money{1}).has_value());
    CHECK_FALSE(multiply(Money{largest}, 3).has_value());
    CHECK(multiply(Money{3'500'000}, 11) == Money{38'500'000});
}

TEST_CASE("rounding is named: 7 : 2 is 3, 4 or 4; 5 : 4 is 1, 2 or 1") {
    CHECK(divide(7, 2, Rounding::down) == 3);
    CHECK(divide(7, 2, Rounding::up) == 4);
    CHECK(divide(7, 2, Rounding::nearest) == 4);
    CHECK(divide(5, 4, Rounding::down) == 1);
    CHECK(divide(5, 4, Rounding::up) == 2);
    CHECK(divide(5, 4, Rounding::nearest) == 1);
    CHECK(divide(8, 4, Rounding::up) == 2);
    CHECK(divide(0, 4, Rounding::up) == 0);
    CHECK(divide(largest, largest, Rounding::nearest) == 1);
    CHECK(divide(largest, 2, Rounding::nearest) == largest / 2 + 1);
}

}  // namespace elp
