package org.mpyforge.vm.tls;

import org.mpyforge.vm.object.PyRaise;

/** The end of a connection by an error: from now on it gives nothing but that. */
final class TlsFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final TlsError error;

  /** What to raise the first time, if that says more than the error; or null. */
  private final PyRaise refusal;

  TlsFailure(TlsError error) {
    this(error, null);
  }

  TlsFailure(TlsError error, PyRaise refusal) {
    super(error.name(), refusal);
    this.error = error;
    this.refusal = refusal;
  }

  TlsError error() {
    return error;
  }

  /** The exception for the program. */
  PyRaise raise() {
    return refusal != null ? refusal : error.raise();
  }
}
