/**
 * Manifests: Python programs that say what goes into an image. They run on the virtual machine;
 * what comes out is a list of {@link org.mpyforge.freezer.manifest.ManifestItem}s.
 */
package org.mpyforge.freezer.manifest;
