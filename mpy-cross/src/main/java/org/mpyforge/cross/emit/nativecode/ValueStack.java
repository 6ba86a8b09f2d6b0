package org.mpyforge.cross.emit.nativecode;

import java.util.ArrayList;
import java.util.List;
import org.mpyforge.cross.ast.SourceError;
import org.mpyforge.cross.emit.EmitErrors;
import org.mpyforge.cross.scope.Scope;

/**
 * The value stack as the emitter sees it. A value is in a register, or is a known number, or is in
 * its slot of the state; it moves to its slot only when it must: when its register is needed for
 * something else, when a function is called, or when code can be reached from elsewhere.
 *
 * <p>Positions count from the top, which is 1; depths count from the top, which is 0.
 */
final class ValueStack {

  /** Where a value is. */
  private enum Place {
    SLOT,
    REGISTER,
    NUMBER
  }

  /** One value. Entries above the top keep what they were: a value may be taken back. */
  private static final class Entry {
    Place place = Place.SLOT;
    ValueType type = ValueType.UNBOUND;
    int register;
    long number;

    void set(Place newPlace, ValueType newType, int newRegister, long newNumber) {
      place = newPlace;
      type = newType;
      register = newRegister;
      number = newNumber;
    }
  }

  /**
   * A value taken off the stack.
   *
   * @param type its type
   * @param register the register that it is in
   */
  record Popped(ValueType type, int register) {}

  /** In place of a register: none. */
  static final int NO_REGISTER = -1;

  private final Machine machine;
  private final Scope scope;
  private final EmitErrors errors;
  private final boolean typed;
  private final List<Entry> entries = new ArrayList<>();
  private int size;
  private boolean returned;

  /**
   * A new, empty stack.
   *
   * @param typed whether values have types other than object
   */
  ValueStack(Machine machine, Scope scope, EmitErrors errors, boolean typed) {
    this.machine = machine;
    this.scope = scope;
    this.errors = errors;
    this.typed = typed;
  }

  /** The number of values. */
  int size() {
    return size;
  }

  private Entry entry(int index) {
    if (index < 0) {
      throw errors.fatal("ViperTypeError", "value stack is out of step");
    }
    while (entries.size() <= index) {
      entries.add(new Entry());
    }
    return entries.get(index);
  }

  private Entry peek(int depth) {
    return entry(size - 1 - depth);
  }

  /**
   * The type of a value; where there are no types, all are objects, even numbers not yet made so.
   */
  ValueType peekType(int depth) {
    return typed ? peek(depth).type : ValueType.OBJECT;
  }

  /** Whether the top is a known signed number. */
  boolean topIsNumber() {
    Entry top = peek(0);
    return top.type == ValueType.INT && top.place == Place.NUMBER;
  }

  /** The number that a value is known to be. */
  long peekNumber(int depth) {
    return peek(depth).number;
  }

  /** Corrects the number of values: entries are uncovered, or forgotten, as they are. */
  void adjust(int delta) {
    returned = false;
    size += delta;
    if (size < 0) {
      throw errors.fatal("ViperTypeError", "value stack is out of step");
    }
    scope.needStack(size);
  }

  /** Adds values that code elsewhere has put into slots. A single one is of the type given. */
  void addSettled(int count, ValueType typeOfOne) {
    for (int i = 0; i < count; i++) {
      entry(size + i).set(Place.SLOT, count == 1 ? typeOfOne : ValueType.OBJECT, NO_REGISTER, 0);
    }
    adjust(count);
  }

  private void spill(int index) {
    Entry entry = entry(index);
    entry.place = Place.SLOT;
    machine.storeState(machine.frame.stackSlot(index), entry.register);
  }

  /** Makes a register free. */
  void free(int register) {
    freeBut(register, size);
  }

  private void freeBut(int register, int exception) {
    for (int i = 0; i < size; i++) {
      Entry entry = entry(i);
      if (i != exception && entry.place == Place.REGISTER && entry.register == register) {
        spill(i);
      }
    }
  }

  /** Makes all registers free. */
  void freeAll() {
    returned = false;
    for (int i = 0; i < size; i++) {
      if (entry(i).place == Place.REGISTER) {
        spill(i);
      }
    }
  }

  /** Notes that the function returns here. */
  void markReturn() {
    returned = true;
  }

  /** Whether nothing has been done since the function returned. */
  boolean endsWithReturn() {
    return returned;
  }

  /** Brings all values to their slots, as code that can be reached from elsewhere expects them. */
  void settle() {
    freeAll();
    for (int i = 0; i < size; i++) {
      Entry entry = entry(i);
      if (entry.place == Place.NUMBER) {
        int register = machine.settlingRegister();
        entry.place = Place.SLOT;
        entry.type = loadNumber(register, entry, typed);
        machine.storeState(machine.frame.stackSlot(i), register);
      }
    }
  }

  /** Loads a known number, raw or as an object; tells what it is then. */
  private ValueType loadNumber(int register, Entry entry, boolean raw) {
    if (raw) {
      machine.asm.moveImmediate(register, entry.number);
      return entry.type;
    }
    switch (entry.type) {
      case OBJECT -> machine.asm.moveImmediate(register, entry.number);
      case BOOL ->
          machine.loadEntry(register, RuntimeEntry.CONST_FALSE.index() + (int) entry.number);
      case INT, UINT -> machine.asm.moveImmediate(register, entry.number << 1 | 1);
      case NONE -> machine.loadEntry(register, RuntimeEntry.CONST_NONE.index());
      default -> throw SourceError.nowhere("NotImplementedError", "conversion to object");
    }
    return ValueType.OBJECT;
  }

  /** Brings the value at a position to a register; it stays on the stack. */
  ValueType load(int position, int register) {
    return load(position, register, typed);
  }

  private ValueType load(int position, int register, boolean raw) {
    int index = size - position;
    freeBut(register, index);
    Entry entry = entry(index);
    switch (entry.place) {
      case SLOT -> machine.loadState(register, machine.frame.stackSlot(index));
      case REGISTER -> {
        if (entry.register != register) {
          machine.asm.move(register, entry.register);
        }
      }
      case NUMBER -> {
        return loadNumber(register, entry, raw);
      }
    }
    return entry.type;
  }

  /** Takes the top into a register. */
  ValueType pop(int register) {
    ValueType type = load(1, register);
    adjust(-1);
    return type;
  }

  /** Takes the top, which must be an object, into a register. */
  void popObject(int register) {
    requireObject(pop(register));
  }

  /** Takes the top, an object or a known number to be made one, into a register. */
  void popAsObject(int register) {
    ValueType type = load(1, register, false);
    adjust(-1);
    requireObject(type);
  }

  /** Takes the top from the register that it is in, unless unsuitable, else into the given one. */
  Popped popAnywhere(int register, int unsuitable1, int unsuitable2) {
    Entry top = peek(0);
    if (top.place == Place.REGISTER && top.register != unsuitable1 && top.register != unsuitable2) {
      freeBut(top.register, size - 1);
      adjust(-1);
      return new Popped(top.type, top.register);
    }
    return new Popped(pop(register), register);
  }

  /** Holds the code to objects where the run time takes nothing else. */
  void requireObject(ValueType type) {
    if (type != ValueType.OBJECT) {
      throw errors.fatal(
          "ViperTypeError", "expected 'object' but got '%s'".formatted(type.spelling()));
    }
  }

  /** Puts a register on the stack. */
  void push(ValueType type, int register) {
    entry(size).set(Place.REGISTER, type, register, 0);
    adjust(1);
  }

  /** Puts the result of a call on the stack, an object. */
  void pushResult() {
    push(ValueType.OBJECT, machine.regs.result());
  }

  /** Puts a known number on the stack. */
  void pushNumber(ValueType type, long number) {
    entry(size).set(Place.NUMBER, type, NO_REGISTER, number);
    adjust(1);
  }

  /** Drops the value below the top. The register is used if the top is in memory. */
  void dropBelowTop(int register) {
    Entry top = peek(0);
    Entry below = peek(1);
    below.set(top.place, top.type, top.register, top.number);
    if (below.place == Place.SLOT) {
      machine.loadState(register, machine.frame.stackSlot(size - 1));
      below.set(Place.REGISTER, below.type, register, 0);
    }
    adjust(-1);
  }

  /** Calls the top by another type. */
  void retypeTop(ValueType type) {
    peek(0).type = type;
  }

  /**
   * Makes the topmost values objects in their slots, takes them off the stack, and loads the
   * address of the lowest of them.
   */
  void popToAddress(int register, int count) {
    freeAll();
    for (int i = 0; i < count; i++) {
      Entry entry = peek(i);
      if (entry.place == Place.NUMBER) {
        entry.place = Place.SLOT;
        entry.type = loadNumber(register, entry, false);
        machine.storeState(machine.frame.stackSlot(size - 1 - i), register);
      }
    }
    for (int i = 0; i < count; i++) {
      Entry entry = peek(i);
      if (entry.type != ValueType.OBJECT) {
        int slot = machine.frame.stackSlot(size - 1 - i);
        machine.loadState(machine.regs.argument1(), slot);
        convertToObject(entry.type);
        machine.storeState(slot, machine.regs.result());
        entry.type = ValueType.OBJECT;
      }
    }
    adjust(-count);
    machine.moveStateAddress(register, machine.frame.stackSlot(size));
  }

  /** Makes an object of the first argument's register, in the result register. */
  void convertToObject(ValueType type) {
    freeAll();
    machine.asm.moveImmediate(machine.regs.argument2(), type.number());
    machine.call(RuntimeEntry.CONVERT_NATIVE_TO_OBJECT);
  }

  /** Adds slots that a call is about to fill with objects, and loads the address of the lowest. */
  void pushFromAddress(int register, int count) {
    freeAll();
    for (int i = 0; i < count; i++) {
      entry(size + i).set(Place.SLOT, ValueType.OBJECT, NO_REGISTER, 0);
    }
    machine.moveStateAddress(register, machine.frame.stackSlot(size));
    adjust(count);
  }
}
