// Ids and order keys.
#include <doctest/doctest.h>

#include <string>

#include "core/base/id.hpp"
#include "core/base/order_key.hpp"

namespace elp {

TEST_CASE("an id is its kind and 16 hexadecimal digits, both ways") {
    const Id id = make_id("wijk", 0x00f3a9c214b7e560U);
    CHECK(text_of(id) == "wijk-00f3a9c214b7e560");
    CHECK(parse_id("wijk-00f3a9c214b7e560") == id);
    CHECK(text_of(Id{}).empty());
    for (const auto* wrong :
         {"", "wijk", "wijk-", "-00f3a9c214b7e560", "wijk-00f3a9c214b7e56", "wijk-00F3A9C214B7E560",
          "Wijk-00f3a9c214b7e560", "wijkverband-00f3a9c214b7e560", "wijk-00f3a9c214b7e5601", "wijk-00f3a9c214b7e56g"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_id(wrong).has_value());
    }
}

TEST_CASE("between two order keys there is always another") {
    std::string low = order_between("", "");
    const std::string high = order_between(low, "");
    CHECK(low < high);
    for (int i = 0; i < 200; ++i) {
        const std::string middle = order_between(low, high);
        REQUIRE(low < middle);
        REQUIRE(middle < high);
        low = middle;
        if (low.size() > 60) break;
        REQUIRE(is_order_key(middle));
    }
}

TEST_CASE("a place before the first") {
    std::string first = order_between("", "");
    for (int i = 0; i < 100; ++i) {
        const std::string before = order_between("", first);
        REQUIRE(before < first);
        REQUIRE(is_order_key(before));
        first = before;
    }
}

TEST_CASE("appending 20.000 times keeps keys in order and short") {
    std::string last;
    for (int i = 0; i < 20'000; ++i) {
        const std::string next = order_between(last, "");
        REQUIRE(last < next);
        REQUIRE(is_order_key(next));
        last = next;
    }
    CHECK(last.size() == 3);
}

TEST_CASE("appending goes on behind the last counted key") {
    const std::string next = order_between("zzz", "");
    CHECK(next > "zzz");
    CHECK(is_order_key(next));
}

TEST_CASE("equal or crossed keys put the new one behind the first") {
    CHECK(order_between("V02", "V02") > "V02");
    CHECK(order_between("V05", "V02") > "V05");
}

TEST_CASE("what is no order key") {
    for (const auto* wrong : {"", "V0", "V-1", "é"}) CHECK_FALSE(is_order_key(wrong));
    CHECK_FALSE(is_order_key(std::string(65, 'a')));
    CHECK(is_order_key("V01"));
}

}  // namespace elp
