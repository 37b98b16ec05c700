#include "core/rapport/uitvoeropdracht.hpp"

#include <span>
#include <utility>

#include "core/base/read.hpp"
#include "core/base/write.hpp"

namespace elp {
namespace {

constexpr Envelope envelope{"eerstelijnsuitvoer", 1};

// A plan is one text here, and there can be many.
constexpr ReadLimits limits{.bytes = std::size_t{256} << 20U, .text_bytes = std::size_t{64} << 20U};

}  // namespace

std::span<const Field> Describe<Uitvoeropdracht>::fields() {
    using F = Fields<Uitvoeropdracht>;
    static constexpr std::array list{
        F::of<&Uitvoeropdracht::wat>("wat"),     F::of<&Uitvoeropdracht::soort>("soort"),
        F::of<&Uitvoeropdracht::deel>("deel"),   F::of<&Uitvoeropdracht::vorm>("vorm"),
        F::of<&Uitvoeropdracht::taal>("taal"),   F::of<&Uitvoeropdracht::vandaag>("vandaag"),
        F::of<&Uitvoeropdracht::naam>("naam"),   F::of<&Uitvoeropdracht::plannen>("plannen"),
        F::of<&Uitvoeropdracht::namen>("namen"),
    };
    return list;
}

std::string write_opdracht(const Uitvoeropdracht& opdracht) {
    return write_json(type_of<Uitvoeropdracht>, &opdracht, envelope);
}

Result<Uitvoeropdracht> read_opdracht(std::string_view bytes) {
    Uitvoeropdracht opdracht;
    auto outcome = read_json(bytes, type_of<Uitvoeropdracht>, &opdracht, {.envelope = envelope, .limits = limits});
    if (!outcome.problems.empty()) return std::move(outcome.problems);
    return opdracht;
}

}  // namespace elp
