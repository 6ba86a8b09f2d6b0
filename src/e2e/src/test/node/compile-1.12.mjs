// The mpy-cross of MicroPython 1.12.

import { compiler } from './genuine.mjs';

export const work = compiler('@pybricks/mpy-cross-v5/build/mpy-cross.js');
