#include "web/app/recovery.hpp"

#include <array>

#include "core/base/describe.hpp"
#include "core/base/read.hpp"
#include "core/base/write.hpp"
#include "core/plan/file.hpp"

namespace elp {
namespace app {

// The plan stands in it as text, so that the plan's own reader judges it with its own limits.
struct Concept : Thing {
    std::string veld;
    std::string tekst;
};

struct Herstel : Thing {
    std::string bestand;
    std::string plan;
    std::vector<Concept> concepten;
};

}  // namespace app

template <>
struct Describe<app::Concept> {
    static constexpr std::string_view name = "concept";
    static std::span<const Field> fields() {
        using F = Fields<app::Concept>;
        static constexpr std::array list{F::of<&app::Concept::veld>("veld"), F::of<&app::Concept::tekst>("tekst")};
        return list;
    }
};

template <>
struct Describe<app::Herstel> {
    static constexpr std::string_view name = "herstel";
    static std::span<const Field> fields() {
        using F = Fields<app::Herstel>;
        static constexpr std::array list{F::of<&app::Herstel::bestand>("bestand"), F::of<&app::Herstel::plan>("plan"),
                                         F::of<&app::Herstel::concepten>("concepten")};
        return list;
    }
};

namespace app {
namespace {

constexpr Envelope envelope{"eerstelijnsplan-herstel", 1};

}  // namespace

std::string write_recovery(const Recovery& recovery) {
    Herstel herstel;
    herstel.bestand = recovery.file_name;
    herstel.plan = write_plan(recovery.plan);
    for (const KeptDraft& draft : recovery.drafts) {
        Concept kept;
        kept.veld = draft.key;
        kept.tekst = draft.text;
        herstel.concepten.push_back(std::move(kept));
    }
    return write_json(type_of<Herstel>, &herstel, envelope);
}

Result<Recovery> read_recovery(std::string_view bytes) {
    Herstel herstel;
    // The plan as text is longer than any text inside a plan; quotes and line ends make the copy longer still.
    ReadLimits limits;
    limits.bytes *= 2;
    limits.text_bytes = limits.bytes;
    const ReadOutcome outcome = read_json(bytes, type_of<Herstel>, &herstel,
                                          {.envelope = envelope, .unknown = UnknownKeys::keep, .limits = limits});
    if (!outcome.problems.empty()) {
        return outcome.problems;
    }
    auto plan = read_plan(herstel.plan);
    if (!plan) {
        return plan.problems();
    }
    Recovery recovery{*plan, herstel.bestand, {}};
    for (Concept& kept : herstel.concepten) {
        recovery.drafts.push_back({std::move(kept.veld), std::move(kept.tekst)});
    }
    return recovery;
}

}  // namespace app
}  // namespace elp
