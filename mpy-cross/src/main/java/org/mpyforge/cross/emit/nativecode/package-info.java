/**
 * Machine code, native and viper, for all architectures at once.
 *
 * <p>{@link org.mpyforge.cross.emit.nativecode.NativeEmitter} is the compiler's view. Behind it,
 * one pass over one function shares a {@code FunctionPass}: the {@code Frame} (what lies where),
 * the {@code Machine} (the architecture's assembler, seen through the frame), the {@code
 * ValueStack} (what is in registers, what is known, what is in memory) and the {@code HandlerStack}
 * (the blocks that guard the code). The operations are in classes of their own, by theme: {@code
 * Entry} and {@code GlobalHandler} make what surrounds the body; {@code Variables}, {@code
 * Subscripts}, {@code Operators}, {@code Calls} and {@code Blocks} make the body.
 *
 * <p>Nothing here asks which architecture it is: what differs is a method of {@link
 * org.mpyforge.asm.NativeAssembler} or a trait of the machine.
 */
package org.mpyforge.cross.emit.nativecode;
