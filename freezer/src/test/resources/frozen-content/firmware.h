// As much of a firmware's headers as frozen modules need, written for this test alone.
// RELEASE is 17 or 28; MICROPY_... options come from the command line.
#ifndef FIRMWARE_H
#define FIRMWARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define MICROPY_OBJ_REPR_A 0
#define MICROPY_OBJ_REPR_B 1
#define MICROPY_OBJ_REPR_C 2
#define MICROPY_OBJ_REPR_D 3
#define MICROPY_LONGINT_IMPL_NONE 0
#define MICROPY_LONGINT_IMPL_LONGLONG 1
#define MICROPY_LONGINT_IMPL_MPZ 2

typedef unsigned char byte;
typedef unsigned int uint;
typedef intptr_t mp_int_t;
typedef uintptr_t mp_uint_t;

#if UINTPTR_MAX == 0xffffffff && MICROPY_OBJ_REPR != MICROPY_OBJ_REPR_D
typedef float mp_float_t;
#else
typedef double mp_float_t;
#endif

// Objects.

#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_D

typedef uint64_t mp_obj_t;
typedef union { uint64_t whole; struct { const void *low, *high; } u32; } mp_rom_obj_t;
#define SMALL_INT(i) (((uint64_t)(i) & 0x7fffffffffffu) << 1 | 0x0001000000000001u)
#define MP_OBJ_NEW_QSTR(q) ((mp_obj_t)(q) << 1 | 0x0002000000000001u)
#define IMMEDIATE(i) ((mp_obj_t)(i) << 46 | 0x0003000000000000u)
#define MP_ROM_INT(i) {SMALL_INT(i)}
#define MP_ROM_QSTR(q) {MP_OBJ_NEW_QSTR(q)}
#define MP_ROM_PTR(p) {.u32 = {.low = (p), .high = NULL}}
#define MP_ROM_IMMEDIATE(i) {IMMEDIATE(i)}

#else

typedef void *mp_obj_t;
typedef const void *mp_rom_obj_t;
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A
#define SMALL_INT(i) ((mp_uint_t)(i) << 1 | 1)
#define QSTR_BITS(q) ((mp_uint_t)(q) << 3 | 2)
#define IMMEDIATE(i) ((mp_uint_t)(i) << 3 | 6)
#elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
#define SMALL_INT(i) ((mp_uint_t)(i) << 2 | 1)
#define QSTR_BITS(q) ((mp_uint_t)(q) << 3 | 3)
#define IMMEDIATE(i) ((mp_uint_t)(i) << 3 | 7)
#else
#define SMALL_INT(i) ((mp_uint_t)(i) << 1 | 1)
#define QSTR_BITS(q) ((mp_uint_t)(q) << 4 | 6)
#define IMMEDIATE(i) ((mp_uint_t)(i) << 4 | 14)
#endif
#define MP_OBJ_NEW_QSTR(q) ((mp_obj_t)QSTR_BITS(q))
#define MP_ROM_INT(i) ((mp_rom_obj_t)SMALL_INT(i))
#define MP_ROM_QSTR(q) ((mp_rom_obj_t)QSTR_BITS(q))
#define MP_ROM_PTR(p) (p)
#define MP_ROM_IMMEDIATE(i) ((mp_rom_obj_t)IMMEDIATE(i))

#endif

#define MP_ROM_NONE MP_ROM_IMMEDIATE(0)
#define MP_ROM_FALSE MP_ROM_IMMEDIATE(1)
#define MP_ROM_TRUE MP_ROM_IMMEDIATE(3)

typedef struct { char name[8]; } mp_obj_type_t;
typedef struct { const mp_obj_type_t *type; } mp_obj_base_t;
extern const mp_obj_type_t mp_type_str, mp_type_bytes, mp_type_int, mp_type_float;
extern const mp_obj_type_t mp_type_complex, mp_type_tuple, mp_type_ellipsis;

typedef struct { mp_obj_base_t base; size_t hash; size_t len; const byte *data; } mp_obj_str_t;
typedef struct { mp_obj_base_t base; size_t len; mp_rom_obj_t items[]; } mp_rom_obj_tuple_t;
typedef struct { mp_obj_base_t base; } mp_obj_ellipsis_t;
extern const mp_obj_ellipsis_t mp_const_ellipsis_obj;
extern const mp_obj_str_t mp_const_empty_bytes_obj;
extern const mp_rom_obj_tuple_t mp_const_empty_tuple_obj;

#ifndef MPZ_DIG_SIZE
#define MPZ_DIG_SIZE 16
#endif
#if MPZ_DIG_SIZE > 16
typedef uint32_t mpz_dig_t;
#elif MPZ_DIG_SIZE > 8
typedef uint16_t mpz_dig_t;
#else
typedef uint8_t mpz_dig_t;
#endif

typedef struct {
    mp_obj_base_t base;
#if MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_MPZ
    struct {
        size_t neg : 1, fixed_dig : 1, alloc : 8 * sizeof(size_t) - 2;
        size_t len;
        mpz_dig_t *dig;
    } mpz;
#elif MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_LONGLONG
    long long val;
#endif
} mp_obj_int_t;

// Names.

typedef size_t qstr;

#if RELEASE == 28
typedef uint16_t qstr_short_t;
typedef uint8_t qstr_hash_t;
typedef uint8_t qstr_len_t;
typedef struct qstr_pool {
    const struct qstr_pool *prev;
    size_t total_prev_len : 8 * sizeof(size_t) - 1, is_sorted : 1;
    size_t alloc, len;
    qstr_hash_t *hashes;
    qstr_len_t *lengths;
    const char *qstrs[];
} qstr_pool_t;
#else
typedef struct qstr_pool {
    struct qstr_pool *prev;
    size_t total_prev_len, alloc, len;
    const byte *qstrs[];
} qstr_pool_t;
#endif

// The static qstrs, which the test makes a header of.
enum {
    MP_QSTRnull,
#define STATIC_QSTR(id, text) id,
#include "static_qstrs.h"
#undef STATIC_QSTR
    MP_QSTRnumber_of,
};

// Code.

typedef enum {
    MP_CODE_UNUSED,
    MP_CODE_RESERVED,
    MP_CODE_BYTECODE,
    MP_CODE_NATIVE_PY,
    MP_CODE_NATIVE_VIPER,
    MP_CODE_NATIVE_ASM,
} mp_raw_code_kind_t;

typedef struct { const void *functions[4]; } mp_fun_table_t;
extern const mp_fun_table_t mp_fun_table;

typedef struct {
    uint n_state, n_exc_stack, scope_flags, n_pos_args, n_kwonly_args, n_def_pos_args;
#if RELEASE == 28
    qstr qstr_block_name_idx;
    const byte *line_info, *line_info_top, *opcodes;
#else
    qstr qstr_block_name, qstr_source_file;
    const byte *line_info, *opcodes;
#endif
} mp_bytecode_prelude_t;

#if RELEASE == 28

#define MP_PROTO_FUN_INDICATOR_RAW_CODE_0 0
#define MP_PROTO_FUN_INDICATOR_RAW_CODE_1 0

#if !MICROPY_PERSISTENT_CODE_SAVE
#define SAVED
#elif MICROPY_EMIT_MACHINE_CODE && MICROPY_PY_SYS_SETTRACE
#define SAVED \
    uint32_t fun_data_len; uint16_t n_children, prelude_offset; mp_bytecode_prelude_t prelude;
#elif MICROPY_EMIT_MACHINE_CODE
#define SAVED uint32_t fun_data_len; uint16_t n_children, prelude_offset;
#else
#define SAVED uint32_t fun_data_len; uint16_t n_children;
#endif

typedef struct mp_raw_code {
    uint8_t proto_fun_indicator[2], kind;
    bool is_generator;
    const void *fun_data;
    struct mp_raw_code **children;
    SAVED
    uint32_t asm_n_pos_args : 8, asm_type_sig : 24;
} mp_raw_code_t;

typedef struct {
    uint8_t proto_fun_indicator[2], kind;
    bool is_generator;
    const void *fun_data;
    struct mp_raw_code **children;
    SAVED
} mp_raw_code_truncated_t;

typedef struct { qstr_short_t *qstr_table; mp_obj_t *obj_table; } mp_module_constants_t;
typedef struct {
    const mp_module_constants_t constants;
    const void *proto_fun;
} mp_frozen_module_t;

#else

typedef struct {
    mp_uint_t kind : 3, scope_flags : 7, n_pos_args : 11;
    const void *fun_data;
    const mp_uint_t *const_table;
#if MICROPY_PERSISTENT_CODE_SAVE
    size_t fun_data_len;
    uint16_t n_obj, n_raw_code;
#if MICROPY_PY_SYS_SETTRACE
    mp_bytecode_prelude_t prelude;
#endif
#if MICROPY_EMIT_MACHINE_CODE
    uint16_t prelude_offset;
#endif
#endif
#if MICROPY_EMIT_MACHINE_CODE
    mp_uint_t type_sig;
#endif
} mp_raw_code_t;

#endif

#endif
