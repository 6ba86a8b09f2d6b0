package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mpyforge.format.ByteString;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Qstr;

/**
 * The constants of an image, each once. A text is a qstr wherever it can be: an entry in the pool
 * takes two bytes more than a pointer, an object of its own four words.
 */
final class ConstantPool {
  private final QstrPool qstrs;
  private final TextPool texts;
  private final IntPool ints;
  private final Map<Constant, Integer> strings = new LinkedHashMap<>();
  private final Map<Double, Integer> floats = new LinkedHashMap<>();
  private final Map<NumberLiteral.Complex, Integer> complexes = new LinkedHashMap<>();
  private final Map<List<String>, Integer> tuples = new LinkedHashMap<>();

  ConstantPool(Firmware firmware, QstrPool qstrs, TextPool texts) {
    this.qstrs = qstrs;
    this.texts = texts;
    this.ints = new IntPool(firmware);
  }

  /**
   * An initializer for an object ({@code mp_rom_obj_t}) that is the given constant.
   *
   * @param owner what has it, for messages
   * @throws FreezeException if a firmware cannot have it
   */
  String use(Constant constant, Owner owner) {
    if (constant instanceof Constant.Singleton singleton) {
      return singleton(singleton);
    }
    if (constant instanceof Constant.Str str) {
      return text(str, owner);
    }
    if (constant instanceof Constant.Bytes bytes) {
      return bytes.value().isEmpty()
          ? "MP_ROM_PTR(&mp_const_empty_bytes_obj)"
          : string(bytes, bytes.value(), owner);
    }
    if (constant instanceof Constant.Int number) {
      return ints.use(NumberLiteral.value(number, owner), owner);
    }
    if (constant instanceof Constant.Float number) {
      double value = NumberLiteral.value(number, owner);
      int index = intern(floats, value, owner, 2);
      return "FROZEN_FLOAT(%d, %s, %s)"
          .formatted(index, NumberLiteral.inWord(value), NumberLiteral.inTwoWords(value));
    }
    if (constant instanceof Constant.Complex number) {
      NumberLiteral.Complex value = NumberLiteral.value(number, owner);
      int index = intern(complexes, value, owner, 3);
      return "MP_ROM_PTR(&frozen_complexes[" + index + "])";
    }
    if (constant instanceof Constant.Tuple tuple) {
      return tuple(tuple, owner);
    }
    throw FreezeException.of(owner, "a constant is a variable of another module: " + constant);
  }

  private static String singleton(Constant.Singleton singleton) {
    return switch (singleton) {
      case FUNCTION_TABLE -> "MP_ROM_PTR(&mp_fun_table)";
      case NONE -> "MP_ROM_NONE";
      case FALSE -> "MP_ROM_FALSE";
      case TRUE -> "MP_ROM_TRUE";
      case ELLIPSIS -> "MP_ROM_PTR(&mp_const_ellipsis_obj)";
    };
  }

  private String text(Constant.Str str, Owner owner) {
    ByteString utf8 = str.utf8();
    Qstr qstr = Qstr.of(utf8.toByteArray(), 0, utf8.length());
    return qstrs.has(qstr) || (qstrs.fits(utf8) && !hasZero(utf8))
        ? "MP_ROM_QSTR(" + qstrs.use(qstr, owner) + ")"
        : string(str, utf8, owner);
  }

  /** A runtime that looks for a qstr compares up to the first zero byte. */
  private static boolean hasZero(ByteString text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) == 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of an object, which its first owner pays for, in words. */
  private static <K> int intern(Map<K, Integer> objects, K key, Owner owner, int words) {
    Integer known = objects.get(key);
    if (known != null) {
      return known;
    }
    owner.charge(SizeKind.CONSTANTS, word -> words * word);
    objects.put(key, objects.size());
    return objects.size() - 1;
  }

  private String string(Constant constant, ByteString content, Owner owner) {
    texts.add(content, owner, SizeKind.CONSTANTS);
    int index = intern(strings, constant, owner, 4);
    return "MP_ROM_PTR(&frozen_strings[" + index + "])";
  }

  private String tuple(Constant.Tuple tuple, Owner owner) {
    if (tuple.items().isEmpty()) {
      return "MP_ROM_PTR(&mp_const_empty_tuple_obj)";
    }
    var items = new ArrayList<String>();
    for (Constant item : tuple.items()) {
      items.add(use(item, owner));
    }
    int index = intern(tuples, items, owner, 2 + items.size());
    return "MP_ROM_PTR(&frozen_tuples.t" + index + ")";
  }

  /** Writes the objects; to be called when all constants and qstrs are known. */
  void write(CText out) {
    writeStrings(out);
    ints.write(out);
    if (hasNonFinite()) {
      out.line("#include <math.h>").line();
    }
    writeFloats(out);
    writeComplexes(out);
    writeTuples(out);
  }

  private boolean hasNonFinite() {
    return Stream.concat(
            floats.keySet().stream(),
            complexes.keySet().stream().flatMap(c -> Stream.of(c.real(), c.imaginary())))
        .anyMatch(value -> !Double.isFinite(value));
  }

  private void writeStrings(CText out) {
    if (strings.isEmpty()) {
      return;
    }
    out.line("static const mp_obj_str_t frozen_strings[", strings.size(), "] = {");
    for (Constant constant : strings.keySet()) {
      boolean isText = constant instanceof Constant.Str;
      ByteString content =
          constant instanceof Constant.Str str ? str.utf8() : ((Constant.Bytes) constant).value();
      out.line(
          "    {{&",
          isText ? "mp_type_str" : "mp_type_bytes",
          "}, ",
          qstrs.hash(content),
          ", ",
          content.length(),
          ", (const byte *)",
          texts.at(content),
          "},");
    }
    out.line("};").line();
  }

  private void writeFloats(CText out) {
    if (floats.isEmpty()) {
      return;
    }
    out.lines(
        """
        #if MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_A || MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_B
        #define FROZEN_FLOAT(index, word, two_words) MP_ROM_PTR(&frozen_floats[index])
        static const struct {
            mp_obj_base_t base;
            mp_float_t value;
        }\
        """);
    out.line(" frozen_floats[", floats.size(), "] = {");
    for (double value : floats.keySet()) {
      out.line("    {{&mp_type_float}, ", NumberLiteral.of(value), "},");
    }
    out.lines(
        """
        };
        #elif MICROPY_OBJ_REPR == MICROPY_OBJ_REPR_C
        #define FROZEN_FLOAT(index, word, two_words) (mp_rom_obj_t)(word)
        #else
        #define FROZEN_FLOAT(index, word, two_words) {two_words}
        #endif

        """);
  }

  private void writeComplexes(CText out) {
    if (complexes.isEmpty()) {
      return;
    }
    out.lines(
        """
        static const struct {
            mp_obj_base_t base;
            mp_float_t real;
            mp_float_t imag;
        }\
        """);
    out.line(" frozen_complexes[", complexes.size(), "] = {");
    for (NumberLiteral.Complex value : complexes.keySet()) {
      out.line(
          "    {{&mp_type_complex}, ",
          NumberLiteral.of(value.real()),
          ", ",
          NumberLiteral.of(value.imaginary()),
          "},");
    }
    out.line("};").line();
  }

  /** Like {@code mp_rom_obj_tuple_t}, but with a length that lets them stand in one structure. */
  private void writeTuples(CText out) {
    if (tuples.isEmpty()) {
      return;
    }
    out.line("static const struct {");
    tuples.forEach(
        (items, index) ->
            out.line(
                "    struct { mp_obj_base_t base; size_t len; mp_rom_obj_t items[",
                items.size(),
                "]; } t",
                index,
                ";"));
    out.line("} frozen_tuples = {");
    tuples.forEach(
        (items, index) -> {
          out.line("    .t", index, " = {{&mp_type_tuple}, ", items.size(), ", {");
          out.list("        ", items).line("    }},");
        });
    out.line("};").line();
  }
}
