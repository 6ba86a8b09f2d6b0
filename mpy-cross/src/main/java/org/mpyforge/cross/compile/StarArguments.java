package org.mpyforge.cross.compile;

/** How a call passes {@code *args} and {@code **kwargs}. */
enum StarArguments {
  /** Where they stand among the others, any number of them, with a map of the starred ones. */
  IN_PLACE {
    @Override
    ArgumentCompiler arguments(CodeContext context, ExpressionCompiler expressions, int extra) {
      return new StarMapArguments(context, expressions, extra);
    }
  },
  /** Behind all others, one of each, or nothing in its place. */
  LAST {
    @Override
    ArgumentCompiler arguments(CodeContext context, ExpressionCompiler expressions, int extra) {
      return new StarLastArguments(context, expressions, extra);
    }
  };

  /** A compiler for the arguments of one call, which has some positional ones already. */
  abstract ArgumentCompiler arguments(
      CodeContext context, ExpressionCompiler expressions, int extra);
}
