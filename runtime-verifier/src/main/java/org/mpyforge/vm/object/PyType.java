package org.mpyforge.vm.object;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.mpyforge.vm.Vm;

/**
 * A type. Built-in types are immutable and shared by all VMs; {@link PyClass} is a type that a
 * program makes. The members of a built-in type are made when they are first asked for.
 */
public class PyType extends PyObject {
  /** {@code type}. */
  public static final PyType TYPE =
      builder("type").slots(Slot.PRINT, Slot.CALL).make(TypeType::make).build();

  /** {@code object}. */
  public static final PyType OBJECT =
      builder("object").make(ObjectType::make).members(ObjectType::declare).build();

  private static final PyMap NO_MEMBERS = PyMap.withCapacity(0);

  /** Makes an instance: what calling the type does. */
  @FunctionalInterface
  public interface Maker {
    /** Makes an instance of {@code type}; the rest as in {@link PyObject#call}. */
    PyObject make(Vm vm, PyType type, PyObject[] args, int at, int positional, int keywords);
  }

  private final String name;
  private final PyType base;
  private final Maker maker;
  private final Consumer<Members> declare;
  private final Set<Slot> slots;
  private volatile PyMap members;

  PyType(String name, PyType base, Maker maker, Consumer<Members> declare, Set<Slot> slots) {
    this.name = name;
    this.slots = slots;
    this.base = base;
    this.maker = maker;
    this.declare = declare;
  }

  /** Begins a built-in type. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The parts of a built-in type. */
  public static final class Builder {
    private final String name;
    private PyType base;
    private Maker maker;
    private Consumer<Members> declare;
    private final Set<Slot> slots = EnumSet.noneOf(Slot.class);

    private Builder(String name) {
      this.name = name;
    }

    /** The type it derives from; none means {@code object}. */
    public Builder base(PyType type) {
      base = type;
      return this;
    }

    /** How instances are made; without it the type cannot be called. */
    public Builder make(Maker how) {
      maker = how;
      return slots(Slot.MAKE);
    }

    /** What instances can do, besides what the type it derives from says. */
    public Builder slots(Slot... these) {
      Collections.addAll(slots, these);
      return this;
    }

    /** The methods and constants, declared when they are first needed. */
    public Builder members(Consumer<Members> how) {
      declare = how;
      return this;
    }

    /** The type. */
    public PyType build() {
      return new PyType(name, base, maker, declare, Collections.unmodifiableSet(slots));
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The name. */
  public final String name() {
    return name;
  }

  /** The bases as {@code __bases__} shows them. */
  public PyTuple bases() {
    return this == OBJECT ? PyTuple.EMPTY : PyTuple.of(base == null ? OBJECT : base);
  }

  /** Whether a method of this name is what every instance has, whatever its own attributes. */
  public boolean bindsAlways(PyStr method) {
    return true;
  }

  /** Whether a class that derives from this type leaves something to it. */
  final boolean has(Slot slot) {
    return slots.contains(slot) || base != null && base.has(slot);
  }

  /** Refuses to be the base of a class, if that is impossible. */
  void checkBase() {
    if (maker == null) {
      throw Errors.type("type '" + name + "' isn't an acceptable base type");
    }
  }

  @Override
  public boolean isCallable(Vm vm) {
    return true;
  }

  /** The type's own members. */
  public PyMap members() {
    PyMap known = members;
    if (known == null) {
      known = declare == null ? NO_MEMBERS : Members.of(declare);
      members = known;
    }
    return known;
  }

  /** The type's own members as {@code __dict__} lists them, in a table of its own. */
  public PyMap memberList() {
    if (declare == null) {
      return members().copy();
    }
    // Of a built-in type, in the order of their declaration, which the hashed table does not keep.
    PyMap list = PyMap.ordered(members().size());
    Members.declare(declare, list);
    for (int i = 0; i < list.slots(); i++) {
      if (list.keyAt(i) instanceof PyStr name) {
        list.setValueAt(i, members().get(name));
      }
    }
    return list;
  }

  /**
   * Finds a member here or in a type that this one derives from.
   *
   * @param found gets the member and the type that has it, at {@code at} and {@code at + 1}
   */
  public boolean findMember(PyStr member, PyObject[] found, int at) {
    for (PyType t = this; t != null; t = t.base) {
      PyObject value = t.members().get(member);
      if (value != null) {
        found[at] = value;
        found[at + 1] = t;
        return true;
      }
    }
    return false;
  }

  /** Whether this is {@code other} or derives from it. */
  public boolean isSubclassOf(PyType other) {
    for (PyType t = this; t != null; t = t.base) {
      if (t == other) {
        return true;
      }
    }
    return other == OBJECT;
  }

  /** {@link PyObject#lookup} for an instance of this type that has no attributes of its own. */
  boolean lookupFor(Vm vm, PyObject self, PyStr attribute, PyObject[] found, int at) {
    if (!findMember(attribute, found, at)) {
      return false;
    }
    Attributes.bind(self, false, found[at], found, at);
    return true;
  }

  @Override
  public PyObject call(Vm vm, PyObject[] args, int at, int positional, int keywords) {
    if (maker == null) {
      throw Errors.type("can't create '" + name + "' instances");
    }
    return maker.make(vm, this, args, at, positional, keywords);
  }

  @Override
  public boolean lookup(Vm vm, PyStr attribute, PyObject[] found, int at) {
    return TypeType.lookup(vm, this, attribute, found, at);
  }

  @Override
  public PyObject binary(Vm vm, org.mpyforge.format.BinaryOperator op, PyObject right) {
    return op == org.mpyforge.format.BinaryOperator.EQUAL ? PyBool.of(this == right) : null;
  }

  @Override
  public void print(Vm vm, Printer out, PrintKind kind) {
    out.print("<class '" + name + "'>");
  }
}
