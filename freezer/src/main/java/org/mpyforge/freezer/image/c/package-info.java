/**
 * Frozen modules as a C file, which a firmware is compiled with: {@code frozen_content.c}.
 *
 * <p>{@link org.mpyforge.freezer.image.c.FrozenContent} takes modules and a {@link
 * org.mpyforge.freezer.image.c.Firmware} and gives the text. What the text must define is what
 * {@code py/frozenmod.c}, {@code py/qstr.c} and {@code py/emitglue.h} of a release declare; how it
 * is laid out is our own: one array or structure a kind of data, so that what is equal is there
 * once, whichever module it belongs to.
 */
package org.mpyforge.freezer.image.c;
