/**
 * Looks into {@code .mpy} files and explains them to people.
 *
 * <ul>
 *   <li>{@link org.mpyforge.format.inspect.FileSummary} says what a file holds: names, constants,
 *       the tree of raw codes, and what each takes of it.
 *   <li>{@link org.mpyforge.format.inspect.Listing} takes code apart, down to instructions.
 *   <li>{@link org.mpyforge.format.inspect.Compatibility} says whether a board loads a file, and if
 *       not, why.
 *   <li>{@link org.mpyforge.format.inspect.Segment} cuts a file into its strings, numbers and code.
 * </ul>
 *
 * <p>This package knows no machine: who wants machine code as text brings a {@link
 * org.mpyforge.format.inspect.MachineDecoder}. Text comes plain or, with a {@link
 * org.mpyforge.format.inspect.Style}, painted; apart from that it is the same on every run.
 */
package org.mpyforge.format.inspect;
