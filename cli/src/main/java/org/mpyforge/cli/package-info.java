/**
 * {@code mpy}, the command that shows, checks, cuts up and joins {@code .mpy} files.
 *
 * <p>A class for each sub-command, which reads its arguments and files; what is to be known about
 * files it asks {@link org.mpyforge.format.inspect}. Exit statuses: 0 if all went well, 1 if a file
 * was damaged, missing or not fit, 2 if the command line was wrong.
 */
package org.mpyforge.cli;
