package org.mpyforge.vm.code;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.mpyforge.cross.number.ComplexValue;
import org.mpyforge.cross.number.NumberParser;
import org.mpyforge.format.BinaryOperator;
import org.mpyforge.format.BytecodeReader;
import org.mpyforge.format.Constant;
import org.mpyforge.format.Instruction;
import org.mpyforge.format.MalformedMpyException;
import org.mpyforge.format.MpyFile;
import org.mpyforge.format.Opcode;
import org.mpyforge.format.OpcodeTable;
import org.mpyforge.format.Prelude;
import org.mpyforge.format.RawCode;
import org.mpyforge.format.UnaryOperator;
import org.mpyforge.verify.PendingTests;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyBytes;
import org.mpyforge.vm.object.PyComplex;
import org.mpyforge.vm.object.PyFloat;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyInteger;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PySingleton;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyTuple;

/**
 * Translates a file's raw codes to the interpreter's form. What differs between bytecode
 * generations ends here.
 */
final class CodeLoader {
  private static final long SLOT_BYTES = 4;

  private final MpyFile file;
  private final OpcodeTable table;
  private final PyStr[] names;
  private final PyObject[] constants;
  private final PyStr source;
  private final Vm vm;

  private CodeLoader(Vm vm, MpyFile file) {
    this.file = file;
    this.vm = vm;
    this.table = OpcodeTable.of(file.header());
    this.names = new PyStr[file.qstrs().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = vm.intern(file.qstrs().get(i).toByteArray());
    }
    this.constants = objects(vm, file.constants());
    this.source = names.length == 0 ? PyStr.EMPTY : names[0];
  }

  /** The code of a file's module. */
  static Code load(Vm vm, MpyFile file) {
    return new CodeLoader(vm, file).translate(file.root());
  }

  /** The objects that constants stand for. */
  static PyObject[] objects(Vm vm, List<Constant> values) {
    var objects = new PyObject[values.size()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = object(vm, values.get(i));
    }
    return objects;
  }

  private static PyObject object(Vm vm, Constant constant) {
    if (constant instanceof Constant.Singleton singleton) {
      return switch (singleton) {
        case FUNCTION_TABLE -> throw Errors.value("incompatible .mpy arch");
        case NONE -> PyNone.NONE;
        case FALSE -> PyBool.FALSE;
        case TRUE -> PyBool.TRUE;
        case ELLIPSIS -> PySingleton.ELLIPSIS;
      };
    }
    if (constant instanceof Constant.Str text) {
      return PyStr.ofUtf8(text.utf8().toByteArray());
    }
    if (constant instanceof Constant.Bytes bytes) {
      return PyBytes.of(bytes.value().toByteArray());
    }
    if (constant instanceof Constant.Int number) {
      vm.workOnBits(4L * number.digits().length(), 4L * number.digits().length());
      byte[] text = number.toString().getBytes(StandardCharsets.US_ASCII);
      return PyInteger.of(NumberParser.parseInteger(text, 0, text.length, 10).bigValue());
    }
    if (constant instanceof Constant.Float number) {
      byte[] text = number.toString().getBytes(StandardCharsets.US_ASCII);
      return PyFloat.of(NumberParser.parseFloat(text, 0, text.length));
    }
    if (constant instanceof Constant.Complex number) {
      byte[] text = number.toString().getBytes(StandardCharsets.US_ASCII);
      ComplexValue value = NumberParser.parseComplex(text, 0, text.length);
      return new PyComplex(value.real(), value.imaginary());
    }
    if (constant instanceof Constant.Tuple tuple) {
      return PyTuple.of(objects(vm, tuple.items()));
    }
    Constant.Global global = (Constant.Global) constant;
    return PyStr.ofUtf8(global.name().toByteArray());
  }

  /** A function compiled from source may be larger than what a file can hold. */
  private Prelude prelude(RawCode raw) {
    try {
      return file.prelude(raw).orElseThrow();
    } catch (MalformedMpyException e) {
      throw Errors.runtime("function too large");
    }
  }

  private Code translate(RawCode raw) {
    if (!(raw instanceof RawCode.Bytecode)) {
      throw Errors.value("incompatible .mpy arch");
    }
    Prelude prelude = prelude(raw);
    var children = new Code[raw.children().size()];
    for (int i = 0; i < children.length; i++) {
      children[i] = translate(raw.children().get(i));
    }
    Code.Body body = new Body(raw, prelude).translate(children);
    var argumentNames = new PyStr[prelude.argumentCount()];
    for (int i = 0; i < argumentNames.length; i++) {
      argumentNames[i] = names[prelude.argumentNames().get(i)];
    }
    var cells = new int[prelude.cells().length()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = prelude.cells().at(i);
    }
    var signature =
        new Code.Signature(
            prelude.positionalCount(),
            prelude.keywordOnlyCount(),
            prelude.scopeFlags(),
            argumentNames,
            cells);
    PyStr sourceFile = file.header().version().isVersion6() ? source : names[prelude.sourceFile()];
    // The stack begins behind the locals, which in the reference share one array from both ends.
    return new Code(
        body,
        signature,
        stateSize(prelude, body.locals),
        prelude.exceptionStackSize(),
        names[prelude.name()],
        sourceFile,
        prelude.lines(),
        file.header().version().isVersion6());
  }

  /**
   * The slots of a frame. What the reference's compilers do not count: a class body's {@code
   * __class__}, and in each finally block the second value of a return or jump on its way through.
   */
  private int stateSize(Prelude prelude, int locals) {
    int size = Math.max(prelude.stateSize(), locals) + 1 + prelude.exceptionStackSize();
    vm.heap.need(SLOT_BYTES * size);
    return size;
  }

  /** The instructions of one raw code. */
  private final class Body {
    private final RawCode raw;
    private final List<Instruction> instructions = new ArrayList<>();
    private final List<PyObject> pool = new ArrayList<>();
    private final List<PyStr> usedNames = new ArrayList<>();
    private final Map<PyStr, Integer> nameIndices = new HashMap<>();
    private final IdentityHashMap<PyObject, Integer> poolIndices = new IdentityHashMap<>();
    private final PyObject[] ownConstants;
    private final int codeOffset;
    private final int positional;
    private int locals;

    Body(RawCode raw, Prelude prelude) {
      this.raw = raw;
      this.codeOffset = prelude.codeOffset();
      this.positional = prelude.argumentCount();
      int flags = prelude.scopeFlags();
      locals = positional + (flags >> 1 & 1) + (flags >> 2 & 1);
      for (int i = 0; i < prelude.cells().length(); i++) {
        locals = Math.max(locals, prelude.cells().at(i) + 1);
      }
      // Version 5 and older keep constants with each raw code, version 6 with the file.
      ownConstants =
          file.header().version().isVersion6() ? constants : objects(vm, raw.tables().constants());
    }

    Code.Body translate(Code[] children) {
      var reader = new BytecodeReader(table, raw.code(), codeOffset);
      while (reader.hasNext()) {
        instructions.add(reader.next());
      }
      int end = raw.code().length() - codeOffset;
      var indexAt = new int[end + 1];
      Arrays.fill(indexAt, -1);
      int n = 0;
      for (Instruction instruction : instructions) {
        indexAt[instruction.offset()] = n++;
      }
      var ops = new int[n];
      var offsets = new int[n];
      for (int i = 0; i < n; i++) {
        Instruction instruction = instructions.get(i);
        offsets[i] = instruction.offset();
        ops[i] = translate(instruction, indexAt);
      }
      // Whether an async with has an exception pending is not for the program to say.
      BitSet tests = PendingTests.in(instructions, file.qstrs());
      for (int i = tests.nextSetBit(0); i >= 0; i = tests.nextSetBit(i + 1)) {
        ops[i] = Op.IS_EXCEPTION;
      }
      Fusion.fuse(ops);
      var body = new Code.Body();
      body.ops = ops;
      body.offsets = offsets;
      body.constants = pool.toArray(new PyObject[0]);
      body.names = usedNames.toArray(new PyStr[0]);
      body.children = children;
      body.locals = locals;
      return body;
    }

    private int translate(Instruction i, int[] indexAt) {
      int operand =
          switch (i.opcode().operand()) {
            case NONE -> 0;
            case QSTR -> name((int) i.operand());
            case CONSTANT -> constant(ownConstants[(int) raw.tables().constantIndex(i.operand())]);
            case SMALL_INT -> constant(PyInt.of(i.operand()));
            case CHILD -> (int) raw.tables().childIndex(i.operand());
            case LOCAL -> local((int) i.operand());
            case COUNT, ARGUMENTS, LEFT_RIGHT, COLLECTION, UNARY_OPERATOR, BINARY_OPERATOR ->
                (int) i.operand();
            case TARGET -> indexAt[i.target()];
          };
      return switch (i.opcode()) {
        case LOAD_CONST_FALSE -> op(Op.LOAD_CONST, constant(PyBool.FALSE));
        case LOAD_CONST_NONE -> op(Op.LOAD_CONST, constant(PyNone.NONE));
        case LOAD_CONST_TRUE -> op(Op.LOAD_CONST, constant(PyBool.TRUE));
        case LOAD_CONST_STRING -> op(Op.LOAD_CONST, constant(names[(int) i.operand()]));
        case BINARY_OP_MULTI -> binary(operand);
        case UNARY_OP_MULTI ->
            operand == UnaryOperator.NOT.number() ? op(Op.NOT, 0) : op(Op.UNARY_OP, operand);
        case MAKE_CLOSURE -> op(Op.MAKE_CLOSURE, operand << 8 | i.extra());
        case MAKE_CLOSURE_DEFARGS -> op(Op.MAKE_CLOSURE_DEFARGS, operand << 8 | i.extra());
        case UNWIND_JUMP -> op(Op.UNWIND_JUMP, constant(unwinding(operand, i.extra())));
        case RAISE_VARARGS ->
            op(operand == 0 ? Op.RAISE_LAST : operand == 1 ? Op.RAISE_OBJ : Op.RAISE_FROM, 0);
        default -> op(SAME[i.opcode().ordinal()], operand);
      };
    }

    private int binary(int number) {
      return switch (BinaryOperator.ofNumber(number)) {
        case ADD -> op(Op.ADD, number);
        case INPLACE_ADD -> op(Op.ADD, number);
        case SUBTRACT, INPLACE_SUBTRACT -> op(Op.SUBTRACT, number);
        case MULTIPLY, INPLACE_MULTIPLY -> op(Op.MULTIPLY, number);
        case AND, INPLACE_AND -> op(Op.AND, number);
        case LESS -> op(Op.LESS, number);
        case MORE -> op(Op.MORE, number);
        case EQUAL -> op(Op.EQUAL, number);
        case LESS_EQUAL -> op(Op.LESS_EQUAL, number);
        case MORE_EQUAL -> op(Op.MORE_EQUAL, number);
        case NOT_EQUAL -> op(Op.NOT_EQUAL, number);
        default -> op(Op.BINARY_OP, number);
      };
    }

    private int op(int op, int operand) {
      if (op < 0 || operand < 0 || operand > Op.MAX_OPERAND) {
        throw Errors.value("incompatible .mpy file");
      }
      return operand << 8 | op;
    }

    private int name(int qstr) {
      return nameIndices.computeIfAbsent(
          names[qstr],
          name -> {
            usedNames.add(name);
            return usedNames.size() - 1;
          });
    }

    private int constant(PyObject value) {
      return poolIndices.computeIfAbsent(
          value,
          v -> {
            pool.add(v);
            return pool.size() - 1;
          });
    }

    private int local(int slot) {
      locals = Math.max(locals, slot + 1);
      return slot;
    }

    /** Where to go, how many handlers to leave, and whether to drop an iterator: one number. */
    private PyObject unwinding(int target, int extra) {
      return PyInt.of((long) target << 8 | extra);
    }
  }

  /** The operation of each opcode whose meaning needs no more than a new number; else -1. */
  private static final int[] SAME = new int[Opcode.values().length];

  static {
    Arrays.fill(SAME, -1);
    same(Opcode.LOAD_CONST_SMALL_INT, Op.LOAD_CONST);
    same(Opcode.LOAD_CONST_SMALL_INT_MULTI, Op.LOAD_CONST);
    same(Opcode.LOAD_CONST_OBJ, Op.LOAD_CONST);
    same(Opcode.LOAD_NULL, Op.LOAD_NULL);
    same(Opcode.LOAD_FAST_N, Op.LOAD_FAST);
    same(Opcode.LOAD_FAST_MULTI, Op.LOAD_FAST);
    same(Opcode.LOAD_DEREF, Op.LOAD_DEREF);
    same(Opcode.LOAD_NAME, Op.LOAD_NAME);
    same(Opcode.LOAD_GLOBAL, Op.LOAD_GLOBAL);
    same(Opcode.LOAD_ATTR, Op.LOAD_ATTR);
    same(Opcode.LOAD_METHOD, Op.LOAD_METHOD);
    same(Opcode.LOAD_SUPER_METHOD, Op.LOAD_SUPER_METHOD);
    same(Opcode.LOAD_BUILD_CLASS, Op.LOAD_BUILD_CLASS);
    same(Opcode.LOAD_SUBSCR, Op.LOAD_SUBSCR);
    same(Opcode.STORE_FAST_N, Op.STORE_FAST);
    same(Opcode.STORE_FAST_MULTI, Op.STORE_FAST);
    same(Opcode.STORE_DEREF, Op.STORE_DEREF);
    same(Opcode.STORE_NAME, Op.STORE_NAME);
    same(Opcode.STORE_NAME_CONST, Op.STORE_NAME);
    same(Opcode.STORE_GLOBAL, Op.STORE_GLOBAL);
    same(Opcode.STORE_GLOBAL_CONST, Op.STORE_GLOBAL);
    same(Opcode.STORE_ATTR, Op.STORE_ATTR);
    same(Opcode.STORE_SUBSCR, Op.STORE_SUBSCR);
    same(Opcode.DELETE_FAST, Op.DELETE_FAST);
    same(Opcode.DELETE_DEREF, Op.DELETE_DEREF);
    same(Opcode.DELETE_NAME, Op.DELETE_NAME);
    same(Opcode.DELETE_GLOBAL, Op.DELETE_GLOBAL);
    same(Opcode.DUP_TOP, Op.DUP_TOP);
    same(Opcode.DUP_TOP_TWO, Op.DUP_TOP_TWO);
    same(Opcode.POP_TOP, Op.POP_TOP);
    same(Opcode.ROT_TWO, Op.ROT_TWO);
    same(Opcode.ROT_THREE, Op.ROT_THREE);
    same(Opcode.JUMP, Op.JUMP);
    same(Opcode.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_TRUE);
    same(Opcode.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_FALSE);
    same(Opcode.JUMP_IF_TRUE_OR_POP, Op.JUMP_IF_TRUE_OR_POP);
    same(Opcode.JUMP_IF_FALSE_OR_POP, Op.JUMP_IF_FALSE_OR_POP);
    same(Opcode.SETUP_WITH, Op.SETUP_WITH);
    same(Opcode.SETUP_EXCEPT, Op.SETUP_EXCEPT);
    same(Opcode.SETUP_FINALLY, Op.SETUP_FINALLY);
    same(Opcode.POP_EXCEPT_JUMP, Op.POP_EXCEPT_JUMP);
    same(Opcode.FOR_ITER, Op.FOR_ITER);
    same(Opcode.WITH_CLEANUP, Op.WITH_CLEANUP);
    same(Opcode.END_FINALLY, Op.END_FINALLY);
    same(Opcode.GET_ITER, Op.GET_ITER);
    same(Opcode.GET_ITER_STACK, Op.GET_ITER_STACK);
    same(Opcode.BUILD_TUPLE, Op.BUILD_TUPLE);
    same(Opcode.BUILD_LIST, Op.BUILD_LIST);
    same(Opcode.BUILD_MAP, Op.BUILD_MAP);
    same(Opcode.STORE_MAP, Op.STORE_MAP);
    same(Opcode.BUILD_SET, Op.BUILD_SET);
    same(Opcode.BUILD_SLICE, Op.BUILD_SLICE);
    same(Opcode.STORE_COMP, Op.STORE_COMP);
    same(Opcode.UNPACK_SEQUENCE, Op.UNPACK_SEQUENCE);
    same(Opcode.UNPACK_EX, Op.UNPACK_EX);
    same(Opcode.RETURN_VALUE, Op.RETURN_VALUE);
    same(Opcode.RAISE_LAST, Op.RAISE_LAST);
    same(Opcode.RAISE_OBJ, Op.RAISE_OBJ);
    same(Opcode.RAISE_FROM, Op.RAISE_FROM);
    same(Opcode.YIELD_VALUE, Op.YIELD_VALUE);
    same(Opcode.YIELD_FROM, Op.YIELD_FROM);
    same(Opcode.MAKE_FUNCTION, Op.MAKE_FUNCTION);
    same(Opcode.MAKE_FUNCTION_DEFARGS, Op.MAKE_FUNCTION_DEFARGS);
    same(Opcode.CALL_FUNCTION, Op.CALL_FUNCTION);
    same(Opcode.CALL_FUNCTION_VAR_KW, Op.CALL_FUNCTION_VAR_KW);
    same(Opcode.CALL_METHOD, Op.CALL_METHOD);
    same(Opcode.CALL_METHOD_VAR_KW, Op.CALL_METHOD_VAR_KW);
    same(Opcode.IMPORT_NAME, Op.IMPORT_NAME);
    same(Opcode.IMPORT_FROM, Op.IMPORT_FROM);
    same(Opcode.IMPORT_STAR, Op.IMPORT_STAR);
  }

  private static void same(Opcode opcode, int op) {
    SAME[opcode.ordinal()] = op;
  }
}
