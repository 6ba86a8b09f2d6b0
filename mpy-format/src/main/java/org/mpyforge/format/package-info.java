/**
 * The {@code .mpy} container of MicroPython: its model, and how to read, write and take it apart.
 *
 * <p>Open a file, print its header, its qstrs and its tree of raw codes:
 *
 * <pre>{@code
 * MpyFile file = MpyReader.read(Files.readAllBytes(path));
 * out.println(file.header());
 * out.println(file.qstrs());
 * show(file, file.root(), "");
 *
 * void show(MpyFile file, RawCode code, String indent) {
 *   String name = file.nameOf(code).map(Qstr::toString).orElse("(no name)");
 *   out.println(indent + code.kind() + " " + name + ", " + code.code().length() + " bytes");
 *   for (RawCode child : code.children()) {
 *     show(file, child, indent + "  ");
 *   }
 * }
 * }</pre>
 *
 * <p>Where to go from there:
 *
 * <ul>
 *   <li>{@link org.mpyforge.format.MpyFile} is the model, made of {@link
 *       org.mpyforge.format.MpyHeader}, {@link org.mpyforge.format.QstrTable}, {@link
 *       org.mpyforge.format.Constant}s and {@link org.mpyforge.format.RawCode}s. All of it is
 *       immutable and safe to share between threads.
 *   <li>{@link org.mpyforge.format.MpyReader} and {@link org.mpyforge.format.MpyWriter} are each
 *       other's inverse. What is no such file gives a {@link
 *       org.mpyforge.format.MalformedMpyException} that says where and why.
 *   <li>{@link org.mpyforge.format.Prelude}, {@link org.mpyforge.format.LineTable}, {@link
 *       org.mpyforge.format.BytecodeReader} and {@link org.mpyforge.format.Relocation} decode what
 *       the model keeps as bytes; {@link org.mpyforge.format.OpcodeTable} says what bytecode means.
 * </ul>
 *
 * <p>Sizes are in bytes and offsets count from 0 unless said otherwise.
 */
package org.mpyforge.format;
