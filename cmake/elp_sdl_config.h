// SDL's premade settings for Emscripten, less what this program has no use for: sound, joysticks, SDL's own renderer
// and loading of libraries. Included before each SDL source; SDL_config.h is then already read.
#pragma once

#include "SDL_config.h"

#undef SDL_VIDEO_RENDER_OGL_ES2
#define SDL_AUDIO_DISABLED 1
#define SDL_JOYSTICK_DISABLED 1
#define SDL_LOADSO_DUMMY 1
#define SDL_LOADSO_DISABLED 1
#define SDL_RENDER_DISABLED 1
#define SDL_SENSOR_DISABLED 1
// Nothing is drawn with SDL itself: without its copying of pixels the page is 50 kB (gzip) smaller.
#define SDL_LEAN_AND_MEAN 1
