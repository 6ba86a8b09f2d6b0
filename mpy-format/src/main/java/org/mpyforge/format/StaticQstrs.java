package org.mpyforge.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The names that every runtime of a version has under the same number, so that a file can give the
 * number in place of the name.
 *
 * <p>The list is fixed by the reference ({@code py/makeqstrdata.py}, {@code static_qstr_list}) and
 * has not changed from MicroPython 1.17 to 1.28, through all of versions 5 to 6.3; Pycopy has one
 * name at another place. Number 0 is no name; 1 is the empty string.
 */
public final class StaticQstrs {

  /** What a name cannot be told apart by in the table below: it has white space, or is empty. */
  private static final List<String> ODD_ONES = List.of("\n", " ");

  /** Numbers 5 up, in order, once {@code __dir__} has taken its place. */
  private static final String NAMES =
      """
      * / <module> _ __call__ __class__ __delitem__ __enter__ __exit__ __getattr__ __getitem__
      __hash__ __init__ __int__ __iter__ __len__ __main__ __module__ __name__ __new__ __next__
      __qualname__ __repr__ __setitem__ __str__ ArithmeticError AssertionError AttributeError
      BaseException EOFError Ellipsis Exception GeneratorExit ImportError IndentationError
      IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NoneType
      NotImplementedError OSError OverflowError RuntimeError StopIteration SyntaxError SystemExit
      TypeError ValueError ZeroDivisionError abs all any append args bool builtins bytearray
      bytecode bytes callable chr classmethod clear close const copy count dict dir divmod end
      endswith eval exec extend find format from_bytes get getattr globals hasattr hash id index
      insert int isalpha isdigit isinstance islower isspace issubclass isupper items iter join key
      keys len list little locals lower lstrip main map micropython next object open ord pop
      popitem pow print range read readinto readline remove replace repr reverse rfind rindex
      round rsplit rstrip self send sep set setattr setdefault sort sorted split start startswith
      staticmethod step stop str strip sum super throw to_bytes tuple type update upper utf-8 value
      values write zip
      """;

  private static final StaticQstrs MICROPYTHON = new StaticQstrs(2);
  private static final StaticQstrs PYCOPY = new StaticQstrs(7);

  private final Qstr[] byNumber;
  private final Map<Qstr, Integer> numbers;

  /** The table with {@code __dir__}, which is all they differ in, under the given number. */
  private StaticQstrs(int dirNumber) {
    var names = new ArrayList<>(List.of("", ""));
    names.addAll(ODD_ONES);
    names.addAll(List.of(NAMES.strip().replace('\n', ' ').split(" ", -1)));
    names.add(dirNumber, "__dir__");
    byNumber = new Qstr[names.size()];
    byNumber[0] = Qstr.of("");
    numbers = new HashMap<>(byNumber.length * 2);
    for (int number = 1; number < byNumber.length; number++) {
      byNumber[number] = Qstr.of(names.get(number));
      numbers.put(byNumber[number], number);
    }
  }

  /** The table of a version. */
  public static StaticQstrs of(MpyVersion version) {
    return version == MpyVersion.PYCOPY ? PYCOPY : MICROPYTHON;
  }

  /** The largest number, which is also how many names there are. */
  public int size() {
    return byNumber.length - 1;
  }

  /**
   * The name with a number.
   *
   * @param number 1 to {@link #size()}
   * @throws IndexOutOfBoundsException if it is not
   */
  public Qstr get(int number) {
    if (number == 0) {
      throw new IndexOutOfBoundsException("static qstr 0 is no name");
    }
    return byNumber[number];
  }

  /** Whether a number stands for a name: 1 to {@link #size()}. */
  public boolean has(long number) {
    return number >= 1 && number < byNumber.length;
  }

  /** Whether a name is one of these. */
  boolean contains(Qstr qstr) {
    return numbers.containsKey(qstr);
  }

  /** The number of a name, if it is one of these. */
  public OptionalInt numberOf(Qstr qstr) {
    Integer number = numbers.get(qstr);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
