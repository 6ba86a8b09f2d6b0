package org.mpyforge.freezer.image.c;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A function of a module, or the module itself, and what it takes in the image. What several share
 * is the first one's.
 */
final class Owner {
  private final String module;
  private final String function;
  private final List<Charge> charges = new ArrayList<>();

  /** Bytes, by the size of a word in bytes. */
  private record Charge(SizeKind kind, IntUnaryOperator bytes) {}

  /**
   * An owner of nothing.
   *
   * @param module the name of the module
   * @param function the function's name, with those of the scopes around it; of what belongs to the
   *     whole module, empty
   */
  Owner(String module, String function) {
    this.module = module;
    this.function = function;
  }

  String module() {
    return module;
  }

  String function() {
    return function;
  }

  /** The owner of what is in a scope within this one. */
  Owner within(String scope) {
    boolean isOutermost = function.isEmpty() || function.equals("<module>");
    return new Owner(module, isOutermost ? scope : function + "." + scope);
  }

  /** One of the same name, whose charges nobody sees. */
  Owner stranger() {
    return new Owner(module, function);
  }

  /**
   * Has it pay for something.
   *
   * @param bytes the bytes, by the size of a word in bytes; asked when the image is complete
   */
  void charge(SizeKind kind, IntUnaryOperator bytes) {
    charges.add(new Charge(kind, bytes));
  }

  /** Has it pay for bytes. */
  void charge(SizeKind kind, int bytes) {
    charge(kind, word -> bytes);
  }

  /** All that it takes, on a machine with words of the given size in bytes. */
  Map<SizeKind, Integer> bytes(int wordSize) {
    var bytes = new EnumMap<SizeKind, Integer>(SizeKind.class);
    for (Charge charge : charges) {
      int size = charge.bytes.applyAsInt(wordSize);
      if (size != 0) {
        bytes.merge(charge.kind, size, Integer::sum);
      }
    }
    return bytes;
  }

  /** For comments and messages: {@code pkg/mod.py: Class.method}. */
  @Override
  public String toString() {
    return function.isEmpty() ? module : module + ": " + function;
  }
}
