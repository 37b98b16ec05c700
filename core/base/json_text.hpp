// The small pieces of JSON text that the reader and the writer share.
#pragma once

#include <string>
#include <string_view>

namespace elp {

/// Appends `text` as a JSON string with its quotes. `text` is valid UTF-8 and stays as it is where JSON allows it.
void append_json_string(std::string& out, std::string_view text);

}  // namespace elp
