// Emscripten's own eglGetProcAddress names every function of WebGL and so pulls all of them into the page. SDL asks for
// a few only to report what the display can do; Dear ImGui calls its functions directly.
#include <EGL/egl.h>

__eglMustCastToProperFunctionPointerType eglGetProcAddress(const char* /*name*/) { return nullptr; }
