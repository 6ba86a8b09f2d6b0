// A module linked from C for version 5: data, zeroed data, qstrs as numbers and as objects.
#include "py/dynruntime.h"

int counter;

static mp_obj_t next_name(mp_obj_t step) {
    counter += mp_obj_get_int(step);
    const mp_obj_t names[] = {
        MP_OBJ_NEW_QSTR(MP_QSTR_zero), MP_OBJ_NEW_QSTR(MP_QSTR_one), MP_OBJ_NEW_QSTR(MP_QSTR_two)};
    return names[counter % 3];
}
static MP_DEFINE_CONST_FUN_OBJ_1(next_name_obj, next_name);

mp_obj_t mpy_init(mp_obj_fun_bc_t *self, size_t n_args, size_t n_kw, mp_obj_t *args) {
    MP_DYNRUNTIME_INIT_ENTRY
    mp_store_global(MP_QSTR_next_name, MP_OBJ_FROM_PTR(&next_name_obj));
    mp_store_global(MP_QSTR_value, MP_OBJ_NEW_SMALL_INT(7));
    MP_DYNRUNTIME_INIT_EXIT
}
