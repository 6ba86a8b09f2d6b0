package org.mpyforge.cross.emit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mpyforge.format.MpyVersion;
import org.mpyforge.format.Qstr;
import org.mpyforge.format.StaticQstrs;

/**
 * The numbers that the reference compiler of version 5 has for interned strings. They show in
 * machine code, which keeps them until a loader replaces them: the static ones come first, then
 * those that its own code mentions, then those of the source, in the order of their first
 * appearance.
 *
 * <p>Source: genhdr/qstrdefs.generated.h as mpy-cross 1.17 and Pycopy 3.6.1 are built, py/qstr.c.
 */
public final class InternedStrings implements Consumer<Qstr> {

  /** In place of a space, which separates names. */
  private static final char SPACE = '~';

  /** What the two compilers mention beyond the static names, in their order. */
  private static final String NAMES =
      """
      __class__* __add__ __aenter__ __aexit__ __aiter__ __all__ __anext__ __bases__ __bool__
      __build_class__ __contains__ __dict__ __eq__ __ge__ __gt__ __iadd__ __import__ __isub__
      __le__ __lt__ __ne__ __main__s __path__ __repl_print__ __reversed__ __sub__ __traceback__
      %#o %#x {:#b} maximum~recursion~depth~exceeded <lambda> <listcomp> <dictcomp> <setcomp>
      <genexpr> <string> <stdin> None StopAsyncIteration TextIOBase UnicodeError ViperTypeError
      add addi align and_ asm_thumb asm_xtensa asr b ball bany bbc bbs beq beqz bge bgeu bin bl
      blt bnall bne bnez bnone bound_method bx calcsize callx0 closure clz cmp complex cpsid cpsie
      data decode default delattr deleter dict_view difference difference_update discard doc
      encode enumerate errno fileno filter float flush fromkeys function generator getter
      heap_lock heap_unlock hex icast imag intersection intersection_update isdisjoint issubset
      issuperset iterable iterator j jx l16si l16ui l32i l8ui label ldr ldrb ldrex ldrh lsl lsr
      max min module mov mov_n movi movt movw movwt mrs mull native nop oct opt_level or_ pack
      pack_into pend_throw property ptr ptr16 ptr32 ptr8 push pycopy rbit real ret_n reversed s16i
      s32i s8i sdiv setter slice strb strex strh strict sub symmetric_difference
      symmetric_difference_update udiv uint union unpack unpack_from ustruct vcmp vcvt_f32_s32
      vcvt_s32_f32 viper vldr vmov vmrs vneg vsqrt vstr wfi xor
      """;

  private static final Set<String> ONLY_MICROPYTHON = Set.of("__bases__", "__ne__");

  private static final Set<String> ONLY_PYCOPY =
      Set.of(
          "__class__*",
          "__all__",
          "__main__s",
          "TextIOBase",
          "fileno",
          "flush",
          "icast",
          "pycopy",
          "strict");

  private static final Map<Qstr, Integer> MICROPYTHON = numbers(MpyVersion.V5, ONLY_PYCOPY);
  private static final Map<Qstr, Integer> PYCOPY = numbers(MpyVersion.PYCOPY, ONLY_MICROPYTHON);

  private final Map<Qstr, Integer> builtIn;
  private final boolean wanted;
  private final Map<Qstr, Integer> added = new HashMap<>();

  private InternedStrings(Map<Qstr, Integer> builtIn, boolean wanted) {
    this.builtIn = builtIn;
    this.wanted = wanted;
  }

  private static Map<Qstr, Integer> numbers(MpyVersion version, Set<String> unknown) {
    StaticQstrs statics = StaticQstrs.of(version);
    Map<Qstr, Integer> numbers = new HashMap<>();
    for (int number = 1; number <= statics.size(); number++) {
      numbers.put(statics.get(number), number);
    }
    for (String name : NAMES.strip().replace('\n', ' ').split(" ", -1)) {
      if (!unknown.contains(name)) {
        numbers.put(Qstr.of(name.replace(SPACE, ' ')), numbers.size() + 1);
      }
    }
    return Map.copyOf(numbers);
  }

  /**
   * What a compiler has interned before it reads anything.
   *
   * @param version the version that it writes; from version 6 on, nobody asks for numbers and none
   *     are given
   * @return a fresh set, to be added to
   */
  public static InternedStrings of(MpyVersion version) {
    return new InternedStrings(
        version == MpyVersion.PYCOPY ? PYCOPY : MICROPYTHON, !version.isVersion6());
  }

  /**
   * Interns a string, if it is new.
   *
   * @param text the string
   */
  @Override
  public void accept(Qstr text) {
    if (wanted) {
      number(text);
    }
  }

  /**
   * The number of a string, which is interned if it is new.
   *
   * @param text the string
   * @return its number
   */
  public int number(Qstr text) {
    Integer number = builtIn.get(text);
    return number == null
        ? added.computeIfAbsent(text, key -> builtIn.size() + 1 + added.size())
        : number;
  }
}
