package org.mpyforge.vm.object;

import org.mpyforge.vm.Vm;

/** How members of types become attributes: methods bind, properties are called. */
final class Attributes {
  private Attributes() {}

  /** The attribute that a member of {@code type} is for an instance. */
  static void bind(Vm vm, PyObject self, PyType type, PyObject member, PyObject[] found, int at) {
    if (member.bindsSelf()) {
      found[at] = member;
      found[at + 1] = self;
    } else if (member instanceof PyMethodWrapper wrapper) {
      found[at] = wrapper.function;
      found[at + 1] = wrapper.isClassMethod ? type : null;
    } else {
      found[at] = member;
      found[at + 1] = null;
    }
  }

  /** The attribute that a member is for its type. */
  static void bindToType(Vm vm, PyType type, PyObject member, PyObject[] found, int at) {
    found[at] = member;
    found[at + 1] = null;
    if (member instanceof PyMethodWrapper wrapper) {
      found[at] = wrapper.function;
      found[at + 1] = wrapper.isClassMethod ? type : null;
    }
  }
}
