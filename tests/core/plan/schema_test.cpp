// The schema file and the field lists say the same, and the field lists keep the promises that readers rely on.
#include "core/plan/schema.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "core/plan/file.hpp"

namespace elp {
namespace {

std::string committed() {
    std::ifstream file{std::string{ELP_TESTS_DIR} + "/../assets/schema/eerstelijnsplan.schema.json", std::ios::binary};
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>{file}, {}};
}

// Every struct that a plan holds, by its description.
void collect(const Type& type, std::set<const Type*>& seen) {
    if (type.kind == Kind::list) return collect(*type.list.item, seen);
    if (type.kind != Kind::object || !seen.insert(&type).second) return;
    for (const Field& field : type.object.fields()) collect(*field.type, seen);
}

std::set<const Type*> structs() {
    std::set<const Type*> all;
    collect(type_of_plan(), all);
    return all;
}

}  // namespace

TEST_CASE(
    "the committed schema is the one that the field lists give; renew it with: cmake --build ... --target schema") {
    CHECK(committed() == plan_schema());
}

TEST_CASE("each struct has a name of its own, each kind of id belongs to one struct") {
    std::map<std::string_view, int> names;
    std::map<std::string_view, int> prefixes;
    for (const Type* type : structs()) {
        ++names[type->name];
        if (type->object.item == nullptr) continue;
        ++prefixes[type->object.id_prefix];
        CHECK(type->object.id_prefix.size() <= Id::prefix_max);
        CHECK_FALSE(type->object.id_prefix.empty());
    }
    for (const auto& [name, count] : names) {
        CAPTURE(name);
        CHECK(count == 1);
    }
    for (const auto& [prefix, count] : prefixes) {
        CAPTURE(prefix);
        CHECK(count == 1);
    }
}

TEST_CASE("no struct has more fields than the reader keeps count of, no key stands twice, keys are lower-case words") {
    for (const Type* type : structs()) {
        CAPTURE(type->name);
        CHECK(type->object.fields().size() <= 64);
        std::set<std::string_view> keys;
        for (const Field& field : type->object.fields()) {
            CAPTURE(field.key);
            CHECK(keys.insert(field.key).second);
            CHECK(field.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos);
        }
        CHECK_FALSE(keys.contains("antwoord"));
    }
}

TEST_CASE("every list of a plan holds things with an id: two versions are compared by it") {
    for (const Type* type : structs()) {
        for (const Field& field : type->object.fields()) {
            CAPTURE(field.key);
            const bool has_ids = field.type->kind != Kind::list || field.type->list.item->object.item;
            CHECK(has_ids);
        }
    }
}

TEST_CASE("a thing in a list begins with its id and its place") {
    for (const Type* type : structs()) {
        if (type->object.item == nullptr) continue;
        CAPTURE(type->name);
        REQUIRE(type->object.fields().size() >= 2);
        CHECK(type->object.fields()[0].key == "id");
        CHECK(type->object.fields()[1].key == "volgorde");
    }
}

}  // namespace elp
