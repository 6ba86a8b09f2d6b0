package org.mpyforge.cross.scope;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpyforge.format.NativeType;
import org.mpyforge.format.Qstr;

/**
 * The names of types in viper code.
 *
 * <p>Source: {@code mp_native_type_from_qstr} in py/nativeglue.c.
 */
public final class ViperTypes {

  private static final Map<Qstr, NativeType> BY_NAME =
      Stream.of(NativeType.values())
          .filter(type -> type != NativeType.QSTR)
          .collect(
              Collectors.toUnmodifiableMap(type -> Qstr.of(type.spelling()), Function.identity()));

  private ViperTypes() {}

  /**
   * The type of a given name.
   *
   * @param name the name
   * @return the type, or null if there is none
   */
  public static NativeType of(Qstr name) {
    return BY_NAME.get(name);
  }

  /** Whether a name called in viper code converts its argument: a machine type, not an object's. */
  static boolean isCast(Qstr name) {
    NativeType type = of(name);
    return type != null && type.compareTo(NativeType.INT) >= 0;
  }
}
