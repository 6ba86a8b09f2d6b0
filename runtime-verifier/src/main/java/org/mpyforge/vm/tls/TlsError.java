package org.mpyforge.vm.tls;

import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLProtocolException;
import org.mpyforge.vm.object.Errors;
import org.mpyforge.vm.object.Exceptions;
import org.mpyforge.vm.object.PyInt;
import org.mpyforge.vm.object.PyRaise;
import org.mpyforge.vm.object.PyStr;

/**
 * What can go wrong, with the numbers that Mbed TLS gives it ({@code mbedtls/ssl.h}, {@code
 * mbedtls/x509.h}).
 */
enum TlsError {
  X509_CERT_VERIFY_FAILED(-0x2700),
  SSL_BAD_CONFIG(-0x5e80),
  SSL_HELLO_VERIFY_REQUIRED(-0x6a80),
  SSL_HANDSHAKE_FAILURE(-0x6e00),
  SSL_BAD_PROTOCOL_VERSION(-0x6e80),
  SSL_BAD_INPUT_DATA(-0x7100),
  SSL_INVALID_MAC(-0x7180),
  SSL_INVALID_RECORD(-0x7200),
  SSL_CONN_EOF(-0x7280),
  SSL_DECODE_ERROR(-0x7300),
  SSL_NO_CLIENT_CERTIFICATE(-0x7480),
  SSL_CA_CHAIN_REQUIRED(-0x7680),
  SSL_UNEXPECTED_MESSAGE(-0x7700),
  SSL_FATAL_ALERT_MESSAGE(-0x7780),
  SSL_PEER_CLOSE_NOTIFY(-0x7880),
  SSL_BAD_CERTIFICATE(-0x7a00);

  /** What the JDK's message has in it, in lower case, and what that means. */
  private record Reason(String text, TlsError error) {}

  private static final Reason[] REASONS = {
    new Reason("received fatal alert", SSL_FATAL_ALERT_MESSAGE),
    new Reason("received close_notify", SSL_PEER_CLOSE_NOTIFY),
    new Reason("empty client certificate chain", SSL_NO_CLIENT_CERTIFICATE),
    new Reason("empty server certificate chain", SSL_NO_CLIENT_CERTIFICATE),
    new Reason("tag mismatch", SSL_INVALID_MAC),
    new Reason("bad record mac", SSL_INVALID_MAC),
    new Reason("not enabled or not supported", SSL_BAD_PROTOCOL_VERSION),
    new Reason("unsupported record version", SSL_INVALID_RECORD),
    new Reason("unexpected handshake message", SSL_UNEXPECTED_MESSAGE),
    new Reason("unexpected", SSL_UNEXPECTED_MESSAGE),
  };

  private final int number;

  TlsError(int number) {
    this.number = number;
  }

  /** What an exception of the JDK's means. */
  static TlsError of(SSLException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      for (Reason reason : REASONS) {
        if (message.contains(reason.text)) {
          return reason.error;
        }
      }
    }
    return e instanceof SSLProtocolException ? SSL_DECODE_ERROR : SSL_HANDSHAKE_FAILURE;
  }

  /** The {@code OSError}. */
  PyRaise raise() {
    PyStr text = PyStr.of("MBEDTLS_ERR_" + name());
    return Errors.with(Exceptions.OS_ERROR, PyInt.of(number), text);
  }
}
