// Embedded files arrive byte for byte: all byte values, an empty file, and text that means something to CMake or C++.
#include <doctest/doctest.h>

#include <cstddef>

#include "embedded/proef.hpp"

namespace proef = elp::embedded::proef;

TEST_CASE("alle bytewaarden blijven gelijk") {
    REQUIRE(proef::bytes_bin.size() == 512);
    for (std::size_t i = 0; i < proef::bytes_bin.size(); ++i) {
        CAPTURE(i);
        CHECK(static_cast<unsigned char>(proef::bytes_bin[i]) == i % 256);
    }
}

TEST_CASE("een leeg bestand is leeg") { CHECK(proef::leeg_txt.empty()); }

TEST_CASE("tekst met bijzondere tekens blijft gelijk") {
    CHECK(proef::f_2_tekst_txt == "\xE2\x82\xAC 785.000 \"te\" \\n ?\? ; [lijst]\n");
}

TEST_CASE("de lijst noemt de bestanden op volgorde") {
    const auto files = proef::files();
    REQUIRE(files.size() == 3);
    CHECK(files[0].name == "bytes.bin");
    CHECK(files[1].name == "leeg.txt");
    CHECK(files[2].name == "2-tekst.txt");
    CHECK(files[2].bytes == proef::f_2_tekst_txt);
}
