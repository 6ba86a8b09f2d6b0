package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.asm.BinaryOperation;
import org.mpyforge.asm.NativeAssembler;
import org.mpyforge.asm.Quirk;
import org.mpyforge.asm.RegisterRoles;
import org.mpyforge.asm.Relation;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.UnaryOperator;

/**
 * Operators: on objects the run time's, on viper's integers the machine's. An integer's result has
 * the type of the left operand.
 */
final class Operators {

  private final FunctionPass pass;
  private final ValueStack stack;
  private final NativeAssembler asm;
  private final RegisterRoles regs;

  Operators(FunctionPass pass) {
    this.pass = pass;
    this.stack = pass.stack;
    this.asm = pass.asm;
    this.regs = pass.regs;
  }

  /** {@code [a] → [result]}. */
  void unary(UnaryOperator operator) {
    if (!pass.dialect.has(NativeTrait.INTEGERS_HAVE_UNARY)) {
      unaryOnObject(operator);
      return;
    }
    ValueType type = stack.peekType(0);
    if (type.isInteger()) {
      unaryOnInteger(operator);
    } else if (type == ValueType.OBJECT) {
      stack.pop(regs.argument2());
      pass.call(RuntimeEntry.UNARY, regs.argument1(), operator.number());
      stack.pushResult();
    } else {
      pass.typeError("can't do unary op of '%s'".formatted(type.spelling()));
    }
  }

  /** Nothing but an object has operators. */
  private void unaryOnObject(UnaryOperator operator) {
    if (stack.pop(regs.argument2()) == ValueType.OBJECT) {
      pass.call(RuntimeEntry.UNARY, regs.argument1(), operator.number());
      stack.pushResult();
    } else {
      stack.adjust(1);
      // The reference prints the name of a method, but knows none for these operators.
      pass.typeError("unary op  not implemented");
    }
  }

  private void unaryOnInteger(UnaryOperator operator) {
    int result = regs.result();
    switch (operator) {
      case POSITIVE -> {}
      case NEGATIVE -> {
        ValueStack.Popped value = stack.popAnywhere(result, result, result);
        asm.negate(value.register());
        stack.push(value.type(), value.register());
      }
      case INVERT -> invert();
      case NOT -> pass.typeError("'not' not implemented");
    }
  }

  private void invert() {
    int result = regs.result();
    ValueStack.Popped value;
    if (asm.traits().has(Quirk.NO_COMPLEMENT)) {
      value = stack.popAnywhere(result, regs.argument1(), result);
      asm.moveImmediate(regs.argument1(), -1);
      asm.combine(BinaryOperation.XOR, value.register(), regs.argument1());
    } else {
      value = stack.popAnywhere(result, result, result);
      asm.complement(value.register());
    }
    stack.push(value.type(), value.register());
  }

  /** {@code [a b] → [result]}, or the opposite of the result. */
  void binary(BinaryOperator operator, boolean negated) {
    ValueType left = stack.peekType(1);
    ValueType right = stack.peekType(0);
    if (left.isInteger() && right.isInteger()) {
      binaryOnIntegers(operator, negated, left, right);
    } else if (left == ValueType.OBJECT && right == ValueType.OBJECT) {
      stack.pop(regs.argument3());
      stack.pop(regs.argument2());
      pass.call(RuntimeEntry.BINARY, regs.argument1(), operator.number());
      if (negated) {
        asm.move(regs.argument2(), regs.result());
        pass.call(RuntimeEntry.UNARY, regs.argument1(), UnaryOperator.NOT.number());
      }
      stack.pushResult();
    } else {
      stack.adjust(-1);
      pass.typeError(
          "can't do binary op between '%s' and '%s'".formatted(left.spelling(), right.spelling()));
    }
  }

  private void binaryOnIntegers(
      BinaryOperator operator, boolean negated, ValueType left, ValueType right) {
    BinaryOperation operation = negated ? null : operation(operator, left);
    if (isShift(operation) && regs.shiftCount() != RegisterRoles.ANY) {
      stack.pop(regs.shiftCount());
      stack.pop(regs.result());
      asm.combine(operation, regs.result(), regs.shiftCount());
      stack.push(left, regs.result());
      return;
    }
    RuntimeEntry function = negated ? null : function(operator);
    if (function != null) {
      divide(function, left);
      return;
    }
    int rightRegister =
        stack.popAnywhere(regs.argument3(), regs.result(), regs.argument2()).register();
    stack.pop(regs.argument2());
    if (operation != null) {
      asm.combine(operation, regs.argument2(), rightRegister);
      stack.push(left, regs.argument2());
    } else if (!negated && operator.compareTo(BinaryOperator.NOT_EQUAL) <= 0) {
      compare(Relation.values()[operator.number()], left, right, rightRegister);
    } else {
      stack.adjust(1);
      pass.typeError("binary op %s not implemented".formatted(methodOf(operator, negated)));
    }
  }

  /** The method that a message names; these operators have none, and there it is empty or odd. */
  private String methodOf(BinaryOperator operator, boolean negated) {
    if (!negated) {
      return "";
    }
    return operator == BinaryOperator.IN
        ? pass.dialect.negatedNames().notIn()
        : pass.dialect.negatedNames().isNot();
  }

  private void compare(Relation relation, ValueType left, ValueType right, int rightRegister) {
    if (left != right) {
      pass.typeError("comparison of int and uint");
    }
    stack.free(regs.result());
    asm.compare(relation, left != ValueType.UINT, regs.result(), regs.argument2(), rightRegister);
    stack.push(ValueType.BOOL, regs.result());
  }

  /** Floor division and remainder are the run time's, and signed. */
  private void divide(RuntimeEntry function, ValueType left) {
    stack.pop(regs.argument2());
    stack.pop(regs.argument1());
    if (left != ValueType.INT) {
      pass.typeError("div/mod not implemented for uint");
    }
    pass.call(function);
    stack.push(ValueType.INT, regs.result());
  }

  private static RuntimeEntry function(BinaryOperator operator) {
    return switch (operator) {
      case FLOOR_DIVIDE, INPLACE_FLOOR_DIVIDE -> RuntimeEntry.FLOOR_DIVIDE;
      case MODULO, INPLACE_MODULO -> RuntimeEntry.MODULO;
      default -> null;
    };
  }

  private static boolean isShift(BinaryOperation operation) {
    return operation != null && operation.compareTo(BinaryOperation.SHIFT_LEFT) >= 0;
  }

  /** The machine's operation, or null if it has none. */
  private static BinaryOperation operation(BinaryOperator operator, ValueType left) {
    return switch (operator) {
      case OR, INPLACE_OR -> BinaryOperation.OR;
      case XOR, INPLACE_XOR -> BinaryOperation.XOR;
      case AND, INPLACE_AND -> BinaryOperation.AND;
      case ADD, INPLACE_ADD -> BinaryOperation.ADD;
      case SUBTRACT, INPLACE_SUBTRACT -> BinaryOperation.SUBTRACT;
      case MULTIPLY, INPLACE_MULTIPLY -> BinaryOperation.MULTIPLY;
      case LSHIFT, INPLACE_LSHIFT -> BinaryOperation.SHIFT_LEFT;
      case RSHIFT, INPLACE_RSHIFT ->
          left == ValueType.UINT
              ? BinaryOperation.SHIFT_RIGHT_UNSIGNED
              : BinaryOperation.SHIFT_RIGHT_SIGNED;
      default -> null;
    };
  }
}
