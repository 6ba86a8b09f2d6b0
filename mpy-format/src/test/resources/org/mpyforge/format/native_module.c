// A module linked from C: machine code with read-only data, zeroed data and relocations.
#include "py/dynruntime.h"

int counter;
const char *const names[] = {"zero", "one", "two"};

static mp_obj_t next_name(mp_obj_t step) {
    counter += mp_obj_get_int(step);
    const char *name = names[counter % 3];
    return mp_obj_new_str(name, 3);
}
static MP_DEFINE_CONST_FUN_OBJ_1(next_name_obj, next_name);

mp_obj_t mpy_init(mp_obj_fun_bc_t *self, size_t n_args, size_t n_kw, mp_obj_t *args) {
    MP_DYNRUNTIME_INIT_ENTRY
    mp_store_global(MP_QSTR_next_name, MP_OBJ_FROM_PTR(&next_name_obj));
    MP_DYNRUNTIME_INIT_EXIT
}
