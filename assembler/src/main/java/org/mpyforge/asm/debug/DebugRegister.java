package org.mpyforge.asm.debug;

/** The registers, one for each role; their numbers are their places in this list. */
enum DebugRegister {
  RESULT("r_ret"),
  ARGUMENT1("r_arg1"),
  ARGUMENT2("r_arg2"),
  ARGUMENT3("r_arg3"),
  ARGUMENT4("r_arg4"),
  TEMPORARY0("r_temp0"),
  TEMPORARY1("r_temp1"),
  TEMPORARY2("r_temp2"),
  LOCAL1("r_local1"),
  LOCAL2("r_local2"),
  LOCAL3("r_local3"),
  FUNCTION_TABLE("r_fun_table");

  private final String text;

  DebugRegister(String text) {
    this.text = text;
  }

  /** Its name in listings. */
  String text() {
    return text;
  }
}
