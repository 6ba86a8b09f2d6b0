/**
 * The modules {@code tls} and {@code ssl}: TLS 1.2 and DTLS 1.2 over any stream, by the JDK's
 * {@link javax.net.ssl.SSLEngine}, with the names, error numbers and polling of the reference,
 * which has them from Mbed TLS ({@code extmod/modtls_mbedtls.c}).
 */
package org.mpyforge.vm.tls;
