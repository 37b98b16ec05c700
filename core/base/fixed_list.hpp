// A list with room for N things and no memory of its own, for results that are made often and copied freely.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>

namespace elp {

template <class T, std::size_t N>
class FixedList {
  public:
    /// The list must have room: N is chosen for the longest list that its owner makes.
    void push_back(const T& thing) {
        assert(count_ < N);
        things_[count_++] = thing;
    }
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] bool empty() const { return count_ == 0; }
    [[nodiscard]] const T& operator[](std::size_t i) const { return things_[i]; }
    [[nodiscard]] const T* begin() const { return things_.data(); }
    [[nodiscard]] const T* end() const { return things_.data() + count_; }

  private:
    std::array<T, N> things_{};
    std::size_t count_ = 0;
};

}  // namespace elp
