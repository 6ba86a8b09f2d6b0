package org.mpyforge.cross.compile;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.Target;
import org.mpyforge.cross.ast.ConstValue;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.ModuleTables;
import org.mpyforge.cross.number.ComplexValue;
import org.mpyforge.cross.number.ConstantTooLargeException;
import org.mpyforge.cross.number.IntValue;
import org.mpyforge.format.Constant;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.MpyHeader;
import org.mpyforge.format.NativeArch;
import org.mpyforge.format.QstrTable;
import org.mpyforge.format.RawCode;

/** Makes the file of a compiled module from its tables and code. */
final class ModuleFile {

  private ModuleFile() {}

  static MpyFile of(Target target, NativeArch arch, ModuleTables tables, RawCode root) {
    MpyHeader header =
        MpyHeader.of(
            target.version(), arch, target.archFlags(), target.smallIntBits(), target.features());
    List<Constant> constants = constants(tables.constants());
    return new MpyFile(header, QstrTable.of(tables.qstrs()), constants, root);
  }

  private static List<Constant> constants(List<ConstValue> values) {
    List<Constant> constants = new ArrayList<>(values.size());
    for (ConstValue value : values) {
      constants.add(constant(value));
    }
    return constants;
  }

  private static Constant constant(ConstValue value) {
    if (value instanceof ConstValue.Text text) {
      return new Constant.Str(text.value().bytes());
    }
    if (value instanceof ConstValue.Bytes bytes) {
      return new Constant.Bytes(bytes.value().bytes());
    }
    if (value instanceof ConstValue.Tuple tuple) {
      return new Constant.Tuple(constants(tuple.items()));
    }
    return value instanceof ConstValue.Numeric number
        ? number(number)
        : singleton((ConstValue.Singleton) value);
  }

  private static Constant number(ConstValue.Numeric number) {
    String text = text(number);
    if (number.value() instanceof IntValue) {
      return new Constant.Int(text);
    }
    return number.value() instanceof ComplexValue
        ? new Constant.Complex(text)
        : new Constant.Float(text);
  }

  private static String text(ConstValue.Numeric number) {
    try {
      return number.value().repr();
    } catch (ConstantTooLargeException e) {
      throw SourceError.nowhere("MemoryError", e.getMessage());
    }
  }

  private static Constant singleton(ConstValue.Singleton singleton) {
    return switch (singleton) {
      case NONE -> Constant.Singleton.NONE;
      case TRUE -> Constant.Singleton.TRUE;
      case FALSE -> Constant.Singleton.FALSE;
      case ELLIPSIS -> Constant.Singleton.ELLIPSIS;
      case FUN_TABLE -> Constant.Singleton.FUNCTION_TABLE;
    };
  }
}
