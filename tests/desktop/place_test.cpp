// Places of the window, and addresses of files that other programs give.
#include "web/platform/desktop/place.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "web/platform/desktop/file_uri.hpp"

using namespace elp::platform;

namespace {

constexpr std::array two_displays{Area{0, 0, 1920, 1080}, Area{1920, 0, 1280, 800}};

bool same(const Place& a, const Place& b) {
    return a.x == b.x && a.y == b.y && a.width == b.width && a.height == b.height && a.centred == b.centred &&
           a.maximised == b.maximised;
}

Place at(int x, int y, int width, int height) { return {x, y, width, height, false, false}; }

}  // namespace

TEST_CASE("a place is read back as it was written; what is no place is none") {
    const Place place{-200, 40, 900, 600, false, true};
    const auto read = read_place(written_place(place));
    REQUIRE(read);
    CHECK(same(*read, place));
    for (const char* const text : {"", "1 2 3", "1 2 300 400", "een twee drie vier vijf", "1 2 0 400 0", "1 2 300 -4 0",
                                   "99999 2 300 400 0", "1 -99999 300 400 0", "1 2 3000000000 400 0"}) {
        CAPTURE(text);
        CHECK_FALSE(read_place(text));
    }
}

TEST_CASE("a place is fitted to the display that it covers most") {
    CHECK(same(fitted(at(100, 50, 900, 600), two_displays), at(100, 50, 900, 600)));
    CHECK(same(fitted(at(1800, 700, 900, 600), two_displays), at(1920, 200, 900, 600)));
    CHECK(same(fitted(at(-300, -20, 900, 600), two_displays), at(0, 0, 900, 600)));
    CHECK(same(fitted(at(2000, 100, 3000, 2000), two_displays), at(1920, 0, 1280, 800)));
    CHECK(same(fitted(at(10, 10, 1, 1), two_displays), at(10, 10, 480, 320)));
    CHECK(fitted(at(4000, 100, 900, 600), two_displays).centred);
    CHECK(same(fitted(at(4000, 100, 900, 600), {}), at(4000, 100, 900, 600)));
}

TEST_CASE("a window that closes maximised comes back maximised, over the place that it had before") {
    const Place before = at(100, 50, 900, 600);
    const Place filled = at(0, 0, 1920, 1080);
    Place maximised = filled;
    maximised.maximised = true;
    PlaceTrack track;
    follow_place(track, before, 1000);
    follow_place(track, filled, 9000);  // it grows, and only then the system tells why
    follow_place(track, maximised, 9050);
    follow_place(track, maximised, 20000);
    Place kept = before;
    kept.maximised = true;
    CHECK(same(place_to_keep(track, maximised), kept));
    CHECK(same(place_to_keep(track, at(5, 6, 700, 500)), at(5, 6, 700, 500)));
    follow_place(track, before, 21000);
    follow_place(track, filled, 30000);
    follow_place(track, maximised, 30010);
    CHECK(same(place_to_keep(track, maximised), kept));
}

TEST_CASE("an address of a file of this machine gives its path") {
    CHECK(path_of_uri("file:///home/an/plan.json") == "/home/an/plan.json");
    CHECK(path_of_uri("file://localhost/plan.json") == "/plan.json");
    CHECK(path_of_uri("file:/plan.json") == "/plan.json");
    CHECK(path_of_uri("file:///m%C3%ADjn%20plan%25.json") == "/míjn plan%.json");
    CHECK(path_of_uri("file:///%FF") == "/\xFF");
}

TEST_CASE("any other address gives none") {
    for (const char* const uri :
         {"", "/plan.json", "file", "file:", "file:plan.json", "file://elders/plan.json", "file:////plan.json",
          "https://voorbeeld.nl/plan.json", "file:///plan.json?x", "file:///plan.json#x", "file:///a%00b", "file:///a%",
          "file:///a%4", "file:///a%zz", "file:///a%+1"}) {
        CAPTURE(uri);
        CHECK_FALSE(path_of_uri(uri));
    }
    CHECK_FALSE(path_of_uri(std::string("file:///a\0b", 11)));
    CHECK_FALSE(path_of_uri("file:///" + std::string(5000, 'a')));
}
