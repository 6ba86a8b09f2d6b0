package org.mpyforge.freezer.manifest;

import java.util.Optional;
import org.mpyforge.vm.Vm;
import org.mpyforge.vm.object.Ops;
import org.mpyforge.vm.object.PyBool;
import org.mpyforge.vm.object.PyMap;
import org.mpyforge.vm.object.PyNone;
import org.mpyforge.vm.object.PyObject;
import org.mpyforge.vm.object.PyStr;
import org.mpyforge.vm.object.PyType;

/** What {@code metadata(...)} says of a package; the function gives this object back. */
final class PackageMetadata extends PyObject {
  private static final PyType TYPE = PyType.builder("ManifestPackageMetadata").build();
  private static final PyStr VERSION = PyStr.name("version");
  private static final Signature UPDATE =
      new Signature(
          "metadata",
          0,
          false,
          "description",
          "version",
          "license",
          "author",
          "stdlib",
          "pypi",
          "pypi_publish");

  private PyMap values;

  /** Whether it has been given already. */
  boolean isGiven() {
    return values != null;
  }

  /** Takes what a manifest says. */
  void update(Vm vm, PyMap keywords) {
    UPDATE.bind(vm, new PyObject[0], keywords);
    values = keywords;
  }

  /** The version, if there is one. */
  Optional<String> version(Vm vm) {
    PyObject version = values == null ? null : values.get(VERSION);
    return version == null || !Ops.truth(vm, version)
        ? Optional.empty()
        : Optional.of(Ops.str(vm, version).text());
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean lookup(Vm vm, PyStr name, PyObject[] found, int at) {
    PyObject value = values == null ? null : values.get(name);
    if (value == null && !UPDATE.has(name)) {
      return false;
    }
    // The reference never keeps "stdlib": it only acts on it for packages of CPython.
    boolean isStdlib = name.text().equals("stdlib");
    found[at] = isStdlib ? PyBool.FALSE : value == null ? PyNone.NONE : value;
    found[at + 1] = null;
    return true;
  }
}
