// What a file takes as a text, character by character.
#include "core/base/plain_text.hpp"

#include <doctest/doctest.h>

#include "core/base/read.hpp"

namespace elp {

TEST_CASE("UTF-8 is well-formed or it is none") {
    for (const char* good :
         {"", "a", "\u00e9\u20ac", "\xF0\x9F\x98\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        CAPTURE(good);
        CHECK(is_utf8(good));
    }
    for (const char* bad : {"\x80", "\xC3", "a\xC3z", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xE2\x82",
                            "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_utf8(bad));
    }
}

TEST_CASE("a text that is too long, or holds what is no letter, has a fault") {
    CHECK(text_fault("twee\nregels\ten meer").empty());
    CHECK(text_fault(std::string(ReadLimits{}.text_bytes, 'a')).empty());
    CHECK(text_fault(std::string(ReadLimits{}.text_bytes + 1, 'a')) == "json.tekst-te-lang");
    for (const char* bad : {"\x01", "a\rb", "rege\x85s"}) {
        CAPTURE(bad);
        CHECK(text_fault(bad) == "json.stuurteken");
    }
}

TEST_CASE("a long text is cut between characters") {
    CHECK(shortened(std::string(60, 'a')) == std::string(60, 'a'));
    CHECK(shortened(std::string(61, 'a')) == std::string(60, 'a') + "…");
    CHECK(shortened(std::string(59, 'a') + "\u20acb") == std::string(59, 'a') + "…");
    CHECK(shortened(std::string(70, '\x80')) == "…");
}

}  // namespace elp
