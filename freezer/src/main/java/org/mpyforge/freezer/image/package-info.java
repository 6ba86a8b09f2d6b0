/** Images: what is made of frozen modules. */
package org.mpyforge.freezer.image;
