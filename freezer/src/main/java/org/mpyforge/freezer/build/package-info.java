/** From what a manifest lists to modules that are ready for an image: reading and compiling. */
package org.mpyforge.freezer.build;
