/**
 * Distribution packages: made, read and installed.
 *
 * <p>{@link org.mpyforge.freezer.pack.Archive} reads what others have packed and trusts nothing of
 * it; {@link org.mpyforge.freezer.pack.Distribution} is what is in it for a board. {@link
 * org.mpyforge.freezer.pack.Project} is a folder to be packed, {@link
 * org.mpyforge.freezer.pack.PackageWriter} packs it. An {@link
 * org.mpyforge.freezer.pack.Installation} takes packages and what they need from {@link
 * org.mpyforge.freezer.pack.PackageIndex indexes} and puts them into a folder, all or nothing.
 */
package org.mpyforge.freezer.pack;
