// Takes the place of xlsx.cpp in a build without libxlsxwriter.
#include "core/rapport/xlsx.hpp"

namespace elp {

Result<std::string> als_xlsx(const Rapport& /*rapport*/, Date /*dag*/, const Teksten& /*teksten*/) {
    return Problem{Severity::error, "rapport.xlsx-ontbreekt", "", "", ""};
}

}  // namespace elp
