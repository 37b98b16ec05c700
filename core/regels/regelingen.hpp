// All rule files together: finds the value of a parameter on a day, and tells where it comes from.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/problem.hpp"
#include "core/regels/regeling.hpp"

namespace elp {

/// Which value of which parameter in which rule file; the default refers to nothing.
struct ValueRef {
    static constexpr std::uint16_t nowhere = 0xFFFF;
    std::uint16_t regeling = nowhere;
    std::uint16_t parameter = 0;
    std::uint16_t waarde = 0;
    [[nodiscard]] bool refers() const { return regeling != nowhere; }
    bool operator==(const ValueRef&) const = default;
};

/// A value that holds on the day it was asked for, in its parameter's unit.
struct Geldend {
    std::int64_t value = 0;
    ValueRef ref;
};

/// Cheap to copy: copies share their rule files.
struct Regelingen {
    std::vector<std::shared_ptr<const Regeling>> files;

    [[nodiscard]] const Regeling* regeling(std::string_view id) const;
    [[nodiscard]] const Keuze* keuze(std::string_view id) const;
    [[nodiscard]] const Lijst* lijst(std::string_view id) const;
    /// The things of a list; none where the list is not known.
    [[nodiscard]] std::span<const Element> elementen(std::string_view lijst) const;
    /// One thing of a list, or null.
    [[nodiscard]] const Element* element(std::string_view lijst, std::string_view id) const;
    /// The parameter with this id in whichever file it stands first, or null.
    [[nodiscard]] const Parameter* parameter(std::string_view id) const;
    [[nodiscard]] const Parameter& parameter(ValueRef ref) const {
        return files[ref.regeling]->parameters[ref.parameter];
    }
    [[nodiscard]] const Waarde& waarde(ValueRef ref) const { return parameter(ref).waarden[ref.waarde]; }
    [[nodiscard]] const Bron* bron(ValueRef ref) const;

    /// The value of a parameter on a day; where two files have one, that of the last file holds. No value before its
    /// first day or after its last is ever used for another day: then the answer is the problem "regels.geen-waarde"
    /// with the parameter as place and the day as found.
    [[nodiscard]] Result<Geldend> at(std::string_view parameter, Date day) const;
};

/// Reads all rule files; an id of a parameter or choice that stands in two files is a problem.
[[nodiscard]] Result<Regelingen> read_regelingen(std::span<const std::string_view> files);

}  // namespace elp
