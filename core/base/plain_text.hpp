// What a file takes as a text. Whoever puts a text into a plan asks here: a plan that holds another is saved, and can
// then not be opened again.
#pragma once

#include <string>
#include <string_view>

namespace elp {

/// The control characters but the tab and the line end.
[[nodiscard]] bool has_control_character(std::string_view text);

/// Well-formed UTF-8 (RFC 3629).
[[nodiscard]] bool is_utf8(std::string_view text);

/// What keeps a text out of a file, as the code of a problem: "json.tekst-te-lang" (ReadLimits::text_bytes), or
/// "json.stuurteken" for control characters and bytes that are no letters. Empty where nothing does.
[[nodiscard]] std::string_view text_fault(std::string_view text);

/// The text where it is short, else its beginning, short enough to show and cut between characters.
[[nodiscard]] std::string shortened(std::string_view text);

}  // namespace elp
