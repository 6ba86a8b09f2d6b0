/**
 * Where the bytes of an image go: by module, function and kind, as a model and as one page of HTML.
 */
package org.mpyforge.freezer.report;
