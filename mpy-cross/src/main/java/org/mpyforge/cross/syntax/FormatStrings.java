package org.mpyforge.cross.syntax;

/**
 * What f-strings can do in a release, as far as its lexer decides it.
 *
 * @param exist whether {@code f} begins a string literal
 * @param raw whether {@code rf} and {@code fr} do; otherwise they are refused by name
 * @param conversions whether {@code !r} and {@code !s} end a field's expression
 * @param nestBrackets whether an expression ends only outside of square brackets and braces
 * @param parenthesise whether an expression becomes an argument in parentheses of its own, and may
 *     so contain commas
 * @param emptyFieldsRefused whether a field needs an expression
 * @param compose whether f-strings next to and inside of each other, and what comes right after a
 *     field or a doubled brace, are read as one would expect. Otherwise each has its own call of
 *     {@code format}, that of an inner one comes after that of the outer one and is not closed, and
 *     the character after a brace never ends the literal
 */
record FormatStrings(
    boolean exist,
    boolean raw,
    boolean conversions,
    boolean nestBrackets,
    boolean parenthesise,
    boolean emptyFieldsRefused,
    boolean compose) {

  static final FormatStrings V1_28 = new FormatStrings(true, true, true, true, true, true, true);
  static final FormatStrings V1_22 = new FormatStrings(true, false, true, true, true, false, false);
  static final FormatStrings V1_20 =
      new FormatStrings(true, false, false, true, true, false, false);
  static final FormatStrings V1_19 =
      new FormatStrings(true, false, false, true, false, false, false);
  static final FormatStrings V1_17 =
      new FormatStrings(true, false, false, false, false, false, false);
  static final FormatStrings NONE =
      new FormatStrings(false, false, false, false, false, false, false);
}
