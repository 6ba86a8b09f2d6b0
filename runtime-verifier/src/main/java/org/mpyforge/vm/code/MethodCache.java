package org.mpyforge.vm.code;

import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyType;

/**
 * What a method call found last time.
 *
 * @param type the object's type
 * @param version {@code Vm.classVersion} at that time
 * @param function the function, which binds the object
 */
record MethodCache(PyType type, int version, PyObject function) {}
