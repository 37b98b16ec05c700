// What a plan file remembers: the way back to each version, the newest one that two files share, what is broken or too
// much, and what must not leave the region.
#include "core/plan/revisions.hpp"

#include <doctest/doctest.h>

#include <string>

#include "assets/assets.hpp"
#include "core/plan/difference.hpp"
#include "core/plan/file.hpp"
#include "core/plan/merge.hpp"

namespace elp {
namespace {

Plan almere() { return *read_plan(shipped_voorbeeld("almere")); }

const std::string waterwijk = "/wijken/lijst/wijk-a1e0000000000011";

Plan with(const Plan& plan, std::vector<Change> changes) { return *apply(plan, Command{std::move(changes)}); }

/// The plan with other inhabitants, saved after `before` and opened again.
Plan saved(const Plan& before, std::int64_t inwoners) {
    const Plan now = with(before, {SetValue{"/regio/inwoners", Value{inwoners}}});
    return *read_plan(write_plan(with_revision(now, before)));
}

Plan remembering(std::string_view json) {
    Plan plan = almere();
    plan.revisies.json = std::make_shared<const std::string>(json);
    return plan;
}

std::size_t count_of(const Plan& plan) {
    std::size_t count = 0;
    for (std::size_t at = plan.revisies.json->find("[\"="); at != std::string::npos;
         at = plan.revisies.json->find("[\"=", at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("two who went on with the same file merge over the version that they both come from") {
    const Plan base = saved(almere(), 200'000);
    const Plan ours = saved(saved(base, 200'001), 200'002);
    const Plan theirs = *read_plan(
        write_plan(with_revision(with(base, {SetValue{waterwijk + "/naam", Value{std::string{"Water"}}}}), base)));
    const auto found = common_revision(ours, theirs);
    REQUIRE(found.has_value());
    CHECK(*found == base);
    const Merged merged = *merge(&*found, ours, theirs);
    CHECK(merged.conflicts.empty());
    CHECK(merged.plan.regio->inwoners.value == 200'002);
    CHECK(merged.plan.wijken->lijst[0].naam == "Water");
    CHECK(common_revision(theirs, ours) == base);
    CHECK(common_revision(ours, base) == base);
    CHECK(common_revision(ours, ours) == ours);
    CHECK_FALSE(common_revision(saved(almere(), 1), with(almere(), {SetValue{"/regio/inwoners", {}}})));
}

TEST_CASE("after a merge either version can be merged with it again") {
    const Plan base = saved(almere(), 1);
    const Plan ours = saved(base, 2);
    const Plan theirs = *read_plan(
        write_plan(with_revision(with(base, {SetValue{waterwijk + "/naam", Value{std::string{"Water"}}}}), base)));
    const Plan both = with_merge(merge(&base, ours, theirs)->plan, ours, theirs);
    CHECK(common_revision(both, theirs) == theirs);
    CHECK(common_revision(ours, both) == ours);
    CHECK(common_revision(both, base) == base);
    // Where nothing was merged, nothing more is remembered.
    CHECK(write_plan(with_merge(ours, ours, base)) == write_plan(ours));
    CHECK(write_plan(with_merge(ours, base, ours)) == write_plan(ours));
}

TEST_CASE("every kind of change leads back: fields, answers, things, lists in things, and keys that are not known") {
    const Plan before = almere();
    Plan now = with(before,
                    {SetValue{"/regio/inwoners", AnswerState::none},
                     SetValue{"/regio/gemeenten", Value{Texts{"Almere", "Zee\"wolde\\"}}},
                     SetValue{"/burgers/vanaf_begin", Value{true}}, SetValue{"/toelichting", {}}, RemoveItem{waterwijk},
                     AddItem{"/wijken/lijst", R"({"id":"wijk-00000000000000ee","volgorde":"V00V"})"},
                     SetUnknown{"/regio", "a/b", R"({"x":["]",{"y":"\"["}]})"}});
    Plan earlier = before;
    earlier.regio.edit().unknown = {{"a/b", "1"}, {"c", "null"}};
    CHECK(*apply(now, changes_between(now, earlier)) == earlier);
    CHECK(*apply(earlier, changes_between(earlier, now)) == now);
    for (const auto& [from, to] : {std::pair{now, earlier}, std::pair{earlier, now}}) {
        const Plan file = *read_plan(write_plan(with_revision(from, to)));
        const auto found = common_revision(file, to);
        REQUIRE(found.has_value());
        CHECK(*found == to);
    }
}

TEST_CASE("a file that did not change keeps its bytes, and what is remembered is no content") {
    const Plan plan = saved(saved(almere(), 1), 2);
    const std::string bytes = write_plan(plan);
    CHECK(write_plan(*read_plan(bytes)) == bytes);
    CHECK(write_plan(with_revision(*read_plan(bytes), plan)) == bytes);
    Plan forgetful = plan;
    forgetful.revisies = {};
    CHECK(forgetful == plan);
    CHECK(revision_of(forgetful) == revision_of(plan));
    CHECK(difference(forgetful, plan).empty());
    CHECK(write_plan(almere()).find("revisies") == std::string::npos);
}

TEST_CASE("the oldest versions go first, by number and by size") {
    Plan plan = almere();
    for (std::int64_t i = 0; i < 210; ++i)
        plan = with_revision(with(plan, {SetValue{"/regio/inwoners", Value{i + 1}}}), plan);
    CHECK(count_of(plan) == revisions_max);
    CHECK(common_revision(plan, with(almere(), {SetValue{"/regio/inwoners", Value{std::int64_t{10}}}})) ==
          with(almere(), {SetValue{"/regio/inwoners", Value{std::int64_t{10}}}}));
    CHECK_FALSE(common_revision(plan, with(almere(), {SetValue{"/regio/inwoners", Value{std::int64_t{9}}}})));
    for (std::int64_t i = 0; i < 100; ++i) {
        std::string text(15'000, static_cast<char>('a' + i % 26));
        plan = with_revision(with(plan, {SetValue{"/toelichting", Value{std::move(text)}}}), plan);
    }
    CHECK(plan.revisies.json->size() <= revisions_bytes_max);
    CHECK(plan.revisies.json->size() > revisions_bytes_max / 2);
    CHECK(read_plan(write_plan(plan)).ok());
}

TEST_CASE("what lies too deep to be read again is not kept as a way back") {
    Plan before = almere();
    std::string deep = std::string(59, '[') + std::string(59, ']');
    before.wijken.edit().lijst[0].unknown = {{"diep", deep}};
    REQUIRE(read_plan(write_plan(before)).ok());
    const Plan now = with_revision(with(before, {RemoveItem{waterwijk}}), before);
    const auto read = read_plan(write_plan(now));
    REQUIRE(read.ok());
    CHECK(common_revision(*read, before) == before);
    Plan other = before;
    other.naam = "Ander";
    CHECK(common_revision(*read, with_revision(other, before)) == before);
}

TEST_CASE("a way back that is too long is not kept; the version is known by its name all the same") {
    Plan before = almere();
    for (std::uint64_t i = 0; i < 40; ++i) {
        Wijk wijk;
        wijk.id = make_id("wijk", i + 1);
        wijk.volgorde = "Z" + std::to_string(i + 1) + "z";
        wijk.inwoners_bron = std::string(15'000, 'x');
        before.wijken.edit().lijst.push_back(std::move(wijk));
    }
    before = *read_plan(write_plan(before));
    const Plan now = with_revision(almere(), before);
    CHECK(now.revisies.json->size() < 100);
    CHECK(common_revision(now, before) == before);
}

TEST_CASE("what is broken in it is as good as not there, and no file is refused for it") {
    const Plan plan = saved(almere(), 1);
    std::string name = plan.revisies.json->substr(2, 18);
    const Plan base = almere();
    for (const std::string& broken :
         {std::string{"1"}, std::string{"[]"}, std::string{"[1]"}, std::string{"{\"a\":[1]}"}, "[[" + name + ",0]]",
          "[[" + name + ",[[\"=\",\"/regio/inwoners\",12]]]]", "[[" + name + ",[[\"=\",\"/nergens\",12]]]]",
          "[[" + name + ",[[\"+\",\"/wijken/lijst\",{}]]]]", "[[" + name + ",[[\"!\",\"/regio\",1]]]]",
          "[[" + name + ",[[\"=\"]]]]", "[[" + name + ",[7]]]", "[[" + name + "]]"}) {
        CAPTURE(broken);
        Plan file = plan;
        file.revisies.json = std::make_shared<const std::string>(broken);
        const auto read = read_plan(write_plan(file));
        REQUIRE(read.ok());
        CHECK(write_plan(*read) == write_plan(file));
        const Plan other = saved(almere(), 2);
        // The other file still knows the way.
        const auto found = common_revision(*read, other);
        if (found) CHECK(*found == base);
        CHECK_FALSE(common_revision(*read, with(base, {SetValue{"/regio/inwoners", Value{std::int64_t{3}}}})));
        CHECK(common_revision(with_revision(*read, *read), *read) == *read);
    }
    CHECK(common_revision(remembering("[[" + name + ",0]]"), plan) == almere());
}

TEST_CASE("another plan shares nothing and is remembered by none") {
    Plan other = almere();
    other.id = make_id(plan_prefix, 7);
    CHECK_FALSE(common_revision(almere(), other).has_value());
    CHECK(with_revision(other, almere()).revisies.json == nullptr);
}

TEST_CASE("a plan without personal data remembers nothing, nor keeps keys that are not known") {
    Plan plan = saved(almere(), 1);
    plan.unknown = {{"x", "1"}};
    const std::string bytes = write_plan(without_personal(plan));
    CHECK(bytes.find("revisies") == std::string::npos);
    CHECK(bytes.find("\"x\"") == std::string::npos);
    CHECK(bytes.find("toelichting") == std::string::npos);
    CHECK(bytes.find("\"inwoners\": 1,") != std::string::npos);
}

TEST_CASE("a plan for a link holds what people see of it, and nothing that nobody sees") {
    Plan plan = saved(almere(), 1);
    plan.toelichting = "Met de gemeente besproken";
    REQUIRE_FALSE(plan.opmerkingen->lijst.empty());
    const std::string without = write_plan(for_link(plan));
    CHECK(without.find("opmerkingen") == std::string::npos);
    plan.unknown = {{"x", "1"}};
    plan.wijken.edit().lijst.front().unknown = {{"y", "2"}};
    const Plan linked = for_link(plan);
    CHECK(linked.revisies.json == nullptr);
    CHECK(linked.toelichting == "Met de gemeente besproken");
    CHECK(write_plan(linked) == without);
}

}  // namespace elp
