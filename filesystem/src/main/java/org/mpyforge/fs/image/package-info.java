/** Finds out which file system something holds. */
package org.mpyforge.fs.image;
