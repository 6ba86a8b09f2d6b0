package org.mpyforge.cross.emit.nativecode;

import org.mpyforge.cross.emit.InternedStrings;
import org.mpyforge.cross.emit.QstrNumbers;
import org.mpyforge.format.Qstr;

/**
 * The names in the machine code of a module of version 5, each with two numbers: the one that the
 * code has until a loader replaces it, and the one in our model of the file.
 *
 * @param model numbers qstrs for the model
 * @param code numbers them as the reference compiler does
 * @param sourceName the source's name
 */
public record CodeNames(QstrNumbers model, InternedStrings code, Qstr sourceName) {}
