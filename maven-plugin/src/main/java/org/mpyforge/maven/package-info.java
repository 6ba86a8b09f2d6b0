/**
 * The Maven plugin: MicroPython modules compiled, frozen, verified, tested and packed in a build.
 * Each goal is thread-safe and keeps nothing between builds but files below {@code target}.
 */
package org.mpyforge.maven;
