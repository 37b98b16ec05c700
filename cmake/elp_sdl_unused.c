// What SDL and Dear ImGui's back end refer to and this program never uses: pictures, renderers, game controllers.
// Compiled in place of SDL's own, which would be a part of the page otherwise.
#include "SDL.h"

SDL_Surface* SDL_ConvertSurfaceFormat(SDL_Surface* surface, Uint32 format, Uint32 flags) { return NULL; }
SDL_Surface* SDL_CreateRGBSurface(Uint32 flags, int width, int height, int depth, Uint32 r, Uint32 g, Uint32 b, Uint32 a) {
    return NULL;
}
SDL_Surface* SDL_CreateRGBSurfaceFrom(void* pixels, int width, int height, int depth, int pitch, Uint32 r, Uint32 g,
                                      Uint32 b, Uint32 a) {
    return NULL;
}
void SDL_FreeSurface(SDL_Surface* surface) {}
SDL_bool SDL_PixelFormatEnumToMasks(Uint32 format, int* bpp, Uint32* r, Uint32* g, Uint32* b, Uint32* a) {
    return SDL_FALSE;
}

SDL_Renderer* SDL_CreateRenderer(SDL_Window* window, int index, Uint32 flags) { return NULL; }
SDL_Renderer* SDL_GetRenderer(SDL_Window* window) { return NULL; }
int SDL_GetRendererOutputSize(SDL_Renderer* renderer, int* width, int* height) { return -1; }
void SDL_DestroyRendererWithoutFreeing(SDL_Renderer* renderer) {}

SDL_GameController* SDL_GameControllerOpen(int index) { return NULL; }
void SDL_GameControllerClose(SDL_GameController* controller) {}
Sint16 SDL_GameControllerGetAxis(SDL_GameController* controller, SDL_GameControllerAxis axis) { return 0; }
Uint8 SDL_GameControllerGetButton(SDL_GameController* controller, SDL_GameControllerButton button) { return 0; }
SDL_bool SDL_IsGameController(int index) { return SDL_FALSE; }
int SDL_NumJoysticks(void) { return 0; }

void* SDL_LoadObject(const char* file) { return NULL; }
void* SDL_LoadFunction(void* object, const char* name) { return NULL; }
void SDL_UnloadObject(void* object) {}

int Emscripten_CreateWindowFramebuffer(void* device, SDL_Window* window, Uint32* format, void** pixels, int* pitch) {
    return -1;
}
int Emscripten_UpdateWindowFramebuffer(void* device, SDL_Window* window, const SDL_Rect* rects, int count) {
    return -1;
}
void Emscripten_DestroyWindowFramebuffer(void* device, SDL_Window* window) {}
