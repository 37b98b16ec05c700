// Numbers, amounts and dates as they are typed. The first byte chooses the language and how many decimals may be typed.
#include <algorithm>

#include "core/beoordeling/veldwoorden.hpp"
#include "core/plan/plan.hpp"
#include "core/taal/notatie.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace elp::fuzz {
namespace {

constexpr int most_decimals = 5;

void is_told(const Problems& problems, std::string_view typed) {
    require(problems.size() == 1, "one thing is wrong with what is typed", typed);
    require(problems.front().found == typed, "what was typed is told", typed);
    require_words(problems);
}

void number(std::string_view typed, Language language, const NumberLimits& limits) {
    const auto read = read_number(typed, language, limits);
    if (read) {
        require(*read >= limits.min && *read <= limits.max, "a number is within its limits", typed);
        const std::string written = write_decimal(*read, limits.decimals, language);
        const auto again = read_number(written, language, limits);
        require(again.ok() && *again == *read, "a number reads as it is written", written);
        return;
    }
    is_told(read.problems(), typed);
    const Problem& problem = read.problems().front();
    if (problem.code != "getal.andere-notatie") return;
    const auto proposed = read_number(problem.expected, language, limits);
    const bool right = proposed.ok() || proposed.problems().front().code != "getal.andere-notatie";
    require(right && !problem.expected.empty(), "a proposal is in the right notation", problem.expected);
}

void money(std::int64_t cents, Language language) {
    const std::string written = write_money({cents}, language);
    const auto read = read_number(written, language, {.decimals = 2, .max = INT64_MAX});
    require(read.ok() && *read == cents, "an amount reads as it is written", written);
}

void date(std::string_view typed) {
    const auto read = read_date(typed);
    if (!read) return is_told(read.problems(), typed);
    require(make_date(read->year, read->month, read->day) == *read, "a date is a day that exists", typed);
    for (const std::string& written :
         {write_date(*read, Language::nl), write_date(*read, Language::en), iso_date(*read)}) {
        const auto again = read_date(written);
        require(again.ok() && *again == *read, "a date reads as it is written", written);
    }
}

// The same text in a field of each kind, as on a screen.
void fields(const Type& type, std::string_view typed, const Veldstof& stof) {
    for (const Field& field : type.object.fields()) {
        const Type& of = *field.type;
        if (of.kind == Kind::object) fields(of, typed, stof);
        if (of.kind == Kind::list) fields(*of.list.item, typed, stof);
        if (of.leaf.set == nullptr || !veld_opties(field, type, stof).empty() || field.key == "id") continue;
        const auto value = lees_veld(field, typed, stof.woorden);
        if (!value) {
            require_words(value.problems());
            continue;
        }
        const std::string shown = veld_waarde(field, type, *value, stof);
        const auto again = lees_veld(field, shown, stof.woorden);
        require(again.ok() && *again == *value, "a field reads as it is shown", std::string{field.key} + ": " + shown);
    }
}

}  // namespace
}  // namespace elp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace elp;
    if (size == 0) return 0;
    const Language language = data[0] % 2 == 0 ? Language::nl : Language::en;
    const int decimals = data[0] / 2 % (fuzz::most_decimals + 1);
    const std::string_view typed = fuzz::text_of_input(data, size).substr(1);
    fuzz::number(typed, language, {.decimals = decimals});
    fuzz::number(typed, language, {.decimals = decimals, .min = 0, .max = 10'000});
    if (const auto cents = read_number(typed, language, {.decimals = 2})) fuzz::money(*cents, language);
    fuzz::date(typed);
    static const Dingen none{};
    fuzz::fields(type_of_plan(), typed, {fuzz::words(language), none});
    return 0;
}
