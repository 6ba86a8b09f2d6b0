package org.mpyforge.vm.object;

/**
 * How members of types become attributes ({@code mp_convert_member_lookup}, {@code py/runtime.c}):
 * functions bind the object, static and class methods are unwrapped, the rest are values.
 */
public final class Attributes {
  private Attributes() {}

  /**
   * Gives an attribute that is a value.
   *
   * @param found where {@link PyObject#lookup} puts what it finds, at {@code at}
   * @return true
   */
  public static boolean value(PyObject value, PyObject[] found, int at) {
    found[at] = value;
    found[at + 1] = null;
    return true;
  }

  /**
   * The attribute that a member is for an object.
   *
   * @param inClass whether a class of the program has the member: there, built-in functions are
   *     values
   */
  static void bind(PyObject self, boolean inClass, PyObject member, PyObject[] found, int at) {
    found[at] = member;
    if (member.bindsSelf()) {
      found[at + 1] = inClass && member instanceof PyBuiltin ? null : self;
    } else if (member instanceof PyMethodWrapper wrapper) {
      PyType owner = self instanceof PyType type ? type : self.type();
      found[at] = wrapper.function;
      found[at + 1] = wrapper.isClassMethod ? owner : null;
    } else {
      found[at + 1] = null;
    }
  }

  /**
   * The attribute that a member is for the type that is asked for it.
   *
   * @param owner the type that has the member: {@code type} or a base of it
   */
  static void bindToType(PyType type, PyType owner, PyObject member, PyObject[] found, int at) {
    found[at] = member;
    found[at + 1] = null;
    if (member instanceof PyMethodWrapper wrapper) {
      found[at] = wrapper.function;
      found[at + 1] = wrapper.isClassMethod ? type : null;
    } else if (member instanceof PyBuiltin
        && owner != PyType.OBJECT
        && !(owner instanceof PyClass)) {
      // A built-in type wants its own objects even for what it inherits.
      found[at] =
          type instanceof PyClass
              ? new PyCheckedFunction(owner, member, true)
              : new PyCheckedFunction(type, member, false);
    }
  }
}
