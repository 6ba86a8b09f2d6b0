// The mpy-cross of MicroPython 1.19.

import { compiler } from './genuine.mjs';

export const work = compiler('@pybricks/mpy-cross-v6/build/mpy-cross-v6.js');
