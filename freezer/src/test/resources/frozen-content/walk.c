// Prints all that frozen modules hold, for the test to compare with what was frozen.
// The headers are those of a firmware that saves code, so a function's size is known.

#include "firmware.h"

#include <stdio.h>
#include <string.h>

const mp_obj_type_t mp_type_str = {"str"}, mp_type_bytes = {"bytes"}, mp_type_int = {"int"};
const mp_obj_type_t mp_type_float = {"float"}, mp_type_complex = {"complex"};
const mp_obj_type_t mp_type_tuple = {"tuple"}, mp_type_ellipsis = {"..."};
const mp_obj_ellipsis_t mp_const_ellipsis_obj = {{&mp_type_ellipsis}};
const mp_obj_str_t mp_const_empty_bytes_obj = {{&mp_type_bytes}, 0, 0, (const byte *)""};
const mp_rom_obj_tuple_t mp_const_empty_tuple_obj = {{&mp_type_tuple}, 0, {}};
const mp_fun_table_t mp_fun_table = {{0}};

const qstr_pool_t mp_qstr_const_pool = {.prev = NULL};
extern const qstr_pool_t mp_qstr_frozen_const_pool;
extern const uint32_t mp_frozen_str_sizes[];
extern const char mp_frozen_str_content[];

static const char *const static_texts[] = {
    NULL,
#define STATIC_QSTR(id, text) text,
#include "static_qstrs.h"
#undef STATIC_QSTR
};

static void print_hex(const void *data, size_t size) {
    const byte *bytes = data;
    for (size_t i = 0; i < size; i++) {
        printf("%02x", bytes[i]);
    }
}

static uint hash_of(const byte *text, size_t size) {
    uint hash = 5381;
    for (size_t i = 0; i < size; i++) {
        hash = hash * 33 ^ text[i];
    }
    return (hash & 0xff) == 0 ? 1 : hash & 0xff;
}

#if RELEASE == 28
static bool is_before(const char *a, size_t size_a, const char *b, size_t size_b) {
    int order = memcmp(a, b, size_a < size_b ? size_a : size_b);
    return order < 0 || (order == 0 && size_a < size_b);
}
#endif

static void print_qstr(qstr q) {
    const qstr_pool_t *pool = &mp_qstr_frozen_const_pool;
    if (q < MP_QSTRnumber_of) {
        print_hex(static_texts[q], strlen(static_texts[q]));
    } else if (q - MP_QSTRnumber_of >= pool->len) {
        printf("no qstr %u", (uint)q);
    } else {
        size_t i = q - pool->total_prev_len;
#if RELEASE == 28
        const byte *text = (const byte *)pool->qstrs[i];
        size_t size = pool->lengths[i];
        uint hash = pool->hashes[i];
        if (i > 0 && !is_before(pool->qstrs[i - 1], pool->lengths[i - 1], pool->qstrs[i], size)) {
            printf("not sorted: ");
        }
#else
        const byte *text = pool->qstrs[i] + 2;
        size_t size = pool->qstrs[i][1];
        uint hash = pool->qstrs[i][0];
#endif
        print_hex(text, size);
        if (text[size] != 0 || hash != hash_of(text, size)) {
            printf(" has a wrong hash or no end");
        }
    }
}

static void print_bits(mp_float_t value) {
    double number = value;
    uint64_t bits;
    memcpy(&bits, &number, sizeof(bits));
    printf("%016llx", (unsigned long long)bits);
}

static void print_long(const mp_obj_int_t *number) {
#if MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_MPZ
    size_t nibbles = (number->mpz.len * MPZ_DIG_SIZE + 3) / 4;
    bool begun = false;
    printf("int %s", number->mpz.neg ? "-" : "");
    while (nibbles-- > 0) {
        uint nibble = 0;
        for (size_t i = 4; i-- > 0;) {
            size_t bit = nibbles * 4 + i;
            size_t digit = bit / MPZ_DIG_SIZE;
            uint value = digit < number->mpz.len ? number->mpz.dig[digit] >> bit % MPZ_DIG_SIZE & 1 : 0;
            nibble = nibble << 1 | value;
        }
        begun |= nibble != 0;
        if (begun) {
            printf("%x", nibble);
        }
    }
#elif MICROPY_LONGINT_IMPL == MICROPY_LONGINT_IMPL_LONGLONG
    unsigned long long bits = (unsigned long long)number->val;
    printf("int %s%llx", number->val < 0 ? "-" : "", number->val < 0 ? -bits : bits);
#endif
}

static void print_object(mp_rom_obj_t object);

static void print_pointer(const void *pointer) {
    const mp_obj_type_t *type = ((const mp_obj_base_t *)pointer)->type;
    if (pointer == &mp_fun_table) {
        printf("functions");
    } else if (type == &mp_type_str || type == &mp_type_bytes) {
        const mp_obj_str_t *text = pointer;
        printf("%s ", type->name);
        print_hex(text->data, text->len);
        if (text->data[text->len] != 0 || (text->len > 0 && text->hash != hash_of(text->data, text->len))) {
            printf(" has a wrong hash or no end");
        }
    } else if (type == &mp_type_int) {
        print_long(pointer);
    } else if (type == &mp_type_float) {
        printf("float ");
        print_bits(*(const mp_float_t *)((const mp_obj_base_t *)pointer + 1));
    } else if (type == &mp_type_complex) {
        const mp_float_t *parts = (const mp_float_t *)((const mp_obj_base_t *)pointer + 1);
        printf("complex ");
        print_bits(parts[0]);
        printf(" ");
        print_bits(parts[1]);
    } else if (type == &mp_type_tuple) {
        const mp_rom_obj_tuple_t *tuple = pointer;
        printf("(");
        for (size_t i = 0; i < tuple->len; i++) {
            print_object(tuple->items[i]);
            printf(",");
        }
        printf(")");
    } else {
        printf("%s", type->name);
    }
}

static void print_object(mp_rom_obj_t object) {
    mp_uint_t bits = (mp_uint_t)object;
#if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A
    bool is_int = bits & 1, is_qstr = (bits & 7) == 2, is_immediate = (bits & 7) == 6;
    mp_int_t value = (mp_int_t)bits >> 1;
#else
    bool is_int = (bits & 3) == 1, is_qstr = (bits & 7) == 3, is_immediate = (bits & 7) == 7;
    mp_int_t value = (mp_int_t)bits >> 2;
#endif
    if (is_int) {
        printf("int %s%llx", value < 0 ? "-" : "", (unsigned long long)(value < 0 ? -value : value));
    } else if (is_qstr) {
        printf("str ");
        print_qstr(bits >> 3);
    } else if (is_immediate) {
        printf("%s", bits >> 3 == 0 ? "None" : bits >> 3 == 1 ? "False" : "True");
    } else {
        print_pointer(object);
    }
}

static void print_code(const mp_raw_code_t *function, int depth) {
    static const char *const kinds[] = {"bytecode", "native", "viper", "asm"};
    printf("%*s%s ", depth, "", kinds[function->kind - MP_CODE_BYTECODE]);
    print_hex(function->fun_data, function->fun_data_len);
}

#if RELEASE == 28

extern const char mp_frozen_names[];
extern const mp_frozen_module_t *const mp_frozen_mpy_content[];

static void print_function(const mp_raw_code_t *function, int depth) {
    print_code(function, depth);
    printf("%s", function->is_generator ? " generator" : "");
    if (function->kind == MP_CODE_NATIVE_ASM) {
        printf(" %u %u", (uint)function->asm_n_pos_args, (uint)function->asm_type_sig);
    }
#if MICROPY_EMIT_MACHINE_CODE
    if (function->kind == MP_CODE_NATIVE_PY) {
        const byte *prelude = (const byte *)function->fun_data + function->prelude_offset;
        void *table = function->n_children == 0
            ? (void *)function->children : (void *)function->children[function->n_children];
        printf("%s", table == prelude ? " prelude" : " no prelude");
    }
#endif
    printf("\n");
    for (int i = 0; i < function->n_children; i++) {
        print_function(function->children[i], depth + 1);
    }
}

static void print_modules(const char *names, size_t qstrs, size_t objects, size_t i) {
    const mp_frozen_module_t *module = mp_frozen_mpy_content[i];
    printf("module %s\n", names);
    for (size_t q = 0; q < qstrs; q++) {
        printf("qstr ");
        print_qstr(module->constants.qstr_table[q]);
        printf("\n");
    }
    for (size_t o = 0; o < objects; o++) {
        printf("constant ");
        print_object(((const mp_rom_obj_t *)module->constants.obj_table)[o]);
        printf("\n");
    }
    print_function(module->proto_fun, 0);
}

#else

extern const char mp_frozen_mpy_names[], mp_frozen_str_names[];
extern const mp_raw_code_t *const mp_frozen_mpy_content[];

static void print_function(const mp_raw_code_t *function, int depth, const char ***counts) {
    print_code(function, depth);
    printf(" flags %u arguments %u\n", (uint)function->scope_flags, (uint)function->n_pos_args);
    int entries = 0;
    sscanf(*(*counts)++, "%d", &entries);
    const mp_rom_obj_t *table = (const mp_rom_obj_t *)function->const_table;
    for (int i = 0; i < entries; i++) {
        printf("%*s- ", depth, "");
        print_object(table[i]);
        printf("\n");
    }
    for (int i = 0; i < function->n_raw_code; i++) {
        print_function((const mp_raw_code_t *)table[entries + i], depth + 1, counts);
    }
}

#endif

// The arguments: of 1.28, how many qstrs and constants each module has; of 1.17, how many entries
// that are objects the table of each function has, in order.
int main(int argc, const char **argv) {
    (void)argc;
    const char **counts = argv + 1;
    const char *text = mp_frozen_str_content;
#if RELEASE == 28
    const char *names = mp_frozen_names;
    const char *texts = mp_frozen_names;
#else
    const char *names = mp_frozen_mpy_names;
    const char *texts = mp_frozen_str_names;
    // Code holds numbers of qstrs.
    for (qstr q = 1; q < MP_QSTRnumber_of + mp_qstr_frozen_const_pool.len; q++) {
        printf("number %u ", (uint)q);
        print_qstr(q);
        printf("\n");
    }
#endif
    for (const uint32_t *size = mp_frozen_str_sizes; *size != 0; size++) {
        printf("text %s ", texts);
        print_hex(text, *size);
        printf("%s\n", text[*size] == 0 ? "" : " has no end");
        text += *size + 1;
        texts += strlen(texts) + 1;
    }
#if RELEASE == 28
    names = texts;
#endif
    for (size_t i = 0; *names != 0; i++) {
#if RELEASE == 28
        int qstrs = 0, objects = 0;
        sscanf(*counts++, "%d", &qstrs);
        sscanf(*counts++, "%d", &objects);
        print_modules(names, qstrs, objects, i);
#else
        printf("module %s\n", names);
        print_function(mp_frozen_mpy_content[i], 0, &counts);
#endif
        names += strlen(names) + 1;
    }
    return 0;
}
